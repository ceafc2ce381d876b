import { COMMON_NAMES } from './common-names.ts';
import { fold } from './normalise.ts';
import { STOP_WORDS } from './small-words.ts';

/** Names of people, ready to be found in comments. */
export interface KnownNames {
  /** Parts of names that are no common words. */
  readonly alone: ReadonlySet<string>;
  /** Two parts of one name in their order, a blank between them. */
  readonly pairs: ReadonlySet<string>;
}

/** Shorter parts are found only beside another part of the name. */
const LEAST_LETTERS = 3;
/** "Maria da Silva": they join the parts of a name and are none themselves. */
const PARTICLES = new Set([
  'da',
  'das',
  'de',
  'del',
  'di',
  'do',
  'dos',
  'du',
  'e',
  'la',
  'las',
  'los',
  'van',
  'von',
  'y',
]);
const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;
/** Between two words of one name; a mark of another redaction is no word. */
const GAP = /^(?: {1,2}|-)$/;
/** What stands in no name, so that a mark ⟦email⟧ is not read as one. */
const MARKS = /(⟦\w+⟧)/u;

/** Nobody is known: no name is removed. */
export const NO_NAMES: KnownNames = { alone: new Set(), pairs: new Set() };

/** Prepares the names of a directory, in any case, with or without accents. */
export function knownNames(names: Iterable<string>): KnownNames {
  const alone = new Set<string>();
  const pairs = new Set<string>();
  for (const name of names) {
    const parts = (fold(name).match(WORD) ?? []).filter((part) => !PARTICLES.has(part));
    for (const [at, part] of parts.entries()) {
      if (part.length >= LEAST_LETTERS && !isCommon(part)) alone.add(part);
      for (const later of parts.slice(at + 1)) pairs.add(`${part} ${later}`);
    }
  }
  return { alone, pairs };
}

/**
 * A comment in which names are replaced by ⟦name⟧, neighbouring parts by one. A part that is also a common word ("Rosa", "Lima")
 * goes only where another part of the same name stands beside it.
 */
export function redactNames(comment: string, names: KnownNames): string {
  if (names.alone.size === 0 && names.pairs.size === 0) return comment;
  return comment
    .split(MARKS)
    .map((piece, at) => (at % 2 === 0 ? redactPiece(piece, names) : piece))
    .join('');
}

function isCommon(part: string): boolean {
  return COMMON_NAMES.has(part) || STOP_WORDS.has(part);
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  isName: boolean;
}

function redactPiece(text: string, { alone, pairs }: KnownNames): string {
  const parts = partsOf(text);
  parts.forEach((part, at) => {
    if (alone.has(part.folded)) part.isName = true;
    const next = nextPart(text, parts, at);
    if (next === null || !pairs.has(`${part.folded} ${parts[next]?.folded}`)) return;
    for (const between of parts.slice(at, next + 1)) between.isName = true;
  });
  return replaced(text, parts);
}

function partsOf(text: string): Part[] {
  return [...text.matchAll(WORD)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    folded: fold(found[0]),
    isName: false,
  }));
}

/** The part of a name that may follow: the next word, or the one behind "da" and its like. */
function nextPart(text: string, parts: readonly Part[], at: number): number | null {
  for (let next = at + 1; next <= at + 3; next += 1) {
    const part = parts[next];
    if (!part || !isGap(text, parts[next - 1], part)) return null;
    if (!PARTICLES.has(part.folded)) return next;
  }
  return null;
}

function isGap(text: string, before: Part | undefined, after: Part): boolean {
  return before !== undefined && GAP.test(text.slice(before.end, after.start));
}

function replaced(text: string, parts: readonly Part[]): string {
  let result = '';
  let done = 0;
  parts.forEach((part, at) => {
    if (!part.isName) return;
    const before = parts[at - 1];
    const goesOn = before?.isName && isGap(text, before, part);
    if (!goesOn) result += `${text.slice(done, part.start)}⟦name⟧`;
    done = part.end;
  });
  return result + text.slice(done);
}
