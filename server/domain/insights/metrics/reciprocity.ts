import { CERTAIN_FROM } from './change-word.ts';
import type { Interval } from './interval.ts';
import { newcombe } from './proportion.ts';

/** How two departments find each other: alike and well, badly, one much better than the other, or none of these. */
export type PairKind = 'partners' | 'strained' | 'one_way' | 'neutral' | 'uncertain';

/** Both directions of a pair in points of favourable: `asymmetry` is one minus the other, `mutual` their mean. */
export interface Reciprocity {
  asymmetry: number;
  mutual: number;
  /** Newcombe's interval of the asymmetry; null below 20 answers on either side. */
  interval: Interval | null;
  kind: PairKind;
}

/** A published favourable share in percent and its answers. */
export interface Direction {
  value: number;
  n: number;
}

/** From these points on both are content; below the second both are not; from the third on they differ. */
const CONTENT = 70;
const STRAINED = 50;
const APART = 15;

/** Reciprocity of a pair (metrics §18): favourable shares of both directions, their difference with Newcombe's interval. */
export function reciprocity(one: Direction, other: Direction): Reciprocity {
  const asymmetry = one.value - other.value;
  const mutual = (one.value + other.value) / 2;
  if (Math.min(one.n, other.n) < CERTAIN_FROM)
    return { asymmetry, mutual, interval: null, kind: 'uncertain' };
  const asShare = ({ value, n }: Direction) => ({ x: (value * n) / 100, n });
  const [low, high] = newcombe(asShare(one), asShare(other));
  const interval: Interval = [100 * low, 100 * high];
  const isApart = Math.abs(asymmetry) >= APART;
  if (mutual < STRAINED) return { asymmetry, mutual, interval, kind: 'strained' };
  if (mutual >= CONTENT && !isApart) return { asymmetry, mutual, interval, kind: 'partners' };
  const excludesZero = low > 0 || high < 0;
  return { asymmetry, mutual, interval, kind: isApart && excludesZero ? 'one_way' : 'neutral' };
}
