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
  negated: boolean;
  wished: boolean;
  solved: boolean;
  strength: number;
}

/**
 * The weight of the word at `cursor` in its sentence: turned round by a negation among the three words before it, turned
 * and halved by a wish, strengthened or softened by an adverb, and weighed by the side of "but" it stands on.
 */
export function weighIn(lexicon: CompiledLexicon, tokens: readonly string[], cursor: number): number {
  const weight = lexicon.labels.get(tokens[cursor] ?? '') ?? 0;
  const { negated, wished, solved, strength } = contextOf(lexicon, tokens, cursor);
  const contrast = contrastFactor(lexicon, tokens, cursor);
  if (solved && weight < 0) return 0;
  if (negated) return weight * (weight > 0 ? NEGATED_PRAISE : NEGATED_CRITICISM) * contrast;
  if (wished && weight > 0) return weight * WISHED_PRAISE * contrast;
  return weight * strength * contrast;
}

function contextOf(lexicon: CompiledLexicon, tokens: readonly string[], cursor: number): Context {
  const context: Context = { negated: false, wished: false, solved: false, strength: 1 };
  let isMore = lexicon.comparatives.has(tokens[cursor] ?? '');
  let words = 0;
  for (let at = cursor - 1; at >= 0 && words < WINDOW; at -= 1) {
    const token = tokens[at] ?? '';
    if (lexicon.solvers.has(token)) context.solved = true;
    if (endsScope(lexicon, tokens, at)) break;
    if (lexicon.negators.has(token)) return { ...context, negated: true };
    if (lexicon.more.has(token)) isMore = true;
    if (lexicon.wishes.has(token) || (isMore && isRequest(lexicon, tokens, at))) context.wished = true;
    if (at >= cursor - 2) context.strength *= strengthOf(lexicon, token);
    if (!isTransparent(lexicon, token)) words += 1;
  }
  return context;
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

function contrastFactor(lexicon: CompiledLexicon, tokens: readonly string[], cursor: number): number {
  const at = tokens.findIndex((token) => lexicon.contrasts.has(token));
  if (at < 0) return 1;
  return cursor < at ? BEFORE_CONTRAST : AFTER_CONTRAST;
}
