import { PAUSE, STOP } from './comment-words.ts';
import type { WeighedWord } from './languages.ts';
import type { CompiledLexicon } from './lexicon.ts';

/** What the features are made of. */
export interface ReadWords {
  readonly text: string;
  readonly words: readonly string[];
  readonly weighed: readonly WeighedWord[];
  readonly lexicon: CompiledLexicon;
}

/** Praise and criticism that the lexicon found: sums, strongest and how many, all of them 0 or more. */
interface Sides {
  readonly good: number;
  readonly bad: number;
  readonly best: number;
  readonly worst: number;
  readonly praised: number;
  readonly blamed: number;
}

/** What the lexicon found in a comment as numbers of about -1 to 2, each at its own place from 0 on. */
export function lexiconFeatures(read: ReadWords): number[] {
  return [...sums(read.weighed), ...form(read), ...balance(sidesOf(read.weighed))];
}

function sums(weighed: readonly WeighedWord[]): number[] {
  const { good, bad } = sidesOf(weighed);
  const sum = good - bad;
  return [
    1,
    soft(sum, 8),
    soft(sum, 1),
    good / (good + 3),
    bad / (bad + 3),
    sum / (good + bad + 1),
    soft(weighed.at(-1)?.weight ?? 0, 2),
    soft(weighed[0]?.weight ?? 0, 2),
    Number(weighed.length === 0),
    Number(good > 0 && bad > 0),
  ];
}

function form({ text, words, weighed, lexicon }: ReadWords): number[] {
  const said = words.filter((word) => word !== STOP && word !== PAUSE).length;
  return [
    Math.min(said, 40) / 20,
    Number(said <= 3),
    weighed.length / (said + 3),
    Number(text.includes('!')),
    Number(text.includes('?')),
    Number(words.some((word) => lexicon.negators.has(word))),
    Number(words.some((word) => lexicon.wishes.has(word))),
    Number(words.some((word) => lexicon.contrasts.has(word))),
  ];
}

/** Two faint words weigh like one strong word in a sum; only here they differ. */
function balance({ good, bad, best, worst, praised, blamed }: Sides): number[] {
  return [
    best / 3,
    worst / 3,
    Math.min(praised, 4) / 4,
    Math.min(blamed, 4) / 4,
    Math.min(good, bad) / (Math.max(good, bad) + 0.5),
    Math.min(best, worst) / 2,
  ];
}

function sidesOf(weighed: readonly WeighedWord[]): Sides {
  const sides = { good: 0, bad: 0, best: 0, worst: 0, praised: 0, blamed: 0 };
  for (const { weight } of weighed) {
    if (weight > 0) {
      sides.good += weight;
      sides.best = Math.max(sides.best, weight);
      sides.praised += 1;
    } else {
      sides.bad -= weight;
      sides.worst = Math.max(sides.worst, -weight);
      sides.blamed += 1;
    }
  }
  return sides;
}

function soft(sum: number, softness: number): number {
  return sum / Math.sqrt(sum * sum + softness);
}
