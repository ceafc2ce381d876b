import PostalMime from 'postal-mime';
import type { Mailer } from '../../server/platform/mailer.ts';
import type { ReceivedMail } from './mailbox.ts';

/** The path of the answer page a mail leads to, without its fragment: '/a/…'. */
export function answerPathOf(mail: Pick<ReceivedMail, 'html' | 'text'>): string {
  const path = /\/a\/[A-Za-z0-9_-]{43}/.exec(mail.text ?? '')?.[0];
  if (!path) throw new Error('the mail has no link');
  return path;
}

/** The paths of the answer pages that the mails of the local outbox lead to. */
export async function answerPaths({ deps }: { deps: { mailer: Mailer } }): Promise<string[]> {
  const { local } = deps.mailer;
  if (!local) throw new Error('mails are not kept locally');
  const mails = await Promise.all(
    (await local.list()).map(async ({ id }) => PostalMime.parse((await local.read(id)) ?? '')),
  );
  return mails.map(answerPathOf);
}
