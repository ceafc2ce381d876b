import { PAUSE, STOP } from './comment-words.ts';
import type { WeighedWord } from './languages.ts';
import type { CompiledLexicon } from './lexicon.ts';

/** Places of the weights: 65,536, of which the first 64 belong to what the lexicon found. */
export const BUCKETS = 1 << 16;
export const OWN = 64;

/** A comment as the linear model sees it: places of the weights, and how much each counts. */
export interface Features {
  readonly places: number[];
  readonly amounts: number[];
}

/** What the features are made of. */
export interface ReadWords {
  readonly text: string;
  readonly words: readonly string[];
  readonly weighed: readonly WeighedWord[];
  readonly lexicon: CompiledLexicon;
}

/** What the lexicon found, and the words and pairs of neighbouring words, each at a place that its letters decide (FNV-1a). */
export function featuresOf(read: ReadWords): Features {
  const features = { places: [] as number[], amounts: [] as number[] };
  addLexicon(features, read);
  addWords(features, read);
  return features;
}

function addLexicon(features: Features, { text, words, weighed, lexicon }: ReadWords): void {
  const put = (place: number, amount: number) => {
    if (amount === 0) return;
    features.places.push(place);
    features.amounts.push(amount);
  };
  let good = 0;
  let bad = 0;
  for (const { weight } of weighed) {
    if (weight > 0) good += weight;
    else bad -= weight;
  }
  const sum = good - bad;
  const last = weighed.at(-1)?.weight ?? 0;
  const first = weighed[0]?.weight ?? 0;
  put(0, 1);
  put(1, soft(sum, 8));
  put(2, soft(sum, 1));
  put(3, good / (good + 3));
  put(4, bad / (bad + 3));
  put(5, (good - bad) / (good + bad + 1));
  put(6, soft(last, 2));
  put(7, soft(first, 2));
  put(8, weighed.length === 0 ? 1 : 0);
  put(9, good > 0 && bad > 0 ? 1 : 0);
  const said = words.filter((word) => word !== STOP && word !== PAUSE).length;
  put(10, Math.min(said, 40) / 20);
  put(11, said <= 3 ? 1 : 0);
  put(12, weighed.length / (said + 3));
  put(13, text.includes('!') ? 1 : 0);
  put(14, text.includes('?') ? 1 : 0);
  put(15, words.some((word) => lexicon.negators.has(word)) ? 1 : 0);
  put(16, words.some((word) => lexicon.wishes.has(word)) ? 1 : 0);
  put(17, words.some((word) => lexicon.contrasts.has(word)) ? 1 : 0);
}

function addWords(features: Features, { words, lexicon }: ReadWords): void {
  const start = features.places.length;
  let before = 0;
  let negated = 0;
  for (const word of words) {
    if (word === STOP || word === PAUSE) {
      before = 0;
      if (word === STOP) negated = 0;
      continue;
    }
    const hash = hashOf(word);
    features.places.push(placeOf(hash));
    if (before !== 0) features.places.push(placeOf(Math.imul(before, 31) ^ hash));
    if (negated > 0) features.places.push(placeOf(hash ^ 0x9e3779b9));
    negated = lexicon.negators.has(word) ? 3 : negated - 1;
    before = hash;
  }
  const many = features.places.length - start;
  const amount = 1 / Math.sqrt(Math.max(many, 4));
  for (let n = 0; n < many; n += 1) features.amounts.push(amount);
}

function soft(sum: number, softness: number): number {
  return sum / Math.sqrt(sum * sum + softness);
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

function placeOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return OWN + (((mixed ^ (mixed >>> 13)) >>> 0) % (BUCKETS - OWN));
}
