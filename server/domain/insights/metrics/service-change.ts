import type { Counts } from '../../publication/histogram.ts';
import type { Interval } from './interval.ts';
import { pOfChiSquared } from './p-value.ts';
import { type Proportion, wilson } from './proportion.ts';
import { type Days, haveSameMembers, newestFirst, type Publication, peopleOf } from './publication.ts';

/** Favourable answers of the same departments in two publications, with their headcount. */
export interface Stratum {
  people: number;
  before: Proportion;
  after: Proportion;
}

/** A service's change: `delta` of the favourable shares (−1 to 1) weighted by headcount, and the test of it. */
export interface ServiceChange {
  delta: number;
  x2: number;
  p: number;
}

/**
 * Blocks published twice with the same members within the window: the latest publication of each department against the
 * one before it. A block whose members were published in another grouping since is left out.
 */
export function matchedStrata(
  publications: readonly Publication[],
  days: Days,
  favourable: (counts: Counts) => Proportion,
): Stratum[] {
  const blocks = newestFirst(publications, days).flatMap((publication) => publication.blocks);
  const seen = new Set<string>();
  return blocks.flatMap((block, i) => {
    const isLatest = block.members.every(({ id }) => !seen.has(id));
    for (const { id } of block.members) seen.add(id);
    const before = blocks.slice(i + 1).find((older) => haveSameMembers(older, block));
    if (!isLatest || before === undefined) return [];
    return [
      { people: peopleOf(block.members), before: favourable(before.counts), after: favourable(block.counts) },
    ];
  });
}

/**
 * Blocks published after one day and up to another, each against its last publication of the year up to the first day: what can be
 * said of the time between, however the customers rotate. A block whose members were published in another grouping since is left out.
 */
export function strataBetween(
  publications: readonly Publication[],
  { earlier, to }: { earlier: Days; to: string },
  favourable: (counts: Counts) => Proportion,
): Stratum[] {
  const old = newestFirst(publications, earlier).flatMap(({ blocks }) => blocks);
  const since = newestFirst(publications, { from: earlier.to, to }).filter(
    ({ closesOn }) => closesOn > earlier.to,
  );
  const seen = new Set<string>();
  return since
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      const isLatest = block.members.every(({ id }) => !seen.has(id));
      for (const { id } of block.members) seen.add(id);
      const before = old.find((older) => haveSameMembers(older, block));
      if (!isLatest || before === undefined) return [];
      return [
        {
          people: peopleOf(block.members),
          before: favourable(before.counts),
          after: favourable(block.counts),
        },
      ];
    });
}

/** Favourable answers beyond those expected if nothing had changed, and their variance (hypergeometric). */
function surplus({ before, after }: Stratum): { excess: number; variance: number } {
  const n = after.n + before.n;
  const x = after.x + before.x;
  const variance = (after.n * before.n * x * (n - x)) / (n ** 2 * (n - 1));
  return { excess: after.x - (after.n * x) / n, variance };
}

/**
 * One test over all blocks of a service (Mantel and Haenszel 1959, continuity-corrected). Null without blocks; x2 is 0
 * when every answer is alike.
 */
export function serviceChange(strata: readonly Stratum[]): ServiceChange | null {
  const weight = strata.reduce((sum, { people }) => sum + people, 0);
  if (weight === 0) return null;
  const delta = strata.reduce((sum, { people, before, after }) => {
    return sum + (people / weight) * (after.x / after.n - before.x / before.n);
  }, 0);
  const parts = strata.map(surplus);
  const excess = Math.abs(parts.reduce((sum, part) => sum + part.excess, 0));
  const variance = parts.reduce((sum, part) => sum + part.variance, 0);
  const x2 = variance === 0 ? 0 : Math.max(0, excess - 0.5) ** 2 / variance;
  return { delta, x2, p: pOfChiSquared(x2) };
}

/**
 * Interval of a service's change, −1 to 1: Newcombe's, carried to a weighted sum of differences (Zou and Donner 2008, MOVER).
 * With one stratum it is Newcombe's own. The strata must not be empty.
 */
export function changeInterval(strata: readonly Stratum[]): Interval {
  const weight = strata.reduce((sum, { people }) => sum + people, 0);
  let [delta, below, above] = [0, 0, 0];
  for (const { people, before, after } of strata) {
    const share = people / weight;
    const [was, is] = [before.x / before.n, after.x / after.n];
    const [[wasLow, wasHigh], [isLow, isHigh]] = [wilson(before), wilson(after)];
    delta += share * (is - was);
    below += share ** 2 * ((is - isLow) ** 2 + (wasHigh - was) ** 2);
    above += share ** 2 * ((isHigh - is) ** 2 + (was - wasLow) ** 2);
  }
  return [delta - Math.sqrt(below), delta + Math.sqrt(above)];
}
