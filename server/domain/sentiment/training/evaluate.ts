import type { Locale } from '../../../i18n/locales.ts';
import { scoreComment } from '../score.ts';
import type { LabelledText } from './corpus.ts';

const CLASSES = ['neg', 'neu', 'pos'] as const;
type Class = (typeof CLASSES)[number];

/** How well the model reads labelled comments; shares from 0 to 1, null where nothing could be counted. */
export interface Evaluation {
  readonly comments: number;
  readonly accuracy: number;
  /** Mean of the F1 of criticism, neither and praise; null without comments labelled neutral. */
  readonly macroF1: number | null;
  /** Mean of the F1 of criticism and praise by the sign of the score, over comments that are not neutral; 0 counts as wrong. */
  readonly signF1: number;
  /** Label of the file → label of the model → comments. */
  readonly confusion: Readonly<Record<Class, Readonly<Record<Class, number>>>>;
}

/** A comment with its language and its label; one that says nothing counts as neutral. */
export interface Judged {
  readonly text: string;
  readonly language: Locale;
  readonly label: LabelledText['label'];
}

/** Compares the model's labels with those of a file. */
export function evaluate(comments: readonly Judged[]): Evaluation {
  const pairs = comments.map(({ text, language, label }) => {
    const scored = scoreComment(text, language);
    const sign: Class = scored.score > 0 ? 'pos' : scored.score < 0 ? 'neg' : 'neu';
    return { truth: label === 'none' ? 'neu' : label, guess: scored.label, sign } as const;
  });
  const rows = CLASSES.map((truth) => {
    const guesses = CLASSES.map((guess) => [
      guess,
      count(pairs, (p) => p.truth === truth && p.guess === guess),
    ]);
    return [truth, Object.fromEntries(guesses)];
  });
  const signed = pairs
    .filter(({ truth }) => truth !== 'neu')
    .map(({ truth, sign }) => ({ truth, guess: sign }));
  const hasNeutral = pairs.some(({ truth }) => truth === 'neu');
  return {
    comments: comments.length,
    accuracy: count(pairs, ({ truth, guess }) => truth === guess) / Math.max(1, pairs.length),
    macroF1: hasNeutral ? meanF1(pairs, CLASSES) : null,
    signF1: meanF1(signed, ['neg', 'pos']),
    confusion: Object.fromEntries(rows),
  };
}

interface Pair {
  readonly truth: Class;
  readonly guess: Class;
}

function meanF1(pairs: readonly Pair[], classes: readonly Class[]): number {
  const each = classes.map((one) => {
    const both = count(pairs, ({ truth, guess }) => truth === one && guess === one);
    const either = count(pairs, ({ truth }) => truth === one) + count(pairs, ({ guess }) => guess === one);
    return either === 0 ? 0 : (2 * both) / either;
  });
  return each.reduce((sum, f1) => sum + f1, 0) / classes.length;
}

function count<T>(things: readonly T[], is: (thing: T) => boolean): number {
  return things.filter(is).length;
}
