import type { Locale } from '../../i18n/locales.ts';
import { commentWords } from './comment-words.ts';
import { type Features, featuresOf } from './features.ts';
import { languageFor, type WeighedWord } from './languages.ts';
import { saysNothing } from './no-content.ts';
import { normalise } from './normalise.ts';

/** A comment as rules and model see it. */
export interface ReadComment {
  /** The normalised text. */
  readonly text: string;
  readonly words: readonly string[];
  /** Number of the first token of each word. */
  readonly starts: readonly number[];
  /** The words that count. */
  readonly weighed: readonly WeighedWord[];
  readonly noContent: boolean;
  readonly features: Features;
}

/** Reads a comment with the lexicon and the rules of a language. */
export function readComment(comment: string, language: Locale): ReadComment {
  const { lexicon, weigh } = languageFor(language);
  const text = normalise(comment);
  const { words, starts } = commentWords(text, lexicon);
  const noContent = saysNothing(words, lexicon);
  const weighed = noContent ? [] : weigh(words);
  return { text, words, starts, weighed, noContent, features: featuresOf({ text, words, weighed, lexicon }) };
}
