import { doubleQuestion } from '../../domain/surveys/double-question.ts';
import type { Drafted } from '../../domain/surveys/drafts.ts';
import { isText } from '../../domain/surveys/item-choice.ts';
import type { OwnItem } from '../../domain/surveys/own-items.ts';
import { type Item, itemOf, questionBank } from '../../domain/surveys/question-bank.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';

/** What the editor of a survey works with. */
export interface DraftReading {
  drafted: Drafted;
  /** The own items among the draft's. */
  own: readonly OwnItem[];
  /** Every item of a published version of any survey. */
  published: ReadonlySet<string>;
  /** The open round of this survey, and the version it uses. */
  round: { number: number; version: number } | null;
  /** The company's. */
  languages: readonly Locale[];
}

/** The control that is pressed again most likely: 'up' or 'down' of an item. */
export interface Pressed {
  by: 'up' | 'down';
  item: string;
}

/** Who edits, in which language the preview is shown, and what was pressed last. */
export interface Reader {
  t: Translate;
  locale: Locale;
  language: Locale;
  pressed: Pressed | null;
}

type Place = { at: number; reading: DraftReading; reader: Reader };

/** One question of the draft with what can be done to it. */
export function rowOf(id: string, { at, reading, reader }: Place) {
  const { t, locale, pressed } = reader;
  const { items, headlineItemId } = reading.drafted.draft ?? reading.drafted.version;
  const own = reading.own.find(({ _id }) => _id === id);
  const item = itemOf(id);
  const n = at + 1;
  const isHeadline = id === headlineItemId;
  const scales = items.filter((one) => !isText(one)).length;
  return {
    id,
    n,
    parts: partsOf(item.text[locale]),
    lang: own ? (own.text[locale] ? locale : (Object.keys(own.text)[0] ?? locale)) : locale,
    tags: tagsOf(item, { own, isHeadline, isUsed: reading.published.has(id) }, { t, locale }),
    moves: isText(id) ? [] : movesOf({ n, last: scales }, pressed?.item === id ? pressed.by : null),
    isRemovable: !isHeadline,
    own: own
      ? ownRow(own, { n, isUsed: reading.published.has(id), languages: reading.languages }, reader)
      : null,
  };
}

/** Up and down; whoever pressed one goes on with it, or with the other where the list ends. */
function movesOf({ n, last }: { n: number; last: number }, pressed: Pressed['by'] | null) {
  const up = { by: 'up', place: n - 1, isOff: n === 1 };
  const down = { by: 'down', place: n + 1, isOff: n === last };
  const goesUp = pressed === 'up' ? !up.isOff : down.isOff;
  return [up, down].map((move) => ({ ...move, isPressed: pressed !== null && goesUp === (move === up) }));
}

/** A wording with the name of the department marked as what is filled in. */
function partsOf(text: string) {
  return text.split(/(\{area\})/).map((part) => ({ text: part, isFilledIn: part === '{area}' }));
}

type Standing = { own: OwnItem | undefined; isHeadline: boolean; isUsed: boolean };

function tagsOf(
  item: Item,
  { own, isHeadline, isUsed }: Standing,
  { t, locale }: Pick<Reader, 't' | 'locale'>,
) {
  return [
    { text: t(`draft.scale.${scaleKey(item.scale)}`), css: '' },
    { text: questionBank.dimensions[item.dimension]?.[locale] ?? '', css: '' },
    ...(own ? [{ text: t('draft.own'), css: '' }] : []),
    ...(own && isUsed ? [{ text: t('draft.used'), css: '' }] : []),
    ...(isHeadline ? [{ text: t('draft.is_main'), css: 'now' }] : []),
  ];
}

const SHOWN_SCALES = ['L5', 'S5', 'L7', 'N11', 'F5', 'T'] as const;

/** The message of a scale; every scale the answer page can show has one. */
export function scaleKey(scale: string): (typeof SHOWN_SCALES)[number] {
  return SHOWN_SCALES.find((one) => one === scale) ?? 'L5';
}

type OwnStanding = { n: number; isUsed: boolean; languages: readonly Locale[] };

function ownRow({ text }: OwnItem, { n, isUsed, languages }: OwnStanding, { t, locale }: Reader) {
  const nameOf = (code: Locale) => t(`common.languages.${code}`);
  const missing = languages.filter((code) => !text[code]).map(nameOf);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(missing);
  const doubles = languages.flatMap((code) => {
    const word = doubleQuestion(text[code] ?? '', code);
    return word === null ? [] : [t('draft.double', { word, language: nameOf(code) })];
  });
  return {
    open: t(isUsed ? 'draft.see' : 'draft.open', { n }),
    missing: missing.length > 0 ? t('draft.missing', { languages: list }) : null,
    // One hint is enough: the other languages say the same question.
    hint: isUsed ? null : (doubles[0] ?? null),
  };
}
