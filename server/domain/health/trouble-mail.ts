import { translator } from '../../i18n/translate.ts';
import { localDate } from '../../platform/local-time.ts';
import type { Mail } from '../../platform/mailer.ts';
import { renderMail } from '../../platform/render-mail.ts';
import { findUser, listUsers } from '../access/users.query.ts';
import type { User } from '../access/users.ts';
import type { Due } from '../delivery/mail-kind.ts';
import { enqueue, forgetEnded, type Message } from '../delivery/outbox.ts';
import { readSettings } from '../settings/settings.ts';
import { troubleText } from './trouble-text.ts';
import { findTroubles } from './troubles.ts';

const KEPT_MS = 7 * 24 * 60 * 60_000;
const HEALTH = '/admin/health';

interface Where {
  backupDir?: string | undefined;
}

/** Puts one mail a day, of the company's zone, to each administrator into the outbox while something is wrong. */
export async function announceTroubles(
  now: Date,
  { backupDir, messageSecret }: Where & { messageSecret: Buffer },
): Promise<void> {
  await forgetEnded(['trouble'], new Date(now.getTime() - KEPT_MS));
  if ((await findTroubles({ now, backupDir })).length === 0) return;
  const admins = (await listUsers()).filter(isAdmin);
  const ref = await refOf(now);
  await enqueue(
    admins.map(({ _id }) => ({ kind: 'trouble', to: `u:${_id}`, ref, n: 0, dueAt: now })),
    messageSecret,
  );
}

/** Whether it is still that day, something is still wrong, and the reader still runs Pulso. */
export async function troubleStillDue(
  { to, ref }: Message,
  { now, backupDir }: Where & { now: Date },
): Promise<Due> {
  const user = await findUser(to.slice(2));
  if (!user || !isAdmin(user) || ref !== (await refOf(now))) return 'drop';
  return (await findTroubles({ now, backupDir })).length > 0 ? 'send' : 'drop';
}

/** Writes the mail that says what is wrong and what to do. Throws when there is nobody to tell. */
export function troubleMailWriter({ baseUrl, now, backupDir }: Where & { baseUrl: string; now(): Date }) {
  return async ({ to, ref, messageId }: Message): Promise<Mail> => {
    const user = await findUser(to.slice(2));
    if (!user) throw new Error('nobody to tell it to');
    const { name, zone } = await readSettings();
    const { locale } = user;
    const t = translator(locale);
    const troubles = await findTroubles({ now: now(), backupDir });
    const texts = troubles.map((trouble) => troubleText(trouble, { t, locale, zone }));
    const view = {
      locale,
      company: name,
      subject: t('health.mail.subject', { company: name || t('common.product') }),
      title: t('health.mail.title', { count: texts.length }),
      troubles: texts,
      button: t('health.mail.button'),
      href: baseUrl + HEALTH,
      footer: [
        t('mail.sent_to', { name: user.name, company: name || t('common.product') }),
        t('health.mail.why'),
      ],
    };
    return {
      to: { name: user.name, address: user.email },
      subject: view.subject,
      html: renderMail('trouble', view),
      text: textOf(view),
      messageId,
      about: ref,
    };
  };
}

interface View {
  title: string;
  troubles: ReturnType<typeof troubleText>[];
  button: string;
  href: string;
  footer: string[];
}

function textOf({ title, troubles, button, href, footer }: View): string {
  const said = troubles.map(({ what, since, todo }) => [what, since, todo].filter(Boolean).join('\n'));
  return `${[title, ...said, `${button}:\n${href}`, footer.join('\n')].join('\n\n')}\n`;
}

function isAdmin({ roles, disabled }: User): boolean {
  return roles.includes('admin') && !disabled;
}

async function refOf(now: Date): Promise<string> {
  return `trouble:${localDate(now, (await readSettings()).zone)}`;
}
