/** What one language knows about praise and criticism. Words are separated by blanks; `compile` explains the endings. */
export interface Lexicon {
  /** Weight from -3 (strong criticism) to 3 (strong praise) → words. */
  readonly words: Readonly<Record<string, string>>;
  /** Weight → expressions, one a line, whose meaning their words do not have; 0 silences one. */
  readonly phrases: Readonly<Record<string, string>>;
  /** Turn round what follows within three words. */
  readonly negators: string;
  /** Say that what follows is wished for, so not there. */
  readonly wishes: string;
  /** "More": a wish when it begins a clause, or after a clause that begins with a verb without a person. */
  readonly more: string;
  /** Words that say "more" by themselves, e.g. "faster". */
  readonly comparatives: string;
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
}

/** A lexicon ready to be looked up; all words without accents. */
export interface CompiledLexicon {
  readonly labels: ReadonlyMap<string, number>;
  /** First word → expressions as word lists, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly negators: ReadonlySet<string>;
  readonly wishes: ReadonlySet<string>;
  readonly more: ReadonlySet<string>;
  readonly comparatives: ReadonlySet<string>;
  readonly infinitive: RegExp;
  readonly solvers: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly boosters: ReadonlySet<string>;
  readonly dampers: ReadonlySet<string>;
  readonly contrasts: ReadonlySet<string>;
  readonly connectors: ReadonlySet<string>;
  readonly empty: ReadonlySet<string>;
}

/** Lower case without accents: half of all short comments are typed without them. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[’´`]/g, "'");
}

/** Joins the words of an expression into the one token under which it is scored. */
export function joined(words: readonly string[]): string {
  return words.join('-');
}

/** Prepares a lexicon: folds accents and writes out endings, `lent~` = lento lenta lentos lentas, `ruim+` = word and plural in s. */
export function compile(lexicon: Lexicon): CompiledLexicon {
  const { infinitive } = lexicon;
  const phrases = Object.entries(lexicon.phrases).flatMap(([weight, text]) =>
    linesOf(text).map((line) => ({ words: line.split(' '), weight: Number(weight) })),
  );
  return {
    labels: labelsOf(lexicon, phrases),
    phrases: byFirstWord(phrases.map((phrase) => phrase.words)),
    infinitive,
    negators: setOf(lexicon.negators),
    wishes: setOf(lexicon.wishes),
    more: setOf(lexicon.more),
    comparatives: setOf(lexicon.comparatives),
    solvers: setOf(lexicon.solvers),
    articles: setOf(lexicon.articles),
    boosters: setOf(lexicon.boosters),
    dampers: setOf(lexicon.dampers),
    contrasts: setOf(lexicon.contrasts),
    connectors: setOf(lexicon.connectors),
    empty: new Set(linesOf(lexicon.empty)),
  };
}

function labelsOf(lexicon: Lexicon, phrases: { words: string[]; weight: number }[]): Map<string, number> {
  const labels = new Map([
    ['emoji-good', 2],
    ['emoji-bad', -2],
  ]);
  for (const [weight, text] of Object.entries(lexicon.words)) {
    for (const word of wordsOf(text)) labels.set(word, Number(weight));
  }
  for (const { words, weight } of phrases) labels.set(joined(words), weight);
  return labels;
}

function byFirstWord(phrases: string[][]): Map<string, string[][]> {
  const index = new Map<string, string[][]>();
  for (const words of phrases.toSorted((a, b) => b.length - a.length)) {
    const [first = ''] = words;
    index.set(first, [...(index.get(first) ?? []), words]);
  }
  return index;
}

function setOf(text: string): Set<string> {
  return new Set(wordsOf(text));
}

function wordsOf(text: string): string[] {
  return fold(text).split(/\s+/).filter(Boolean).flatMap(withEndings);
}

function withEndings(word: string): string[] {
  const stem = word.slice(0, -1);
  if (word.endsWith('~')) return ['o', 'a', 'os', 'as'].map((ending) => stem + ending);
  return word.endsWith('+') ? [stem, `${stem}s`] : [word];
}

function linesOf(text: string): string[] {
  return fold(text)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
