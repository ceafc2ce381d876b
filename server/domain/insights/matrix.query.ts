import { readUnits } from '../directory/audience.query.ts';
import { readHeadlines } from '../publication/snapshots.query.ts';
import { candidatesOf } from '../relations/candidates.ts';
import { closedRelations } from '../relations/relations.ts';
import { measureOf } from './item-measure.ts';
import { buildMatrix, type Matrix } from './matrix.ts';
import type { Reading } from './reading.query.ts';
import type { SubjectChange } from './service-changes.ts';
import { changesOf, type Histories, historiesOf } from './service-histories.ts';
import { yearUntil } from './year.ts';

/** The matrix of providers and customers as it stood after a round. */
export async function readMatrix(
  reading: Reading,
  histories: Histories,
  changes: readonly SubjectChange[],
): Promise<Matrix> {
  const measure = measureOf(histories.headlineItem);
  if (!measure) return { customers: [], rows: [] };
  const units = await readUnits();
  const candidates = candidatesOf(units, await closedRelations());
  const asked = askedPairs(reading);
  const customersOfPairs = [...asked].map((pair) => pair.split('>')[0] ?? '');
  const providers = [...candidates.values()].flat().map(({ id }) => id);
  return buildMatrix({
    closesOn: reading.closesOn,
    measure,
    providers: inTreeOrder([...histories.rounds.keys(), ...providers], units).map((id) => ({
      id,
      rounds: histories.rounds.get(id) ?? [],
    })),
    customers: inTreeOrder([...customersOfPairs, ...candidates.keys()], units),
    asked,
    changes,
    candidates: new Set(
      [...candidates].flatMap(([customer, found]) => found.map(({ id }) => `${customer}>${id}`)),
    ),
  });
}

/** Who was asked about whom in the rounds of the last year, as 'customer>provider'. */
function askedPairs({ rounds, points, closesOn }: Reading): Set<string> {
  const { from } = yearUntil(closesOn);
  const recent = rounds.filter(({ _id }) => (points.get(_id)?.closesOn ?? '') >= from);
  return new Set(
    recent.flatMap(({ plan }) =>
      Object.entries(plan).flatMap(([customer, subjects]) => subjects.map((id) => `${customer}>${id}`)),
    ),
  );
}

/** Each id once, as the departments' paths order them; departments that are gone come last. */
function inTreeOrder(ids: readonly string[], units: readonly { id: string }[]): string[] {
  const known = units.map(({ id }) => id);
  const wanted = new Set(ids);
  const gone = [...wanted].filter((id) => !known.includes(id)).sort();
  return [...known.filter((id) => wanted.has(id)), ...gone];
}

/** The same with everything it needs read for it. */
export async function readWholeMatrix(reading: Reading): Promise<Matrix> {
  const histories = historiesOf(reading, await readHeadlines(reading.rounds));
  return await readMatrix(reading, histories, changesOf(reading, histories));
}
