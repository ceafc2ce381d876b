import assert from 'node:assert/strict';
import { findCommitment, listCommitments } from '../../../server/domain/feedback/commitments.query.ts';
import {
  cancelCommitment,
  changeCommitment,
  makeCommitment,
  type NewCommitment,
} from '../../../server/domain/feedback/commitments.ts';
import { stateOf, verdictOf } from '../../../server/domain/feedback/verdict.ts';
import { newId } from '../../../server/platform/ids.ts';
import { useTestDatabase } from '../../support/database.ts';
import { makeRound } from '../../support/factories.ts';
import { testProgram } from '../../support/program.ts';

const NOW = new Date('2026-11-10T12:00:00Z');
const ACTION = { by: 'ana', now: NOW, today: '2026-11-10' };

const wanted = (change: Partial<NewCommitment> = {}): NewCommitment => ({
  _id: newId(),
  providerId: 'it',
  text: ' Write to you at every step of a request ',
  owner: 'Lívia Silva',
  dueOn: '2026-12-01',
  itemId: 'SQ13',
  fromRoundId: null,
  ...change,
});

const fields = (names: string[]) => (error: { faults: { field: string }[] }) => {
  assert.deepEqual(error.faults.map(({ field }) => field).sort(), names.sort());
  return true;
};

describe('commitments', () => {
  useTestDatabase();
  const program = testProgram();

  it('are made once, however often the form comes, and keep who changed what and when', async () => {
    const one = wanted();
    await makeCommitment(one, ACTION);
    await makeCommitment({ ...one, text: 'Another text' }, ACTION);
    const change = { text: one.text, owner: 'Bruno', dueOn: '2026-12-01', status: 'doing' as const };
    await changeCommitment(one._id, change, { ...ACTION, by: 'bia' });
    await changeCommitment(one._id, change, { ...ACTION, by: 'bia' });
    const [stored, ...others] = await listCommitments(['it']);
    assert.deepEqual(others, []);
    assert.equal(stored?.text, 'Write to you at every step of a request');
    assert.deepEqual(
      stored?.history.map(({ userId, status, owner }) => [userId, status, owner]),
      [
        ['ana', 'todo', 'Lívia Silva'],
        ['bia', 'doing', 'Bruno'],
      ],
    );
  });

  it('refuse what is missing, too long, over or about no service question, by field', async () => {
    const made = (change: Partial<NewCommitment>) => makeCommitment(wanted(change), ACTION);
    await assert.rejects(made({ text: ' ', owner: '', dueOn: '1/2' }), fields(['text', 'owner', 'dueOn']));
    await assert.rejects(made({ text: 'x'.repeat(201), owner: 'x'.repeat(121) }), fields(['text', 'owner']));
    await assert.rejects(made({ dueOn: '2026-11-09' }), fields(['dueOn']));
    await assert.rejects(made({ dueOn: '2026-02-30' }), fields(['dueOn']));
    await assert.rejects(made({ itemId: 'EN1' }), fields(['itemId']));
    assert.deepEqual(await listCommitments(null), []);
  });

  it('are found in their own departments only', async () => {
    const one = wanted();
    await makeCommitment(one, ACTION);
    assert.equal((await findCommitment(one._id, ['it', 'desk'])).owner, 'Lívia Silva');
    await assert.rejects(findCommitment(one._id, ['hr']), { status: 404 });
    await assert.rejects(findCommitment('nothing', null), { status: 404 });
  });

  it('keep the words customers have seen, and are then only cancelled, with a reason, for good', async () => {
    const one = wanted();
    await makeCommitment(one, ACTION);
    const shown = { id: one._id, subject: 'it', text: one.text, itemId: null, isDone: true };
    await makeRound(program.keys, { commitments: [shown] });
    const terms = { text: 'Other words', owner: 'Lívia', dueOn: '2026-12-01', status: 'done' as const };
    await assert.rejects(changeCommitment(one._id, terms, ACTION), fields(['text']));
    await changeCommitment(one._id, { ...terms, text: one.text }, ACTION);
    await assert.rejects(cancelCommitment(one._id, { reason: ' ' }, ACTION), fields(['reason']));
    await cancelCommitment(one._id, { reason: 'The portal replaced it' }, ACTION);
    await cancelCommitment(one._id, { reason: 'Twice' }, ACTION);
    const stored = await findCommitment(one._id, null);
    assert.equal(stored.reason, 'The portal replaced it');
    assert.equal(stored.history.length, 3);
    await assert.rejects(changeCommitment(one._id, terms, ACTION), { code: 'commitment_cancelled' });
  });

  it('are overdue the day after their date, and confirmed by a clear majority of those who saw them done', () => {
    const at = (status: 'todo' | 'done', verdict?: Parameters<typeof stateOf>[1]) =>
      stateOf({ status, dueOn: '2026-11-10' }, verdict, '2026-11-11');
    assert.equal(stateOf({ status: 'todo', dueOn: '2026-11-11' }, undefined, '2026-11-11'), 'todo');
    assert.equal(at('todo'), 'overdue');
    assert.equal(at('done'), 'done');
    const verdict = (counts: number[], wasDone = true) => verdictOf(counts, wasDone)?.isConfirmed;
    // Wilson's lower ends: 9 of 10 0.596, 6 of 10 0.313, 24 of 40 0.446, 27 of 40 0.520.
    assert.equal(verdict([1, 0, 9]), true);
    assert.equal(verdict([2, 2, 6]), false);
    assert.equal(verdict([8, 8, 24]), false);
    assert.equal(verdict([8, 5, 27]), true);
    assert.equal(verdict([8, 5, 27], false), false);
    assert.equal(verdictOf([0, 0, 0], true), null);
    const figure = { value: 90, n: 10, interval: null };
    assert.equal(at('done', { state: 'shown', round: 2, figure, isConfirmed: true }), 'confirmed');
    assert.equal(at('done', { state: 'asked', round: 3 }), 'done');
  });
});
