import type { Translate } from '../../i18n/translate.ts';
import type { Config } from '../../platform/config.ts';
import type { SmtpServer } from '../../platform/smtp-server.ts';
import { PRESET_NAMES } from './mail-form.ts';

interface Found {
  config: Pick<Config, 'smtpUrl' | 'mailFrom' | 'baseUrl'>;
  stored: SmtpServer | null;
  preset: string;
  t: Translate;
}

/** The services to choose from, which way mails take now, and what a mail filter has to let through. */
export function presentMailStep({ config, stored, preset, t }: Found) {
  const host = new URL(config.baseUrl).hostname;
  const from = config.smtpUrl ? config.mailFrom : (stored?.from ?? null);
  const sender = from && (/<([^<>]+)>$/.exec(from)?.[1] ?? from);
  return {
    presets: PRESET_NAMES.map((name) => ({
      name,
      href: `/start/mail?preset=${name}`,
      text: t(`start.mail.preset.${name}`),
      isCurrent: name === preset,
    })),
    presetNote: t(`start.mail.preset_note.${preset as 'relay'}`),
    fromEnvironment: config.smtpUrl ? new URL(config.smtpUrl).host : null,
    hasServer: stored !== null,
    isLoopback: ['127.0.0.1', 'localhost', '[::1]', '0.0.0.0'].includes(host) ? config.baseUrl : null,
    // Mail filters look at all four; a campaign tool would be let through for each of them.
    allow: sender
      ? [
          { name: t('start.mail.allow.sender'), value: sender },
          { name: t('start.mail.allow.envelope'), value: sender },
          { name: t('start.mail.allow.links'), value: config.baseUrl },
          { name: t('start.mail.allow.message_id'), value: `@${host}` },
        ]
      : [],
  };
}
