import { z } from 'zod';
import { MAIL_PRESETS, type MailPresetName, presetOf } from '../../domain/delivery/mail-presets.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { SECURITIES, type SmtpServer } from '../../platform/smtp-server.ts';
import { line, secretText } from '../input.ts';
import { count } from '../settings/settings-forms.ts';

export const PRESET_NAMES = Object.keys(MAIL_PRESETS) as MailPresetName[];

/** The fields of a mail server. */
export const MailForm = z.object({
  preset: z.enum(['microsoft365', 'google', 'relay']).default('relay'),
  host: line(253),
  port: count,
  security: z.enum(SECURITIES),
  user: line(254),
  password: secretText(),
  from: line(254),
  perMinute: count,
  connections: count,
});

/**
 * The server a form describes. An empty password means the stored one, but only for the same name at the same host: otherwise
 * whoever may change the host could have the password sent there.
 */
export function serverFrom(input: z.infer<typeof MailForm>, stored: SmtpServer | null): SmtpServer {
  const { preset: _preset, ...server } = input;
  if (server.password || !server.user) return server;
  const isSame = stored?.user === server.user && stored.host === server.host && stored.port === server.port;
  if (!isSame) throw new InvalidInput([{ field: 'password', code: 'needed' }]);
  return { ...server, password: stored.password };
}

/** What the form shows first: the stored server, or what is known of the chosen service. */
export function mailValues(
  stored: SmtpServer | null,
  chosen: MailPresetName | null,
  suggested: { from: string },
): Record<string, string> {
  const preset = chosen ?? (stored ? presetOf(stored) : 'microsoft365');
  const known = stored && presetOf(stored) === preset ? stored : MAIL_PRESETS[preset];
  return {
    preset,
    host: known.host,
    port: String(known.port),
    security: known.security,
    user: stored?.user ?? '',
    from: stored?.from ?? suggested.from,
    perMinute: String(known.perMinute),
    connections: String(known.connections),
  };
}
