import { createHash } from 'node:crypto';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { type Fault, InvalidInput } from '../../platform/errors.ts';
import type { OwnItem } from './own-item.model.ts';
import { type Item, OFFERED_SCALES, questionBank, type ScaleId } from './question-bank.ts';
import { isAbout, type SubjectKind } from './subject-kind.ts';

/** The longest wording in one language, in UTF-16 units: a phone shows it in about six lines. */
export const LONGEST_WORDING = 200;

/** An own item before it has an id. */
export type Wording = Omit<OwnItem, '_id'>;

const FAMILY = { service: 'service.', engagement: 'driver.' } as const;

/** The scales an own item of such a survey may have: those on which the bank asks about the same kind of subject. */
export function scalesFor(kind: SubjectKind): ScaleId[] {
  const asked = questionBank.items.filter((item) => isAbout(item, kind));
  return OFFERED_SCALES.filter((scale) => asked.some((item) => item.scale === scale));
}

/** The dimensions an own item of such a survey may belong to; the last is for what fits none. */
export function dimensionsFor(kind: SubjectKind): string[] {
  return Object.keys(questionBank.dimensions).filter((dimension) => dimension.startsWith(FAMILY[kind]));
}

/**
 * The id of an own item: 'Q' and 84 bits of SHA-256 over everything it says. So writing one twice makes it once, the same
 * question keeps its trend, and no id ever stands for two wordings.
 */
export function ownItemId({ dimension, scale, text, higherIsWorse }: Wording): string {
  const said = LOCALES.map((locale) => text[locale] ?? null);
  const content = JSON.stringify([dimension, scale, higherIsWorse, said]);
  return `Q${createHash('sha256').update(content).digest('hex').slice(0, 21)}`;
}

/** Whether an id has the form of own items: snapshots hold other ids beside, of the bank, of commitments and of chips. */
export function isOwnItemId(id: string): boolean {
  return /^Q[0-9a-f]{21}$/.test(id);
}

/** The same question with single spaces, and without the languages left blank. */
export function tidyWording(wording: Wording): Wording {
  const texts = LOCALES.flatMap((locale) => {
    const text = wording.text[locale]?.normalize('NFC').replace(/\s+/g, ' ').trim();
    return text ? [[locale, text]] : [];
  });
  return { ...wording, text: Object.fromEntries(texts) };
}

/**
 * Refuses what cannot be asked in a survey about `kind`, with InvalidInput naming `scale`, `dimension`, `higherIsWorse`, `wording`
 * or `wording-<language>`. A language that is still missing is no fault here: it keeps the survey from being published.
 */
export function checkWording(wording: Wording, kind: SubjectKind): void {
  const { scale, dimension, text, higherIsWorse } = wording;
  const texts = Object.entries(text);
  const faults: Fault[] = [
    ...(scalesFor(kind).includes(scale) ? [] : [{ field: 'scale', code: 'choice' }]),
    ...(dimensionsFor(kind).includes(dimension) ? [] : [{ field: 'dimension', code: 'choice' }]),
    ...(higherIsWorse && !canBeWorse(scale) ? [{ field: 'higherIsWorse', code: 'cannot_be_worse' }] : []),
    ...(texts.length === 0 ? [{ field: 'wording', code: 'wording_needed' }] : []),
    ...texts.flatMap(([locale, said]) => wordingFaults(`wording-${locale}`, said)),
    ...(texts.length > 0 && isInBank(wording) ? [{ field: 'wording', code: 'wording_in_bank' }] : []),
  ];
  if (faults.length > 0) throw new InvalidInput(faults);
}

/** The item as pages, mails and files ask for it; a language nobody wrote shows another one's wording. */
export function itemFrom({ _id, dimension, scale, text, higherIsWorse }: OwnItem): Item {
  const fallback = LOCALES.map((locale) => text[locale]).find(Boolean) ?? '';
  const inLocale = (locale: Locale) => text[locale] ?? fallback;
  return {
    id: _id,
    dimension,
    scale,
    text: { 'pt-BR': inLocale('pt-BR'), en: inLocale('en'), es: inLocale('es') },
    ...(higherIsWorse && { higherIsWorse: true as const }),
  };
}

/** Whether the highest answer of a scale may be the worst: 0–10 is read by promoters, and a text has no order. */
export function canBeWorse(scale: ScaleId): boolean {
  return scale !== 'N11' && scale !== 'T';
}

function wordingFaults(field: string, said: string): Fault[] {
  if (said.length > LONGEST_WORDING) return [{ field, code: 'long', values: { n: LONGEST_WORDING } }];
  return /[^\P{Cc}]|\p{Cs}/u.test(said) ? [{ field, code: 'invalid' }] : [];
}

/** The bank's own question under another id would have two trends, and would escape the rule on similar audiences. */
function isInBank({ text }: Wording): boolean {
  const plain = (said: string) => said.toLowerCase().replace(/[\s.?]+$/, '');
  return questionBank.items.some((item) =>
    LOCALES.some((locale) => text[locale] && plain(text[locale]) === plain(item.text[locale])),
  );
}
