import { pathToFileURL } from 'node:url';
import type { Locale } from '../../i18n/locales.ts';
import { projectPath } from '../../platform/paths.ts';
import { withoutMarks } from './normalise.ts';
import { STOP_WORDS } from './small-words.ts';

/** Fewer words than this leave the person's own language standing. */
const LEAST_WORDS = 4;
const WORD = /\p{L}+/gu;
const LANGUAGES = { pt: 'pt-BR', es: 'es', en: 'en' } as const satisfies Record<string, Locale>;

type Detect = (text: string) => string;
/** The n-grams of the package `eld`: number of a language → its code; n-gram → number of a language → score. */
interface NgramsOfEld {
  readonly languages: Readonly<Record<string, string>>;
  ngrams: Record<string, Record<string, number>>;
}
let detector: Promise<Detect> | undefined;

/**
 * The language a comment is written in: the one its author answers in, unless at least four words speak for another. Small words
 * ("não", "the", "pero") decide where they agree with the author's language; only otherwise is the detector asked, and loaded.
 */
export async function languageOf(comment: string, prior: Locale): Promise<Locale> {
  const words = withoutMarks(comment.slice(0, 1000)).toLowerCase().normalize('NFC').match(WORD) ?? [];
  if (words.length < LEAST_WORDS || speaksFor(words, prior)) return prior;
  detector ??= loadDetector();
  const found = (await detector)(words.join(' '));
  return found === 'pt' || found === 'es' || found === 'en' ? LANGUAGES[found] : prior;
}

/** Whether more small words are of this language than of either other. */
function speaksFor(words: readonly string[], locale: Locale): boolean {
  const counts = { 'pt-BR': 0, es: 0, en: 0 };
  for (const word of words) for (const language of STOP_WORDS.get(word) ?? []) counts[language] += 1;
  const others = Object.entries(counts).flatMap(([language, count]) => (language === locale ? [] : [count]));
  return counts[locale] > Math.max(...others);
}

/**
 * The detector with our three languages alone. The package knows sixty: their n-grams are thinned out before its own module takes
 * them, so that the rest can be collected (9 MB stay instead of 29).
 */
async function loadDetector(): Promise<Detect> {
  const path = projectPath('node_modules', 'eld', 'src', 'ngrams', 'extrasmall.js');
  const { ngramsData }: { ngramsData: NgramsOfEld } = await import(pathToFileURL(path).href);
  ngramsData.ngrams = ngramsOf(Object.keys(LANGUAGES), ngramsData);
  const { eld } = await import('eld/extrasmall');
  eld.setLanguageSubset(Object.keys(LANGUAGES));
  return (text) => eld.detect(text).language;
}

function ngramsOf(codes: readonly string[], { languages, ngrams }: NgramsOfEld): NgramsOfEld['ngrams'] {
  const numbers = Object.keys(languages).filter((number) => codes.includes(languages[number] ?? ''));
  const own = Object.entries(ngrams).flatMap(([ngram, scores]) => {
    const kept = numbers.flatMap((number) => (number in scores ? [[number, scores[number]]] : []));
    return kept.length > 0 ? [[ngram, Object.fromEntries(kept)]] : [];
  });
  return Object.fromEntries(own);
}
