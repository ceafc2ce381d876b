import { fingerprint } from '../../domain/surveys/drafts.ts';
import { canBeAsked, canBeHeadline, isText, MOST_ITEMS } from '../../domain/surveys/item-choice.ts';
import { findItem, type Item, itemOf, questionBank } from '../../domain/surveys/question-bank.ts';
import { subjectKind } from '../../domain/surveys/subject-kind.ts';
import { estimatedMinutes, subjectsThatFit } from '../../domain/surveys/survey-length.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';
import { type DraftReading, type Reader, rowOf } from './survey-rows.view.ts';

const MOST_SUBJECTS = 3;

/** The page on which a survey's draft is edited. */
export function presentDraft(reading: DraftReading, reader: Reader) {
  const { survey, version, draft } = reading.drafted;
  const { t, locale, language } = reader;
  const { items, headlineItemId } = draft ?? version;
  const base = `/hr/surveys/${survey._id}`;
  return {
    base,
    survey: survey.name,
    n: version.n,
    next: draft ? draft.n : null,
    seen: draft ? fingerprint(draft) : '',
    lead: leadOf(reading, t),
    finding: findingOf(items, subjectKind(version), t),
    note: noteOf(reading, { t, locale }),
    rows: items.map((id, at) => rowOf(id, { at, reading, reader })),
    hasText: items.some(isText),
    isFull: items.length >= MOST_ITEMS,
    most: MOST_ITEMS,
    additions: additionsTo(reading, locale),
    headlines: items.filter(canBeHeadline).map((id) => ({
      id,
      text: itemOf(id).text[locale],
      isChosen: id === headlineItemId,
    })),
    language,
    languages: reading.languages.map((code) => ({
      code,
      href: `${base}/draft?language=${code}`,
      isCurrent: code === language,
    })),
    preview: `${base}/preview?language=${language}&version=draft`,
  };
}

function leadOf({ drafted: { version, draft }, round }: DraftReading, t: Translate): string {
  const { n } = version;
  const state = draft ? t('draft.lead', { n: draft.n }) : t('draft.same', { n });
  return round ? `${state} ${t('draft.in_round', { number: round.number, n: round.version })}` : state;
}

function findingOf(items: readonly string[], kind: 'service' | 'engagement', t: Translate): string {
  const minutes = estimatedMinutes({ items }, 1);
  const questions = t('surveys.questions', { count: items.length });
  return t(kind === 'service' ? 'draft.about_service' : 'draft.about_company', { questions, minutes });
}

function noteOf({ drafted }: DraftReading, { t, locale }: Pick<Reader, 't' | 'locale'>): string {
  const { survey, version, draft } = drafted;
  const template = t('draft.template', { name: questionBank.templates[survey.template].name[locale] });
  if (subjectKind(version) !== 'service') return `${template}.`;
  const count = subjectsThatFit(draft ?? version);
  const fit = count === MOST_SUBJECTS ? t('draft.fit_three') : t('draft.fit', { count });
  return `${template}. ${fit}`;
}

/** What can be added: the bank's items of this kind, then what the company has asked before. */
function additionsTo({ drafted, published }: DraftReading, locale: Locale) {
  const { items } = drafted.draft ?? drafted.version;
  const kind = subjectKind(drafted.version);
  const hasText = items.some(isText);
  const fits = (item: Item) =>
    canBeAsked(item, kind) && !items.includes(item.id) && !(hasText && item.scale === 'T');
  const option = (item: Item) => ({
    id: item.id,
    text: `${questionBank.dimensions[item.dimension]?.[locale] ?? ''}: ${item.text[locale]}`,
  });
  const bankIds = new Set(questionBank.items.map(({ id }) => id));
  const own = [...published].filter((id) => !bankIds.has(id)).flatMap((id) => findItem(id) ?? []);
  return {
    bank: questionBank.items.filter(fits).map(option),
    own: own.filter(fits).map(option),
  };
}
