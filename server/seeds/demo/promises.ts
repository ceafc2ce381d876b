import { findCommitment } from '../../domain/feedback/commitments.query.ts';
import { changeCommitment, makeCommitment } from '../../domain/feedback/commitments.ts';
import type { Given } from '../../domain/responses/compose-answer.ts';
import { DONE_SCALE, ratingItem, type ShownCommitment } from '../../domain/rounds/shown-commitment.ts';
import { localDate } from '../../platform/local-time.ts';
import { ZONE } from './calendar.ts';
import { chanceOf } from './chance.ts';
import { STORY } from './story.ts';

const { recovering, declining } = STORY;
const DAY_MS = 86_400_000;

/** Who promised what, by the month of the round before which it was promised, and done; `days` until it was due. */
const PROMISES = [
  {
    _id: 'demoPromise0000000001',
    department: recovering.department,
    text: 'Responder a cada pedido no mesmo dia em que ele chega',
    owner: 'Equipe de atendimento',
    itemId: 'SQ4',
    made: recovering.promise,
    done: recovering.promise + 1,
    days: 40,
  },
  {
    _id: 'demoPromise0000000002',
    department: recovering.department,
    text: 'Avisar quem pediu a cada mudança de etapa do pedido',
    owner: 'Equipe de atendimento',
    itemId: 'SQ13',
    made: 12,
    done: Number.POSITIVE_INFINITY,
    days: 75,
  },
  {
    _id: 'demoPromise0000000003',
    department: declining.department,
    text: 'Publicar os prazos de cada tipo de compra',
    owner: 'Equipe de compras',
    itemId: 'SQ1',
    made: 11,
    done: Number.POSITIVE_INFINITY,
    days: 35,
  },
];

/** Brings the promises to where they stand when the round of a month opens; safe to repeat. */
export async function keepPromises(
  month: number,
  { departments, opensAt }: { departments: ReadonlyMap<string, string>; opensAt: Date },
): Promise<void> {
  const now = new Date(opensAt.getTime() - 3 * DAY_MS);
  const action = { by: 'demo', now, today: localDate(now, ZONE) };
  for (const { department, made, done, days, ...promise } of PROMISES) {
    const [providerId] = [...departments].find(([, name]) => name === department) ?? [];
    if (!providerId || month < made) continue;
    const dueOn = localDate(new Date(now.getTime() + days * DAY_MS), ZONE);
    await makeCommitment({ ...promise, providerId, dueOn, fromRoundId: null }, action);
    const { text, owner, dueOn: due } = await findCommitment(promise._id, null);
    await changeCommitment(
      promise._id,
      { text, owner, dueOn: due, status: month < done ? 'doing' : 'done' },
      action,
    );
  }
}

const YES = { done: 0.74, doing: 0.3 } as const;
const PARTLY = 0.18;
const LEFT_OUT = 0.2;

/** What somebody says of the commitments they were shown, beside what they say anyway. */
export function withRatings(
  given: Given,
  shown: readonly ShownCommitment[],
  { externalId }: { externalId: string },
): Given {
  if (given.unused) return given;
  const ratings = shown
    .filter(({ subject }) => subject === given.subject)
    .flatMap(({ id, isDone }) => {
      const chance = chanceOf(`promise ${id} ${externalId}`);
      if (chance() < LEFT_OUT) return [];
      const felt = chance();
      const yes = isDone ? YES.done : YES.doing;
      const { min, max } = DONE_SCALE;
      return [[ratingItem(id), felt < yes ? max : felt < yes + PARTLY ? max - 1 : min] as const];
    });
  return { ...given, scores: { ...given.scores, ...Object.fromEntries(ratings) } };
}
