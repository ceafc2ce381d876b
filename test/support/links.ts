import type { ReceivedMail } from './mailbox.ts';

/** The path of the answer page a mail leads to, without its fragment: '/a/…'. */
export function answerPathOf(mail: Pick<ReceivedMail, 'html' | 'text'>): string {
  const path = /\/a\/[A-Za-z0-9_-]{43}/.exec(mail.text ?? '')?.[0];
  if (!path) throw new Error('the mail has no link');
  return path;
}
