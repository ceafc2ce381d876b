import { PAUSE, STOP } from './comment-words.ts';
import type { CompiledLexicon } from './lexicon.ts';

/** Longer comments say something, whatever their words. */
const LONGEST = 18;
const KEYBOARD =
  /^(?:\p{N}+|(\p{L})\1*|(\p{L})\2*(\p{L})(?:\2|\3){4,}|asdf\p{L}*|qwer\p{L}*|[^aeiou\P{L}]{5,})$/u;

/** "9/10": two numbers are a mark, one is not. */
function isMark(said: readonly string[]): boolean {
  return said.length === 2 && said.every((word) => /^\p{N}+$/u.test(word));
}

/** Whether a comment says nothing: blank, digits, keys hit at random, "n/a", "nothing to declare at the moment". */
export function saysNothing(words: readonly string[], { empty, nothing, fillers }: CompiledLexicon): boolean {
  const said = words.filter((word) => word !== STOP && word !== PAUSE);
  if (said.length > LONGEST) return false;
  if (
    (said.every((word) => KEYBOARD.test(word)) && !isMark(said)) ||
    empty.has(said.join(' ').replaceAll('-', ' '))
  )
    return true;
  const parts = said.flatMap((word) => word.split('-'));
  return (
    parts.some((part) => nothing.has(part)) && parts.every((part) => nothing.has(part) || fillers.has(part))
  );
}
