import type { Locale } from '../../i18n/locales.ts';
import { tokensOf } from './comment-words.ts';
import { CLASSES, chancesOf } from './linear-model.ts';
import { type ReadComment, readComment } from './read-comment.ts';
import { modelVersion, weightsOf } from './weights.ts';

/** Words that spoke for or against: as written, with the negation that turned them, and their weight from about -5 to 5. */
export interface Hit {
  readonly said: string;
  readonly weight: number;
}

/** How a comment reads. */
export interface CommentScore {
  readonly label: 'pos' | 'neu' | 'neg';
  /** Chance of praise minus chance of criticism: from -1 to 1, three decimals. */
  readonly score: number;
  /** Chance of the label, from a third to 1, three decimals. */
  readonly confidence: number;
  readonly modelVersion: string;
  /** The comment says nothing ("n/a", "xxx"): it belongs to no label and is counted apart. */
  readonly noContent: boolean;
}

/** Whether a comment in this language praises or criticises. Same text, same score. */
export function scoreComment(text: string, language: Locale): CommentScore {
  const { noContent, features } = readComment(text, language);
  if (noContent) return { label: 'neu', score: 0, confidence: 1, modelVersion: modelVersion(), noContent };
  const chances = chancesOf(features, weightsOf(language));
  const [neg, , pos] = chances;
  const confidence = Math.max(...chances);
  return {
    label: CLASSES[chances.indexOf(confidence)] ?? 'neu',
    score: thousandths(pos - neg),
    confidence: thousandths(confidence),
    modelVersion: modelVersion(),
    noContent,
  };
}

/** The words of a comment that counted, in their order: "não foi bom" as one. Empty when the whole decided and no single word. */
export function hitsOf(text: string, language: Locale): Hit[] {
  const read = readComment(text, language);
  const tokens = tokensOf(read.text);
  return read.weighed.map(({ at, from, weight }) => ({
    said: saidBetween(tokens, read, [from, at]),
    weight,
  }));
}

function saidBetween(
  tokens: readonly string[],
  { starts }: ReadComment,
  [from, at]: [number, number],
): string {
  return tokens.slice(starts[from], starts[at + 1] ?? tokens.length).join(' ');
}

function thousandths(number: number): number {
  return Math.round(number * 1000) / 1000 || 0;
}
