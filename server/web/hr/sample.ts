import type { Response } from 'express';
import type { User } from '../../domain/access/users.ts';
import type { SampleReader } from '../../domain/invitations/sample-mail.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { ChangingMailer } from '../../platform/changing-mailer.ts';
import { MailRefused } from '../../platform/mail-refused.ts';
import type { Mail } from '../../platform/mailer.ts';

/** What became of a sample, for the page it was asked on. */
export interface SampleNotice {
  kind: 'ok' | 'bad-input';
  text: string;
}

/** Somebody of the staff as the reader of a sample. */
export function readerOf({ name, email, locale }: User): SampleReader {
  return { name, address: email, locale };
}

/** Sends a sample at once; it is not queued and nothing of it is stored. */
export async function sendSample(mailer: ChangingMailer, mail: Mail, t: Translate): Promise<SampleNotice> {
  try {
    await mailer.refresh();
    await mailer.send(mail);
    return { kind: 'ok', text: t('rounds.sample_sent', { address: mail.to.address }) };
  } catch (error) {
    if (!(error instanceof MailRefused)) throw error;
    return { kind: 'bad-input', text: t('rounds.sample_refused') };
  }
}

/** A mail as a page of its own: it may bring its styles and do nothing. */
export function showSampleMail(res: Response, mail: Mail): void {
  res.set(
    'Content-Security-Policy',
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
  );
  res.set('X-Frame-Options', 'SAMEORIGIN').set('Cache-Control', 'no-store').type('html').send(mail.html);
}
