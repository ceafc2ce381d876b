import type { Figure } from './item-measure.ts';
import { benjaminiHochberg } from './metrics/benjamini-hochberg.ts';
import { type ChangeWord, changeWord } from './metrics/change-word.ts';
import { Z } from './metrics/interval.ts';
import { pOfZ } from './metrics/p-value.ts';

/** One question of a service, beside the same question over all services of the round; values in percent. */
export interface ComparedItem {
  item: string;
  own: Figure;
  /** Null where too few services were asked about it. */
  company: Figure | null;
  /** Own value minus that of the company, in points; null without one. */
  delta: number | null;
  /** Whether the difference is one: better is 'improved'. Null without a company to compare with. */
  word: ChangeWord | null;
}

/** What a service should keep and what it should change, the clearest first; at most three of either. */
export interface Strengths {
  keep: ComparedItem[];
  change: ComparedItem[];
}

const MOST = 3;

/**
 * Compares the questions of a service with the company: z = Δ ÷ √(SE² + SE²) with the standard errors of both 95 % intervals, held
 * together by Benjamini–Hochberg over the questions (metrics §9). A service is part of its company, so the two move together and
 * the test errs on the careful side. Without intervals, below 20 answers, nothing is called a difference.
 */
export function compareItems(
  items: readonly { item: string; own: Figure; company: Figure | null }[],
): ComparedItem[] {
  const significant = benjaminiHochberg(items.map(({ own, company }) => pOf(own, company)));
  return items.map((each, i): ComparedItem => {
    const { own, company } = each;
    if (!company) return { ...each, delta: null, word: null };
    const delta = own.value - company.value;
    const n = Math.min(own.n, company.n);
    const isSignificant = significant[i] ?? false;
    return { ...each, delta, word: changeWord({ metric: 'favourable', delta, n, isSignificant }) };
  });
}

/**
 * Three to keep and three to change: by distance to the company where there is one, else by the value itself. No question stands on
 * both sides, and none to keep below the company or to change above it.
 */
export function strengthsOf(items: readonly ComparedItem[]): Strengths {
  const rank = ({ delta, own }: ComparedItem) => delta ?? own.value;
  const inOrder = items.toSorted((a, b) => rank(b) - rank(a) || (a.item < b.item ? -1 : 1));
  const half = Math.ceil(inOrder.length / 2);
  const keep = inOrder.filter(({ delta }, at) => (delta === null ? at < half : delta >= 0));
  const change = inOrder.filter((item) => !keep.includes(item)).toReversed();
  return { keep: keep.slice(0, MOST), change: change.slice(0, MOST) };
}

function pOf(own: Figure, company: Figure | null): number {
  const [one, other] = [errorOf(own), company && errorOf(company)];
  if (!company || one === null || other === null) return 1;
  return pOfZ((own.value - company.value) / Math.hypot(one, other));
}

function errorOf({ interval }: Figure): number | null {
  return interval && Math.max((interval[1] - interval[0]) / (2 * Z), Number.MIN_VALUE);
}
