import type { Features } from './features.ts';

/** The classes of the model, in the order of its weights. */
export const CLASSES = ['neg', 'neu', 'pos'] as const;

/** Weights of a language: three for each place, one per class, as whole numbers from -127 to 127 times the scale of the class. */
export interface Weights {
  readonly scales: Float32Array;
  readonly weights: Int8Array;
}

/** Probabilities that a comment is criticism, neither, or praise. */
export type Chances = readonly [neg: number, neu: number, pos: number];

/** The chances of a comment by multinomial logistic regression. */
export function chancesOf({ places, amounts }: Features, { weights, scales }: Weights): Chances {
  const sums = [0, 0, 0];
  for (let n = 0; n < places.length; n += 1) {
    const at = (places[n] ?? 0) * 3;
    const amount = amounts[n] ?? 0;
    for (let c = 0; c < 3; c += 1) sums[c] = (sums[c] ?? 0) + (weights[at + c] ?? 0) * amount;
  }
  return softmax(sums.map((sum, c) => sum * (scales[c] ?? 0)));
}

/** Three numbers as chances that sum to 1. */
export function softmax(sums: readonly number[]): Chances {
  const highest = Math.max(...sums);
  const [neg = 0, neu = 0, pos = 0] = sums.map((sum) => Math.exp(sum - highest));
  const total = neg + neu + pos;
  return [neg / total, neu / total, pos / total];
}
