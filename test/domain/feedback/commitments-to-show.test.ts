import assert from 'node:assert/strict';
import { CommitmentModel, type CommitmentTerms } from '../../../server/domain/feedback/commitment.model.ts';
import { commitmentsToShow } from '../../../server/domain/feedback/commitments-to-show.ts';
import { readVerdicts } from '../../../server/domain/feedback/verdicts.query.ts';
import { listSealedRounds } from '../../../server/domain/publication/snapshots.query.ts';
import type { ShownCommitment } from '../../../server/domain/rounds/shown-commitment.ts';
import { createSurvey } from '../../../server/domain/surveys/surveys.ts';
import { useTestDatabase } from '../../support/database.ts';
import { makeDepartments, publishRound, sameAnswers } from '../../support/published.ts';

const NOW = new Date('2026-11-10T12:00:00Z');

async function stored(
  _id: string,
  status: CommitmentTerms['status'],
  change: { on?: string; dueOn?: string; of?: string } = {},
) {
  const terms = { text: `Text ${_id}`, owner: 'Ana', dueOn: change.dueOn ?? '2026-12-01', status };
  const history = [{ ...terms, at: new Date(`${change.on ?? '2026-10-01'}T12:00:00Z`), userId: 'ana' }];
  const rest = { itemId: 'SQ4', fromRoundId: null, reason: '', providerId: change.of ?? 'it' };
  await CommitmentModel.create({ _id, ...terms, ...rest, history });
}

/** A sealed round that showed a commitment of IT, with so many people of Sales who said no, partly and yes. */
async function rated(id: string, counts: [number, number, number], { isDone = true, number = 1 } = {}) {
  const commitments: ShownCommitment[] = [{ id, subject: 'it', text: 'x', itemId: null, isDone }];
  const survey = await createSurvey({ template: 'minimal', name: `Survey ${number}` });
  const said = (score: number) => ({ subject: 'it', scores: { [`c:${id}`]: score } });
  await publishRound({
    survey,
    number,
    closesOn: `2026-0${number}-10`,
    plan: { sales: ['it'] },
    answers: counts.flatMap((count, i) => sameAnswers(count, 'sales', said(i + 1))),
    changes: { commitments },
  });
}

describe('what a round shows', () => {
  useTestDatabase();
  beforeEach(async () => {
    await makeDepartments([
      { name: 'Sales', people: 40 },
      { name: 'IT', people: 12 },
      { name: 'Law', people: 12 },
    ]);
  });
  const shown = async () =>
    (await commitmentsToShow(['it', 'law'], NOW)).map(({ id, isDone }) => [id, isDone]);

  it('is what is done, the latest first, then what is in progress: two of each provider asked about', async () => {
    await stored('late', 'doing', { dueOn: '2026-12-02' });
    await stored('early', 'doing', { dueOn: '2026-11-30' });
    await stored('plan', 'todo');
    await stored('gone', 'cancelled');
    await stored('ancient', 'done', { on: '2025-10-01' });
    await stored('other', 'done', { of: 'ops' });
    assert.deepEqual(await shown(), [
      ['early', false],
      ['late', false],
    ]);
    await stored('done1', 'done', { on: '2026-09-01' });
    assert.deepEqual(await shown(), [
      ['done1', true],
      ['early', false],
    ]);
    await stored('done2', 'done', { on: '2026-10-01' });
    await stored('law1', 'done', { of: 'law' });
    assert.deepEqual(await shown(), [
      ['done2', true],
      ['done1', true],
      ['law1', true],
    ]);
  });

  it('is not asked again once customers confirmed it', async () => {
    await stored('kept', 'done');
    await stored('doubted', 'done');
    await rated('kept', [2, 3, 25], { number: 1 });
    await rated('doubted', [12, 3, 15], { number: 2 });
    const verdicts = await readVerdicts([{ _id: 'kept' }, { _id: 'doubted' }], await listSealedRounds());
    const { figure, ...kept } = verdicts.get('kept') as never as { figure: { value: number; n: number } };
    assert.deepEqual(kept, { state: 'shown', round: 1, isConfirmed: true });
    assert.deepEqual([Math.round(figure.value), figure.n], [83, 30]);
    assert.deepEqual(await shown(), [['doubted', true]]);
  });

  it('says no figure of fewer than k people or of answers all alike, and none to who may not read the round', async () => {
    await rated('few', [1, 1, 2], { number: 1 });
    await rated('alike', [0, 0, 9], { number: 2 });
    const both = [{ _id: 'few' }, { _id: 'alike' }, { _id: 'never' }];
    const verdicts = await readVerdicts(both, await listSealedRounds());
    assert.deepEqual([...verdicts].sort(), [
      ['alike', { state: 'not_shown', round: 2 }],
      ['few', { state: 'not_shown', round: 1 }],
    ]);
    assert.deepEqual((await readVerdicts([{ _id: 'few' }], [])).get('few'), { state: 'asked', round: 1 });
  });
});
