import { clockTime, dateRange, longDay } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type Translate, translator } from '../../i18n/translate.ts';
import type { Round, Subject } from '../rounds/rounds.query.ts';
import type { Settings } from '../settings/settings.ts';
import { itemText } from '../surveys/item-text.ts';
import { itemOf, scaleOf } from '../surveys/question-bank.ts';
import { subjectKind } from '../surveys/subject-kind.ts';
import { estimatedMinutes } from '../surveys/survey-length.ts';
import type { SurveyVersion } from '../surveys/surveys.query.ts';

const SUBJECT_LIMIT = 50;
const NARROW_ROW = 6;
const DAY_MS = 24 * 60 * 60_000;

/** Why a mail is written. */
export type MailOccasion = 'invitation' | 'reminder' | 'last' | 'sample';

/** Everything a mail about a round says, before it is words. */
export interface MailContent {
  occasion: MailOccasion;
  round: Round;
  version: SurveyVersion;
  settings: Settings;
  /** Subjects of the person with their names; '' for the company. */
  subjects: { id: Subject; name: string }[];
  person: { name: string; locale: Locale; zone: string };
  /** The personal link. */
  href: string;
}

/** The words of an invitation or reminder; what the template and the text part are made from. */
export function mailView(content: MailContent) {
  const { person, round, version, settings, subjects, href, occasion } = content;
  const t = translator(person.locale);
  const item = itemOf(version.headlineItemId);
  const question = itemText(item, person.locale, subjects[0]?.name);
  return {
    locale: person.locale,
    subject: subjectLine(content, t),
    preheader: t(
      occasion === 'invitation' || occasion === 'sample' ? 'mail.preheader' : 'mail.preheader_reminder',
    ),
    company: settings.name,
    period: t('promise.period', { range: periodOf(round, person) }),
    question,
    intro: occasion === 'last' ? lastDay(content, t) : t('mail.tap'),
    ...scores(item, content),
    notUsed: subjectKind(version) === 'service' ? { href: `${href}#unused`, text: t('mail.not_used') } : null,
    promise: promiseLines(content, t),
    note:
      occasion === 'sample' ? t('mail.sample_note') : occasion === 'invitation' ? null : t('mail.no_list'),
    copy: t('mail.copy'),
    href,
    footer: footer(content, t),
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
export type Promised = Pick<MailContent, 'round' | 'version' | 'subjects'> & {
  person: { locale: Locale; zone: string };
};

/**
 * Who reads, the promise with the round's numbers, and until when: the same lines in mails and on the answer page, which
 * marks the values by `stress`.
 */
export function promiseLines(
  { round, version, subjects, person }: Promised,
  t: Translate,
  stress: (value: string) => string = (value) => value,
): string[] {
  const { k, kc, separationDays: count } = round;
  return [
    `${t(round.readers === 'hr' ? 'promise.readers.hr' : 'promise.readers.service')} ${t('promise.voluntary')}`,
    t('promise.groups', { k: stress(String(k)), kc: stress(String(kc)) }),
    count === 0 ? t('promise.separation') : t('promise.separation_days', { count }),
    `${t('promise.until', {
      day: stress(longDay(round.closesAt, person.locale, person.zone)),
      time: stress(clockTime(round.closesAt, person.locale, person.zone)),
    })} ${t('promise.minutes', { count: estimatedMinutes(version, subjects.length) })}`,
  ];
}

function lastDay({ round, person }: MailContent, t: Translate): string {
  return t('mail.last_day', { time: clockTime(round.closesAt, person.locale, person.zone) });
}

function subjectLine(content: MailContent, t: Translate): string {
  const { occasion, version, subjects } = content;
  const kind = subjectKind(version);
  const n = estimatedMinutes(version, subjects.length);
  if (occasion === 'reminder' || occasion === 'last') return t(`mail.subject.${occasion}_${kind}`, { n });
  const plain = t(kind === 'service' ? 'mail.subject.service_plain' : 'mail.subject.engagement', { n });
  const named = kind === 'service' ? t('mail.subject.service', { n, area: subjects[0]?.name ?? '' }) : plain;
  const line = named.length <= SUBJECT_LIMIT ? named : plain;
  return occasion === 'sample' ? t('mail.subject.sample', { subject: line }) : line;
}

function scores(item: ReturnType<typeof itemOf>, { person, href }: MailContent) {
  const scale = scaleOf(item);
  if (!('min' in scale)) throw new Error('a headline item has a rating scale');
  const anchors = scale.anchors[person.locale];
  const [low = '', high = ''] = [anchors[0], anchors.at(-1)];
  const values = Array.from({ length: scale.max - scale.min + 1 }, (_, i) => scale.min + i);
  const cells = values.map((value) => ({
    value,
    href: `${href}#${value}`,
    label: label(value, { anchors, min: scale.min, max: scale.max }),
  }));
  const isLong = cells.length > NARROW_ROW + 1;
  return {
    scoreRows: isLong ? [cells.slice(0, NARROW_ROW), cells.slice(NARROW_ROW)] : [cells],
    anchors: { low, high },
  };
}

function label(
  value: number,
  { anchors, min, max }: { anchors: string[]; min: number; max: number },
): string {
  if (anchors.length === max - min + 1) return `${value}: ${anchors[value - min]}`;
  if (value === min) return `${value}: ${anchors[0]}`;
  return value === max ? `${value}: ${anchors.at(-1)}` : String(value);
}

function footer({ person, settings }: MailContent, t: Translate): string[] {
  return [
    t('mail.sent_to', { name: person.name, company: settings.name }),
    ...(settings.contact ? [t('mail.contact', { contact: settings.contact })] : []),
    `${t('mail.do_not_forward')} ${t('mail.no_trackers')}`,
  ];
}
