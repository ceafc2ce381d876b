import { plainWords } from './plain-words.ts';

/** Shorter words are found alone only: "app" must not find "approval". */
const LEAST_BEGINNING = 4;

/** Beginnings of words, and whole words, with the things they speak of. */
export interface WordFinder<T> {
  /** For each thing spoken of, the places (numbers of words) where a text does so. */
  find(text: string): Map<T, Set<number>>;
}

/**
 * Finds words in texts, whatever their case and accents. A word finds all that begin with it; one between quotation marks, or
 * of up to three letters, only itself. An expression of several words finds them side by side.
 */
export function wordFinder<T>(lists: readonly (readonly [T, readonly string[]])[]): WordFinder<T> {
  const things = new Map<string, Set<T>>();
  let longest = 0;
  for (const [thing, words] of lists)
    for (const word of words) {
      const key = keyOf(word);
      if (key.trim() === '') continue;
      things.set(key, (things.get(key) ?? new Set()).add(thing));
      longest = Math.max(longest, key.length);
    }
  return { find: (text) => placesOf(plainWords(text), { things, longest }) };
}

/** A word as it is looked up: what must end there ends in a blank. */
function keyOf(word: string): string {
  const plain = plainWords(word).join(' ');
  const isWhole = /^["“].*["”]$/u.test(word.trim()) || plain.length < LEAST_BEGINNING;
  return isWhole ? `${plain} ` : plain;
}

interface Lookup<T> {
  things: ReadonlyMap<string, ReadonlySet<T>>;
  /** Length of the longest key. */
  longest: number;
}

function placesOf<T>(words: readonly string[], { things, longest }: Lookup<T>): Map<T, Set<number>> {
  const text = `${words.join(' ')} `;
  const places = new Map<T, Set<number>>();
  let start = 0;
  for (const [place, word] of words.entries()) {
    const end = Math.min(start + longest, text.length);
    for (let stop = start + 2; stop <= end; stop += 1)
      for (const thing of things.get(text.slice(start, stop)) ?? [])
        places.set(thing, (places.get(thing) ?? new Set()).add(place));
    start += word.length + 1;
  }
  return places;
}
