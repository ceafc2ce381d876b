import type { Config } from '../platform/config.ts';
import { MailRefused } from '../platform/mail-refused.ts';
import { createMailer, type MailConfig } from '../platform/mailer.ts';
import type { SmtpServer } from '../platform/smtp-server.ts';
import type { Finding, Reading } from './finding.ts';

/** Looks whether the mail server takes a connection and knows us; no mail is sent. */
export async function mailFindings(
  config: MailConfig & Pick<Config, 'smtpUrl'>,
  chosen: SmtpServer | 'demo' | null,
  { t }: Reading,
): Promise<Finding[]> {
  const local: Finding = { check: 'mail', level: 'warning', text: t('doctor.mail.local') };
  if (chosen === 'demo') return [local];
  const mailer = createMailer(config, chosen);
  const host = config.smtpUrl ? new URL(config.smtpUrl).hostname : (chosen?.host ?? '');
  try {
    if (mailer.local) return [local];
    await mailer.verify();
    return [{ check: 'mail', level: 'ok', text: t('doctor.mail.ok', { host }) }];
  } catch (error) {
    if (!(error instanceof MailRefused)) throw error;
    const text = t(`start.mail.fault.${error.fault}`, { host, code: error.code });
    return [{ check: 'mail', level: 'fault', text }];
  } finally {
    await mailer.close();
  }
}
