import { PAUSE, STOP } from './comment-words.ts';
import type { CompiledLexicon } from './lexicon.ts';

const WINDOW = 3;
const NEGATED_PRAISE = -0.8;
const NEGATED_CRITICISM = -0.5;
const WISHED_PRAISE = -0.5;
const BOOSTED = 1.5;
const DAMPED = 0.5;
const BEFORE_CONTRAST = 0.5;
const AFTER_CONTRAST = 1.5;

interface Context {
  /** Where the negation stands. */
  negatedAt: number | null;
  /** Where the wish stands. */
  wishedAt: number | null;
  solved: boolean;
  strength: number;
}

/** What a word weighs in its sentence, and where the words begin that gave it this weight. */
export interface Weighing {
  readonly weight: number;
  readonly from: number;
}

/**
 * The weight of the word at `cursor` in its sentence: turned round by a negation among the three words before it, turned
 * and halved by a wish, strengthened or softened by an adverb, and weighed by the side of "but" it stands on.
 */
export function weighIn(
  lexicon: CompiledLexicon,
  tokens: readonly string[],
  { cursor, weight }: Word,
): Weighing {
  const { negatedAt, wishedAt, solved, strength } = contextOf(lexicon, tokens, { cursor, weight });
  const contrast = contrastFactor(lexicon, tokens, cursor);
  if (solved && weight < 0) return { weight: 0, from: cursor };
  if (negatedAt !== null) {
    const turned = weight * (weight > 0 ? NEGATED_PRAISE : NEGATED_CRITICISM);
    return { weight: turned * contrast, from: negatedAt };
  }
  if (wishedAt !== null && weight > 0) return { weight: weight * WISHED_PRAISE * contrast, from: wishedAt };
  return { weight: weight * strength * contrast, from: cursor };
}

interface Word {
  readonly cursor: number;
  readonly weight: number;
}

function contextOf(lexicon: CompiledLexicon, tokens: readonly string[], word: Word): Context {
  const { cursor, weight } = word;
  const context: Context = { negatedAt: null, wishedAt: null, solved: false, strength: 1 };
  const isCompared = lexicon.than.has(tokens[cursor + 1] ?? '');
  let isMore = lexicon.comparatives.has(tokens[cursor] ?? '');
  let words = 0;
  for (let at = cursor - 1; at >= 0 && words < WINDOW; at -= 1) {
    const token = tokens[at] ?? '';
    if (lexicon.solvers.has(token)) context.solved = true;
    if (endsScope(lexicon, tokens, at) || isOpposed(lexicon, token, weight)) break;
    if (lexicon.lacks.has(token) && isNegated(lexicon, tokens, at)) return context;
    if (lexicon.negators.has(token)) return { ...context, negatedAt: at };
    if (lexicon.more.has(token)) isMore = true;
    if (lexicon.wishes.has(token) || (isMore && !isCompared && isRequest(lexicon, tokens, at)))
      context.wishedAt = at;
    if (at >= cursor - 2) context.strength *= strengthOf(lexicon, token);
    if (!isTransparent(lexicon, token)) words += 1;
  }
  return context;
}

/** "No lack of skill": two negations undo each other, but only where the second says that something lacks. */
function isNegated(lexicon: CompiledLexicon, tokens: readonly string[], at: number): boolean {
  return [1, 2].some((back) => lexicon.negators.has(tokens[at - back] ?? ''));
}

/** A clause end, "but", an answer "no," and a word that used the negation up, unless "and" carries it on. */
function endsScope(lexicon: CompiledLexicon, tokens: readonly string[], at: number): boolean {
  const token = tokens[at] ?? '';
  if (token === STOP || lexicon.contrasts.has(token)) return true;
  if (token === PAUSE) return lexicon.negators.has(tokens[at - 1] ?? '');
  if (lexicon.negators.has(token) || !lexicon.labels.get(token)) return false;
  const next = tokens[at + 1] ?? '';
  return next !== PAUSE && !lexicon.connectors.has(next);
}

/** "Não foi bom, e o prazo péssimo": a negation turned the first word and leaves its opposite alone. */
function isOpposed(lexicon: CompiledLexicon, token: string, weight: number): boolean {
  return !lexicon.negators.has(token) && (lexicon.labels.get(token) ?? 0) * weight < 0;
}

function isTransparent(lexicon: CompiledLexicon, token: string): boolean {
  const isSmall = token === PAUSE || lexicon.connectors.has(token) || lexicon.articles.has(token);
  return isSmall || lexicon.labels.has(token);
}

/** "More …" or "reply …" at the head of a clause asks for what is missing. */
function isRequest(lexicon: CompiledLexicon, tokens: readonly string[], at: number): boolean {
  const token = tokens[at] ?? '';
  const before = tokens[at - 1] ?? STOP;
  const isHead = before === STOP || before === PAUSE || lexicon.connectors.has(before);
  return isHead && (lexicon.more.has(token) || lexicon.infinitive.test(token));
}

function strengthOf(lexicon: CompiledLexicon, token: string): number {
  if (lexicon.boosters.has(token)) return BOOSTED;
  return lexicon.dampers.has(token) ? DAMPED : 1;
}

/** "But" turns its own sentence only; where two stand in one, the last counts. */
function contrastFactor(lexicon: CompiledLexicon, tokens: readonly string[], cursor: number): number {
  for (let at = cursor; at < tokens.length && tokens[at] !== STOP; at += 1)
    if (lexicon.contrasts.has(tokens[at] ?? '')) return BEFORE_CONTRAST;
  for (let at = cursor; at >= 0 && tokens[at] !== STOP; at -= 1)
    if (lexicon.contrasts.has(tokens[at] ?? '')) return AFTER_CONTRAST;
  return 1;
}
