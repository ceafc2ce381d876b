import { type CompiledLexicon, fold, joined } from './lexicon.ts';

/** The end of a clause: a negation does not reach beyond it. The sentiment package's own tokenizer would delete full stops. */
export const STOP = '|';
/** A comma: it ends "não, foi ótimo" but not "sem clareza, sem prazo". */
export const PAUSE = '+';

const GOOD = '👍👏🙌👌💪😀😃😄😁😊🙂😍🥰🤩😻🤗😎🎉🥳🏆⭐🌟✨💯✅💚💙❤💜🧡💛🔝🚀';
const BAD = '👎😡😠🤬😤😢😭😞😔😟🙁☹😣😖😫😩😒🙄😕😱🤦💔❌⛔🐌🐢🤮💩';
const goodEmoji = new Set(GOOD);
const badEmoji = new Set(BAD);

const SMILE = /(?<!\p{N})[:;=]-?[)D\]](?!\p{L})/gu;
const FROWN = /(?<!\p{N})[:=]'?-?[([](?!\p{L})/gu;
/** Folded, "é" (is) would become "e" (and), which carries a negation on. */
const IS = /(?<!\p{L})é(?!\p{L})/giu;
const LONGEST = 4000;

const TOKEN = /\p{L}[\p{L}\p{N}]*(?:['-][\p{L}\p{N}]+)*|\p{N}+|\p{Extended_Pictographic}|[.!?;:\n]|,/gu;

/**
 * The words of a comment as the lexicon spells them: folded, letters drawn out put back ("muuuito"), emoji as words of their
 * own, expressions joined into one, clause ends as STOP and commas as PAUSE.
 */
export function commentWords(comment: string, lexicon: CompiledLexicon): string[] {
  const words = comment.slice(0, LONGEST).normalize('NFC').replace(/⟦\w+⟧/g, ' ');
  const text = words.replace(SMILE, ' 🙂 ').replace(FROWN, ' 🙁 ').replace(IS, 'eh');
  const tokens = fold(text).match(TOKEN) ?? [];
  return joinPhrases(tokens.map((token) => spelled(token, lexicon)).filter(Boolean), lexicon);
}

function spelled(token: string, lexicon: CompiledLexicon): string {
  if (token === ',') return PAUSE;
  if (/^[.!?;:\n]$/.test(token)) return STOP;
  if (/^\p{Extended_Pictographic}/u.test(token)) {
    if (goodEmoji.has(token)) return 'emoji-good';
    return badEmoji.has(token) ? 'emoji-bad' : '';
  }
  if (lexicon.labels.has(token) || !/(.)\1\1/u.test(token)) return token;
  const doubled = token.replace(/(.)\1{2,}/gu, '$1$1');
  return lexicon.labels.has(doubled) ? doubled : token.replace(/(.)\1{2,}/gu, '$1');
}

function joinPhrases(words: string[], lexicon: CompiledLexicon): string[] {
  const result: string[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? '';
    const phrase = lexicon.phrases.get(word)?.find((one) => one.every((part, n) => words[at + n] === part));
    result.push(phrase ? joined(phrase) : word);
    at += phrase?.length ?? 1;
  }
  return result;
}
