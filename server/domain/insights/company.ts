import { type ItemMeasure, measureOf } from './item-measure.ts';
import { type ChangeWord, changeWord } from './metrics/change-word.ts';
import { favourableOf } from './metrics/favourable-share.ts';
import { pOfChange } from './metrics/proportion.ts';
import type { Reading } from './reading.query.ts';
import type { Histories } from './service-histories.ts';
import { addUp } from './service-rounds.ts';
import { asPeople, type CompanyRound, companyTrend, type Point } from './trend.ts';

/** All services together over the rounds, and how the last shown round compares with the first. */
export interface CompanyQuality {
  points: Point[];
  /** Ratings and services of the chosen round. */
  ratings: number;
  services: number;
  change: CompanyChange | null;
}

/** From the first shown point to the last one; `word` tests the people behind them. */
export interface CompanyChange {
  from: Point;
  to: Point;
  word: ChangeWord;
}

/** Service quality of the whole company, from the published blocks of all providers. */
export function companyQuality(
  { rounds, points }: Pick<Reading, 'rounds' | 'points'>,
  histories: Histories,
): CompanyQuality {
  const measure = measureOf(histories.headlineItem);
  if (!measure) return { points: [], ratings: 0, services: 0, change: null };
  const all = rounds.flatMap(({ _id, plan }): (CompanyRound & { services: number })[] => {
    const point = points.get(_id);
    if (!point) return [];
    const shown = [...histories.rounds.values()]
      .flat()
      .filter(({ roundId, item }) => roundId === _id && item !== null);
    const counts = addUp(shown.map(({ item }) => item?.total ?? []));
    const subjectsAsked = Math.max(1, ...Object.values(plan).map(({ length }) => length));
    return [
      { ...point, favourable: favourableOf(counts, measure.leanings), subjectsAsked, services: shown.length },
    ];
  });
  const last = all.at(-1);
  const drawn = companyTrend(all);
  return {
    points: drawn,
    ratings: last?.favourable.n ?? 0,
    services: last?.services ?? 0,
    change: changeOf(drawn, all, measure),
  };
}

function changeOf(
  drawn: readonly Point[],
  rounds: readonly CompanyRound[],
  { metric }: ItemMeasure,
): CompanyChange | null {
  const shown = drawn.filter(({ state }) => state === 'shown');
  const [from, to] = [shown[0], shown.at(-1)];
  if (!from?.figure || !to?.figure || from === to) return null;
  const peopleIn = ({ roundId }: Point) => {
    const round = rounds.find((each) => each.roundId === roundId);
    return round ? asPeople(round.favourable, round.subjectsAsked) : { x: 0, n: 1 };
  };
  const isSignificant = pOfChange(peopleIn(to), peopleIn(from)) < 0.05;
  const delta = to.figure.value - from.figure.value;
  const n = Math.min(from.figure.n, to.figure.n);
  return { from, to, word: changeWord({ metric, delta, n, isSignificant }) };
}
