import type { User } from '../../domain/access/users.ts';
import { translator } from '../../i18n/translate.ts';
import { newId } from '../../platform/ids.ts';
import { MailRefused } from '../../platform/mail-refused.ts';
import type { Mailer } from '../../platform/mailer.ts';
import { renderMail } from '../../platform/render-mail.ts';

/** What became of a try, for the page it was asked on. */
export interface MailNotice {
  kind: 'ok' | 'bad-input';
  text: string;
}

interface Trial {
  to: Pick<User, 'name' | 'email' | 'locale'>;
  company: string;
  baseUrl: string;
}

/** Sends a test mail to oneself at once: only a mail that is taken shows that the sender is allowed. */
export async function sendTrial(mailer: Mailer, { to, company, baseUrl }: Trial): Promise<MailNotice> {
  const t = translator(to.locale);
  const lines = [t('start.mail.trial.text'), t('start.mail.trial.links', { href: baseUrl })];
  const subject = t('start.mail.trial.subject');
  try {
    await mailer.send({
      to: { name: to.name, address: to.email },
      subject,
      text: lines.join('\n\n'),
      html: renderMail('trial', { locale: to.locale, subject, company, lines }),
      messageId: `trial-${newId()}`,
      about: 'trial',
    });
    return {
      kind: 'ok',
      text: t(mailer.local ? 'start.mail.trial_local' : 'start.mail.trial_sent', { address: to.email }),
    };
  } catch (error) {
    if (!(error instanceof MailRefused)) throw error;
    return { kind: 'bad-input', text: t(`start.mail.fault.${error.fault}`, { host: '', code: error.code }) };
  }
}
