import { longDay } from '../../i18n/format.ts';
import { numberFormat } from '../../i18n/intl.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type Translate, translator } from '../../i18n/translate.ts';
import type { Figure } from '../insights/item-measure.ts';
import type { RoundResults, ServiceResult } from '../insights/round-results.query.ts';
import { valueText } from '../insights/value-text.ts';
import { noticeLinks } from '../invitations/notice-links.ts';
import { replyTo } from '../invitations/reply-to.ts';
import type { Round } from '../rounds/rounds.query.ts';
import type { Settings } from '../settings/settings.ts';
import { itemName } from '../surveys/item-name.ts';

/** Longer subjects are cut off in the lists of mail programs. */
const LONGEST_SUBJECT = 50;
const MOST_ROWS = 8;

/** Everything a mail about results says, before it is words. */
export interface ResultsMailContent {
  round: Round;
  /** What the reader may read: all of it, or a head's own departments. */
  results: RoundResults;
  reader: { name: string; locale: Locale; isHead: boolean };
  settings: Settings;
  /** From when on heads read as well; null when they do not, or do already. */
  headsFrom: Date | null;
  baseUrl: string;
  /** The page of the results. */
  href: string;
}

/** One line: what, its value, and how it was measured. */
interface Row {
  label: string;
  value: string;
  note: string;
}

/** The words of a mail that says results are ready; template and text part are made from it. */
export function resultsMailView(content: ResultsMailContent) {
  const { round, results, reader, settings, href, baseUrl } = content;
  const t = translator(reader.locale);
  const rows = rowsOf(content, t);
  const title = titleOf(content, t);
  const isEmpty = rows.length === 0;
  const more = results.services.filter(({ figure }) => figure).length - MOST_ROWS;
  return {
    locale: reader.locale,
    company: settings.name,
    subject: subjectOf(content, t),
    preheader: isEmpty ? t('resultsMail.nothing') : title,
    title,
    lead: [
      t('resultsMail.lead', { name: reader.name, n: round.number, survey: results.surveyName }),
      ...(isEmpty ? [t('resultsMail.nothing')] : []),
    ].join(' '),
    rows,
    more: !isEmpty && more > 0 ? t('resultsMail.more', { count: more }) : null,
    notes: isEmpty ? [] : notesOf(content, t),
    button: t('resultsMail.button'),
    href,
    footer: footerOf(content, t),
    links: noticeLinks(baseUrl, t, reader.locale),
  };
}

export type ResultsMailView = ReturnType<typeof resultsMailView>;

/** The plain-text part: the same words, with one address instead of a button. */
export function resultsMailText(view: ResultsMailView): string {
  const parts = [
    view.title,
    view.lead,
    view.rows.map(({ label, value, note }) => `${label}: ${value}${note && ` (${note})`}`).join('\n'),
    view.more,
    `${view.button}:\n${view.href}`,
    ...view.notes,
    [...view.footer, ...view.links.map(({ text, href }) => `${text}: ${href}`)].join('\n'),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function subjectOf({ round, results }: ResultsMailContent, t: Translate): string {
  const { number: n } = round;
  const named = t('resultsMail.subject', { survey: results.surveyName, n });
  return named.length <= LONGEST_SUBJECT ? named : t('resultsMail.subject_plain', { n });
}

/** A finding only where it is certain enough to be one. */
function titleOf({ round, results, reader }: ResultsMailContent, t: Translate): string {
  const { services, engagement } = results;
  const [only, ...others] = services;
  const { number: n } = round;
  if (engagement?.figure.interval) {
    const value = valueText(engagement.figure.value, engagement.metric, reader.locale);
    return t('resultsMail.title_engagement', { item: itemName(engagement.item, reader.locale), value });
  }
  if (reader.isHead && only && others.length === 0) {
    if (!only.figure?.interval) return t('resultsMail.title_ready', { area: only.name });
    const value = valueText(only.figure.value, 'favourable', reader.locale);
    return t('resultsMail.title_head', { value, area: only.name });
  }
  const count = services.filter(({ figure }) => figure).length;
  return count > 0 ? t('resultsMail.title_services', { count }) : t('resultsMail.title_round', { n });
}

function rowsOf({ results, reader }: ResultsMailContent, t: Translate): Row[] {
  const { services, engagement, comments } = results;
  const { locale } = reader;
  const [only, ...others] = services;
  const figures =
    reader.isHead && only && others.length === 0
      ? headRows(only, locale, t)
      : services.flatMap(({ name, figure }) => (figure ? [rowOf(name, figure, { locale, t })] : []));
  const headline = engagement && {
    label: itemName(engagement.item, locale),
    value: valueText(engagement.figure.value, engagement.metric, locale),
    note: noteOf(engagement.figure, t, engagement.metric),
  };
  const written = { label: t('resultsMail.comments'), value: countOf(comments, locale), note: '' };
  return [
    ...figures.slice(0, MOST_ROWS),
    ...(headline ? [headline] : []),
    ...(comments > 0 ? [written] : []),
  ];
}

/** One department: its headline, and the best and the worst of its other questions. */
function headRows({ figure, items }: ServiceResult, locale: Locale, t: Translate): Row[] {
  const [best, ...rest] = items;
  const worst = rest.at(-1);
  const row = (key: 'keep' | 'change', { item, figure: value }: (typeof items)[number]) =>
    rowOf(t(`resultsMail.${key}`, { item: itemName(item, locale) }), value, { locale, t });
  return [
    ...(figure ? [rowOf(t('resultsMail.quality'), figure, { locale, t })] : []),
    ...(best ? [row('keep', best)] : []),
    ...(worst ? [row('change', worst)] : []),
  ];
}

function rowOf(label: string, figure: Figure, { locale, t }: { locale: Locale; t: Translate }): Row {
  return {
    label,
    value: valueText(figure.value, 'favourable', locale),
    note: noteOf(figure, t, 'favourable'),
  };
}

function noteOf({ n, interval }: Figure, t: Translate, metric: 'favourable' | 'nps'): string {
  const measure = t(metric === 'nps' ? 'resultsMail.n' : 'results.service.favourable_n', { n });
  return interval ? measure : `${measure} · ${t('results.uncertain')}`;
}

function notesOf({ round, headsFrom, reader, settings }: ResultsMailContent, t: Translate): string[] {
  const { k } = round;
  return [
    ...(headsFrom
      ? [t('resultsMail.heads_from', { day: longDay(headsFrom, reader.locale, settings.zone) })]
      : []),
    t('resultsMail.groups', { k }),
  ];
}

function footerOf({ reader, settings }: ResultsMailContent, t: Translate): string[] {
  const { contact, name: company } = settings;
  return [
    t('mail.sent_to', { name: reader.name, company: company || t('common.product') }),
    t(reader.isHead ? 'resultsMail.why_head' : 'resultsMail.why_hr'),
    ...(contact ? [t(replyTo(contact).replyTo ? 'mail.contact_reply' : 'mail.contact', { contact })] : []),
  ];
}

function countOf(count: number, locale: Locale): string {
  return numberFormat(locale, { useGrouping: 'always' }).format(count);
}
