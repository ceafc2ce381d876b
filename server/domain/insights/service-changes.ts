import { certain, type ItemMeasure, percent } from './item-measure.ts';
import { benjaminiHochberg } from './metrics/benjamini-hochberg.ts';
import { type ChangeWord, changeWord } from './metrics/change-word.ts';
import { favourableOf } from './metrics/favourable-share.ts';
import type { Interval } from './metrics/interval.ts';
import type { Days, Publication } from './metrics/publication.ts';
import {
  changeInterval,
  matchedStrata,
  type Stratum,
  serviceChange,
  strataBetween,
} from './metrics/service-change.ts';

/** The published values of one service over time. */
export interface ServiceHistory {
  subject: string;
  publications: readonly Publication[];
  measure: ItemMeasure;
}

/** How a service changed among the customers it was rated by twice; values and `delta` in percent points. */
export interface SubjectChange {
  subject: string;
  before: number;
  after: number;
  nBefore: number;
  nAfter: number;
  delta: number;
  /** Of `delta`; null below 20 answers on either side. */
  interval: Interval | null;
  word: ChangeWord;
}

/**
 * What changed between the latest and the previous publication of each service within the days: one test a service, held
 * together by Benjamini–Hochberg over all of them. Services without a comparison are left out; largest change first.
 */
export function serviceChanges(histories: readonly ServiceHistory[], days: Days): SubjectChange[] {
  return strataChanges(
    histories.map(({ subject, publications, measure }) => ({
      subject,
      strata: matchedStrata(publications, days, (counts) => favourableOf(counts, measure.leanings)),
    })),
  );
}

/** The same between two days: what was published after the first of them against what stood until then. */
export function changesBetween(
  histories: readonly ServiceHistory[],
  days: { earlier: Days; to: string },
): SubjectChange[] {
  return strataChanges(
    histories.map(({ subject, publications, measure }) => ({
      subject,
      strata: strataBetween(publications, days, (counts) => favourableOf(counts, measure.leanings)),
    })),
  );
}

function strataChanges(services: readonly { subject: string; strata: Stratum[] }[]): SubjectChange[] {
  const tested = services.flatMap(({ subject, strata }) => {
    const change = serviceChange(strata);
    return change ? [{ subject, strata, change }] : [];
  });
  const significant = benjaminiHochberg(tested.map(({ change }) => change.p));
  return tested
    .map(({ subject, strata, change }, i): SubjectChange => {
      const [nBefore, nAfter] = [sum(strata, (s) => s.before.n), sum(strata, (s) => s.after.n)];
      const delta = 100 * change.delta;
      const n = Math.min(nBefore, nAfter);
      const word = changeWord({ metric: 'favourable', delta, n, isSignificant: significant[i] ?? false });
      const interval = certain(n, percent(changeInterval(strata)));
      const before = weighted(strata, ({ before: { x, n } }) => x / n);
      return { subject, before, after: before + delta, nBefore, nAfter, delta, interval, word };
    })
    .toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta) || (a.subject < b.subject ? -1 : 1));
}

function sum(strata: readonly Stratum[], figure: (stratum: Stratum) => number): number {
  return strata.reduce((total, stratum) => total + figure(stratum), 0);
}

function weighted(strata: readonly Stratum[], share: (stratum: Stratum) => number): number {
  const people = sum(strata, (stratum) => stratum.people);
  return (100 * sum(strata, (stratum) => stratum.people * share(stratum))) / people;
}
