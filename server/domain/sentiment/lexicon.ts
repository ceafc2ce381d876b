import type { Locale } from '../../i18n/locales.ts';
import { withEndings } from './endings.ts';
import { fold } from './normalise.ts';

/** What one language knows about praise and criticism. Words are separated by blanks; `compile` explains the endings. */
export interface Lexicon {
  readonly locale: Locale;
  /** Weight from -3 (strong criticism) to 3 (strong praise) → words. */
  readonly words: Readonly<Record<string, string>>;
  /** The same for words of every day; `words` wins over them. */
  readonly general: Readonly<Record<string, string>>;
  /** Weight → expressions, a bar between two, whose meaning their words do not have; 0 silences one. */
  readonly phrases: Readonly<Record<string, string>>;
  /** Turn round what follows within three words. */
  readonly negators: string;
  /** Those negators that say that something lacks: negated, they negate no more. */
  readonly lacks: string;
  /** Say that what follows is wished for, so not there. */
  readonly wishes: string;
  /** "More": a wish when it begins a clause, or after a clause that begins with a verb without a person. */
  readonly more: string;
  /** Words that say "more" by themselves, e.g. "faster". */
  readonly comparatives: string;
  /** After these a "more" compares and wishes nothing: "faster than agreed". */
  readonly than: string;
  /** A verb without a person, e.g. "responder", "reply". */
  readonly infinitive: RegExp;
  /** After these a problem is no criticism: "solved my problem". */
  readonly solvers: string;
  /** Small words that do not count among the three a negation reaches. */
  readonly articles: string;
  readonly boosters: string;
  readonly dampers: string;
  /** Words after which a sentence turns: what follows weighs more than what came before. */
  readonly contrasts: string;
  /** Carry a negation on to the next word: "não foi claro nem rápido". */
  readonly connectors: string;
  /** Whole comments that say nothing, one a line. */
  readonly empty: string;
  /** Words that say "nothing"; with `fillers` alone beside them a comment says nothing. */
  readonly nothing: string;
  /** Words that add nothing to "nothing": "comments", "to declare", "at the moment". */
  readonly fillers: string;
}

/** An expression, and the one token under which it is scored. */
export interface Phrase {
  readonly parts: readonly string[];
  readonly joined: string;
}

/** A lexicon ready to be looked up; all words without accents. */
export interface CompiledLexicon {
  readonly labels: ReadonlyMap<string, number>;
  /** First word → expressions, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly negators: ReadonlySet<string>;
  readonly lacks: ReadonlySet<string>;
  readonly wishes: ReadonlySet<string>;
  readonly more: ReadonlySet<string>;
  readonly comparatives: ReadonlySet<string>;
  readonly than: ReadonlySet<string>;
  readonly infinitive: RegExp;
  readonly solvers: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly boosters: ReadonlySet<string>;
  readonly dampers: ReadonlySet<string>;
  readonly contrasts: ReadonlySet<string>;
  readonly connectors: ReadonlySet<string>;
  readonly empty: ReadonlySet<string>;
  readonly nothing: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
}

/** Prepares a lexicon: folds accents and writes out endings, `lent~` = lento lenta lentos lentas …, `ruim+` = ruim ruins. */
export function compile(lexicon: Lexicon, known: ReadonlyMap<string, number> = new Map()): CompiledLexicon {
  const set = (text: string) => new Set(wordsOf(text, lexicon.locale));
  const phrases = Object.entries(lexicon.phrases).flatMap(([weight, text]) =>
    phrasesOf(text).map((phrase) => ({ ...phraseOf(phrase), weight: Number(weight) })),
  );
  return {
    labels: labelsOf(lexicon, phrases, known),
    phrases: byFirstWord(phrases),
    infinitive: lexicon.infinitive,
    negators: set(lexicon.negators),
    lacks: set(lexicon.lacks),
    wishes: set(lexicon.wishes),
    more: set(lexicon.more),
    comparatives: set(lexicon.comparatives),
    than: set(lexicon.than),
    solvers: set(lexicon.solvers),
    articles: set(lexicon.articles),
    boosters: set(lexicon.boosters),
    dampers: set(lexicon.dampers),
    contrasts: set(lexicon.contrasts),
    connectors: set(lexicon.connectors),
    empty: new Set(linesOf(lexicon.empty)),
    nothing: set(lexicon.nothing),
    fillers: set(lexicon.fillers),
  };
}

function phraseOf(line: string): Phrase {
  const parts = line.split(' ');
  return { parts, joined: parts.join('-') };
}

/** Later entries win: other people's words, those of every day, those of the service; a word written out wins over an ending. */
function labelsOf(
  lexicon: Lexicon,
  phrases: readonly (Phrase & { weight: number })[],
  known: ReadonlyMap<string, number>,
): Map<string, number> {
  const labels = new Map(known);
  const small = new Set([lexicon.contrasts, lexicon.articles, lexicon.connectors].flatMap(entriesOf));
  for (const source of [lexicon.general, lexicon.words]) {
    const entries = Object.entries(source).flatMap(([weight, text]) =>
      entriesOf(text).map((entry) => ({ forms: withEndings(entry, lexicon.locale), weight: Number(weight) })),
    );
    for (const { forms, weight } of entries.sort((a, b) => b.forms.length - a.forms.length))
      for (const form of forms) if (!small.has(form)) labels.set(form, weight);
  }
  for (const { joined, weight } of phrases) labels.set(joined, weight);
  return labels;
}

function byFirstWord(phrases: readonly Phrase[]): Map<string, Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const phrase of phrases.toSorted((a, b) => b.parts.length - a.parts.length)) {
    const [first = ''] = phrase.parts;
    index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  return index;
}

function wordsOf(text: string, locale: Locale): string[] {
  return entriesOf(text).flatMap((entry) => withEndings(entry, locale));
}

function entriesOf(text: string): string[] {
  return fold(text).split(/\s+/).filter(Boolean);
}

function phrasesOf(text: string): string[] {
  return fold(text)
    .split('|')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
}

function linesOf(text: string): string[] {
  return fold(text)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
