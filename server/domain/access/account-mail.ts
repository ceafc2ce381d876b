import { translator } from '../../i18n/translate.ts';
import type { Mail } from '../../platform/mailer.ts';
import { renderMail } from '../../platform/render-mail.ts';
import type { Due } from '../delivery/mail-kind.ts';
import { forgetEnded, type Message } from '../delivery/outbox.ts';
import { readSettings } from '../settings/settings.ts';
import { accountMailText, accountMailView } from './account-mail-view.ts';
import {
  findMailedLink,
  LINK_MINUTES,
  type LinkMailKind,
  mailedToken,
  renewMailedLink,
} from './mailed-links.ts';
import type { User } from './user.model.ts';
import { findUser } from './users.query.ts';

/** What writing a mail with a one-time link needs. */
export interface AccountMailTools {
  /** The secret that links are made from. */
  key: Buffer;
  baseUrl: string;
  now(): Date;
  /** Where replies go, by the contact line of the company. */
  replyTo(contact: string): Pick<Mail, 'replyTo'>;
}

/** Where the link of each mail leads. */
const PATHS: Record<LinkMailKind, string> = { account: 'password', reset: 'password', signIn: 'sign-in' };

const KEPT_MS = 30 * 24 * 60 * 60_000;

/** Whether a link was neither used nor replaced, and its person may still sign in. */
export async function isLinkStillDue({ ref }: Message, at: { now: Date; key: Buffer }): Promise<Due> {
  return (await ownerOf(ref, at)) ? 'send' : 'drop';
}

/**
 * Writes mails with a one-time link. The time of the link begins now; a mail written twice has the same link. Throws when the
 * link was used while the mail waited for its turn.
 */
export function accountMailWriter(
  kind: LinkMailKind,
  { key, baseUrl, now, replyTo }: AccountMailTools,
): (message: Message) => Promise<Mail> {
  return async ({ ref, messageId }) => {
    const user = await ownerOf(ref, { now: now(), key });
    if (!user) throw new Error('the link of this mail is not open any more');
    const settings = await readSettings();
    const view = accountMailView({
      kind,
      user,
      settings,
      signInHref: `${baseUrl}/login`,
      href: `${baseUrl}/${PATHS[kind]}/${mailedToken(ref, key)}`,
      canReply: Boolean(replyTo(settings.contact).replyTo),
      t: translator(user.locale),
    });
    await renewMailedLink(ref, { kind, now: now(), key });
    return {
      to: { name: user.name, address: user.email },
      ...replyTo(settings.contact),
      subject: view.subject,
      html: renderMail('account', view),
      text: accountMailText(view),
      messageId,
      about: ref,
    };
  };
}

/** Removes the rows of these mails when 30 days have passed; returns the references of what was removed. */
export async function forgetAccountMails(now: Date): Promise<string[]> {
  return await forgetEnded(Object.keys(LINK_MINUTES), new Date(now.getTime() - KEPT_MS));
}

async function ownerOf(ref: string, at: { now: Date; key: Buffer }): Promise<User | null> {
  const link = await findMailedLink(ref, at);
  const user = link && (await findUser(link.userId));
  return user && !user.disabled ? user : null;
}
