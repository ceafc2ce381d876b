import type { Translate } from '../../i18n/translate.ts';
import type { Settings } from '../settings/settings.ts';
import { LINK_MINUTES, type LinkMailKind } from './mailed-links.ts';
import type { User } from './user.model.ts';

/** Everything a mail with a one-time link says, before it is words. */
export interface AccountMailContent {
  kind: LinkMailKind;
  user: Pick<User, 'name' | 'locale' | 'roles'>;
  settings: Pick<Settings, 'name' | 'contact'>;
  /** The one-time link. */
  href: string;
  /** Where the person signs in at any time. */
  signInHref: string;
  /** Whether a reply reaches the contact of the company. */
  canReply: boolean;
  t: Translate;
}

const DAY_MINUTES = 24 * 60;

/** The words of an invitation to an account, of a new password or of a sign-in link. */
export function accountMailView({ kind, user, settings, t, ...content }: AccountMailContent) {
  const company = settings.name || t('common.product');
  const lasts = lastingOf(LINK_MINUTES[kind], t);
  const { contact } = settings;
  const key = `account_mail.${kind}` as const;
  return {
    locale: user.locale,
    company: settings.name,
    subject: t(`${key}.subject`),
    preheader: t(`${key}.preheader`, { lasts }),
    title: t(`${key}.title`),
    lead: t(`${key}.lead`, { name: user.name, company }),
    rights: kind === 'account' ? user.roles.map((role) => t(`account_mail.rights.${role}`)) : [],
    button: t(`${key}.button`),
    href: content.href,
    lasts: t('account_mail.lasts', { lasts }),
    copy: t('account_mail.copy'),
    later: kind === 'account' ? { text: t('account_mail.later'), href: content.signInHref } : null,
    stranger: t(`${key}.stranger`),
    footer: [
      t('mail.sent_to', { name: user.name, company }),
      ...(contact ? [t(content.canReply ? 'mail.contact_reply' : 'mail.contact', { contact })] : []),
      t('account_mail.do_not_forward'),
    ],
  };
}

export type AccountMailView = ReturnType<typeof accountMailView>;

/** The plain-text part: the same words, with one address instead of a button. */
export function accountMailText(view: AccountMailView): string {
  const parts = [
    view.title,
    view.lead,
    view.rights.map((right) => `- ${right}`).join('\n'),
    `${view.button}:\n${view.href}`,
    view.lasts,
    view.later && `${view.later.text}\n${view.later.href}`,
    view.stranger,
    view.footer.join('\n'),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function lastingOf(minutes: number, t: Translate): string {
  if (minutes >= DAY_MINUTES) return t('account_mail.days', { count: minutes / DAY_MINUTES });
  return minutes >= 60
    ? t('account_mail.hours', { count: minutes / 60 })
    : t('account_mail.minutes', { count: minutes });
}
