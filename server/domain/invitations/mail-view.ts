import { clockTime, dateRange, longDay } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { stress, stressed } from '../../i18n/stress.ts';
import { type Translate, translator } from '../../i18n/translate.ts';
import { isReader } from '../rounds/readers.ts';
import type { Round, Subject } from '../rounds/rounds.query.ts';
import { promiseChangeText } from '../settings/promise-change-text.ts';
import type { Settings } from '../settings/settings.ts';
import { itemText } from '../surveys/item-text.ts';
import { itemOf } from '../surveys/question-bank.ts';
import { subjectKind } from '../surveys/subject-kind.ts';
import { estimatedMinutes } from '../surveys/survey-length.ts';
import type { SurveyVersion } from '../surveys/surveys.query.ts';
import { mailScores } from './mail-scores.ts';
import { type MailOccasion, mailSubject } from './mail-subject.ts';
import { noticeLinks } from './notice-links.ts';
import type { PromiseNews } from './promise-news.ts';
import { replyTo } from './reply-to.ts';

const DAY_MS = 24 * 60 * 60_000;

/** Everything a mail about a round says, before it is words. */
export interface MailContent {
  occasion: MailOccasion;
  round: Round;
  version: SurveyVersion;
  settings: Settings;
  /** Subjects of the person with their names; '' for the company. */
  subjects: { id: Subject; name: string }[];
  person: { name: string; locale: Locale; zone: string };
  /** What is promised less than in the invitation before. */
  news?: PromiseNews[] | undefined;
  /** The page of the last round the person was asked in, if HR released it. */
  earlierHref?: string | null;
  /** The personal link. */
  href: string;
}

/** The words of an invitation or reminder; what the template and the text part are made from. */
export function mailView(content: MailContent) {
  const { person, round, version, settings, subjects, href, occasion } = content;
  const t = translator(person.locale);
  const item = itemOf(version.headlineItemId);
  const kind = subjectKind(version);
  const area = subjects[0]?.name ?? '';
  const time = clockTime(round.closesAt, person.locale, person.zone);
  const n = estimatedMinutes(version, subjects.length);
  const isReminder = occasion === 'reminder' || occasion === 'last';
  return {
    locale: person.locale,
    subject: mailSubject({ occasion, kind, area, n }, t),
    preheader:
      occasion === 'last'
        ? t('mail.preheader_last', { time })
        : t(isReminder ? 'mail.preheader_reminder' : 'mail.preheader'),
    company: settings.name,
    sample: occasion === 'sample' ? t('mail.sample_note') : null,
    period: t('promise.period', { range: periodOf(round, person) }),
    question: itemText(item, person.locale, area),
    ending: occasion === 'last' ? t('mail.last_day', { time }) : null,
    tap: t('mail.tap'),
    open: t('mail.open'),
    ...mailScores(item, person.locale, href),
    notUsed: kind === 'service' ? { href: `${href}#unused`, text: t('mail.not_used') } : null,
    promise: promiseLines(content, t, stress).map(stressed),
    noList: isReminder ? t('mail.no_list') : null,
    earlier: content.earlierHref ? { text: t('mail.earlier'), href: content.earlierHref } : null,
    copy: t('mail.copy'),
    href,
    footer: footer(content, t),
    links: noticeLinks(new URL(href).origin, t, person.locale),
  };
}

export type MailView = ReturnType<typeof mailView>;

/** The period people are asked about, e.g. '16 de ago. – 15 de nov. de 2026': up to the day before the opening. */
export function periodOf(
  round: Pick<Round, 'periodFrom' | 'opensAt'>,
  at: { locale: Locale; zone: string },
): string {
  return dateRange(round.periodFrom, new Date(round.opensAt.getTime() - DAY_MS), at);
}

/** What the promise of a round depends on, for one person. */
export type Promised = Pick<MailContent, 'round' | 'version' | 'subjects' | 'news'> & {
  person: { locale: Locale; zone: string };
};

/**
 * Who reads, the promise with the round's numbers, and until when: the same lines in mails and on the answer page, which
 * marks the values by `stress`.
 */
export function promiseLines(
  { round, version, subjects, person, news = [] }: Promised,
  t: Translate,
  stress: (value: string) => string = (value) => value,
): string[] {
  const { k, kc, separationDays: count } = round;
  return [
    `${t(`promise.readers.${readersKey(round, version)}`)} ${t('promise.voluntary')}`,
    t('promise.groups', { k: stress(String(k)), kc: stress(String(kc)) }),
    count === 0 ? t('promise.separation') : t('promise.separation_days', { count }),
    `${t('promise.until', {
      day: stress(longDay(round.closesAt, person.locale, person.zone)),
      time: stress(clockTime(round.closesAt, person.locale, person.zone)),
    })} ${t('promise.minutes', { count: estimatedMinutes(version, subjects.length) })}`,
    ...news.map((change) => t('promise.news', { text: stress(promiseChangeText(change, t)) })),
  ];
}

/** Which sentence names the readers of a round. */
function readersKey({ readers }: Pick<Round, 'readers'>, version: SurveyVersion) {
  const head = subjectKind(version) === 'service' ? 'service' : 'head';
  const who = isReader('head', readers) ? head : 'hr';
  return isReader('board', readers) ? (`${who}_board` as const) : who;
}

function footer({ person, settings }: MailContent, t: Translate): string[] {
  const { contact } = settings;
  return [
    t('mail.sent_to', { name: person.name, company: settings.name || t('common.product') }),
    ...(contact ? [t(replyTo(contact).replyTo ? 'mail.contact_reply' : 'mail.contact', { contact })] : []),
    `${t('mail.do_not_forward')} ${t('mail.no_trackers')}`,
  ];
}
