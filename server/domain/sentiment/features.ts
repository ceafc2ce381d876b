import { PAUSE, STOP } from './comment-words.ts';
import { lexiconFeatures, type ReadWords } from './lexicon-features.ts';

/** Places of the weights: 65,536, of which the first 64 belong to what the lexicon found. */
export const BUCKETS = 1 << 16;
export const OWN = 64;

const NEGATED = 0x9e3779b9;

/** A comment as the linear model sees it: places of the weights, and how much each counts. */
export interface Features {
  readonly places: number[];
  readonly amounts: number[];
}

/** What the lexicon found, and the words and pairs of neighbouring words, each at a place that its letters decide (FNV-1a). */
export function featuresOf(read: ReadWords): Features {
  const features = { places: [] as number[], amounts: [] as number[] };
  lexiconFeatures(read).forEach((amount, place) => {
    if (amount === 0) return;
    features.places.push(place);
    features.amounts.push(amount);
  });
  const said = wordPlaces(read);
  const amount = 1 / Math.sqrt(Math.max(said.length, 4));
  for (const place of said) {
    features.places.push(place);
    features.amounts.push(amount);
  }
  return features;
}

function wordPlaces({ words, lexicon }: ReadWords): number[] {
  const places: number[] = [];
  let before = 0;
  let negated = 0;
  for (const word of words) {
    if (word === STOP || word === PAUSE) {
      before = 0;
      if (word === STOP) negated = 0;
      continue;
    }
    const hash = hashOf(word);
    places.push(placeOf(hash));
    if (before !== 0) places.push(placeOf(Math.imul(before, 31) ^ hash));
    if (negated > 0) places.push(placeOf(hash ^ NEGATED));
    negated = lexicon.negators.has(word) ? 3 : negated - 1;
    before = hash;
  }
  return places;
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
