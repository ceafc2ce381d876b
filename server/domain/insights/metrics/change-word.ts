/** How a change is put in words; 'none' = no distinguishable change, 'uncertain' = too few answers to say. */
export type ChangeWord = 'improved' | 'worsened' | 'none' | 'uncertain';

/** Below this many answers nothing but the value is said. */
export const CERTAIN_FROM = 20;

/** The smallest change, in points, that is ever called one. */
const LEAST_POINTS = { favourable: 5, nps: 10 } as const;

/** A change as a page shows it; `delta` in points with more being better, `n` the fewer answers of the two sides. */
export interface Change {
  metric: keyof typeof LEAST_POINTS;
  delta: number;
  n: number;
  /** Significant after Benjamini–Hochberg over all published cells of the metric in the round. */
  isSignificant: boolean;
}

/** The word for a change: it must be significant and large enough to matter; rounding noise of the points is forgiven. */
export function changeWord({ metric, delta, n, isSignificant }: Change): ChangeWord {
  if (n < CERTAIN_FROM) return 'uncertain';
  if (!isSignificant || Math.abs(delta) < LEAST_POINTS[metric] - 1e-9) return 'none';
  return delta > 0 ? 'improved' : 'worsened';
}
