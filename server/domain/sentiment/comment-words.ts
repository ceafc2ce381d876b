import type { CompiledLexicon } from './lexicon.ts';
import { fold } from './normalise.ts';

/** The end of a clause: a negation does not reach beyond it. The sentiment package's own tokenizer would delete full stops. */
export const STOP = '|';
/** A comma: it ends "não, foi ótimo" but not "sem clareza, sem prazo". */
export const PAUSE = '+';

/** Plain words first: most are, and the classes of Unicode are slow. */
const TOKEN =
  /[a-z]+(?![\p{L}\p{N}'’-])|\p{L}[\p{L}\p{N}]*(?:['’-][\p{L}\p{N}]+)*|,|[.!?;:\n…]+|\p{N}+|\p{Extended_Pictographic}/gu;
const STRETCHED = /(.)\1\1/u;
const LOWER_A = 97;
const LOWER_Z = 122;
const LAUGHTER = /^(?:k{3,}|(?:rs){2,}|(?:h[aeu]){2,}h?|(?:a?h[ae]){2,}|(?:j[aeij]){2,}j?|lo+l|lmao|rofl)$/;

/** The words of a normalised comment as the lexicon spells them, one for each thing said. */
export interface CommentWords {
  readonly words: readonly string[];
  /** Number of the first token of each word in `tokensOf` of the same text. */
  readonly starts: readonly number[];
}

/** The words, emoji and clause ends of a text in order, as they stand there. */
export function tokensOf(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}

/**
 * The words of a normalised comment: folded, letters drawn out put back ("muuuito"), laughter as one word, emoji as words of
 * their own, expressions joined into one, clause ends as STOP and commas as PAUSE.
 */
export function commentWords(text: string, lexicon: CompiledLexicon): CommentWords {
  const tokens = tokensOf(fold(text));
  return joinPhrases(
    tokens.map((token) => spelled(token, lexicon)),
    lexicon,
  );
}

function spelled(token: string, lexicon: CompiledLexicon): string {
  if (lexicon.labels.has(token)) return token;
  const first = token.charCodeAt(0);
  if (first < LOWER_A || first > LOWER_Z) return otherToken(token);
  if (!isRepetitive(token)) return token;
  if (LAUGHTER.test(token)) return 'haha';
  if (!STRETCHED.test(token)) return token;
  const doubled = token.replace(/(.)\1{2,}/gu, '$1$1');
  return lexicon.labels.has(doubled) ? doubled : token.replace(/(.)\1{2,}/gu, '$1');
}

/** Whether a word may be laughter or have letters drawn out: a quick look that spares most words the patterns. */
function isRepetitive(word: string): boolean {
  for (let at = 2; at < word.length; at += 1) if (word[at] === word[at - 2]) return true;
  return false;
}

function otherToken(token: string): string {
  if (token === ',') return PAUSE;
  if (/^[.!?;:\n…]/.test(token)) return STOP;
  return /^\p{N}/u.test(token) ? numberWord(token) : token;
}

/** Marks from 0 to 10 as they are, longer numbers as one word: no number of a ticket is a word of its own. */
function numberWord(token: string): string {
  return Number(token) <= 10 ? token : '99';
}

function joinPhrases(tokens: readonly string[], lexicon: CompiledLexicon): CommentWords {
  const words: string[] = [];
  const starts: number[] = [];
  for (let at = 0; at < tokens.length; ) {
    const word = tokens[at] ?? '';
    const phrase = lexicon.phrases
      .get(word)
      ?.find(({ parts }) => parts.every((part, n) => tokens[at + n] === part));
    words.push(phrase?.joined ?? word);
    starts.push(at);
    at += phrase?.parts.length ?? 1;
  }
  return { words, starts };
}
