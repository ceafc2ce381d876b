import assert from 'node:assert/strict';
import { CommentModel } from '../../../server/domain/publication/comment.model.ts';
import { SnapshotModel } from '../../../server/domain/publication/snapshot.model.ts';
import { listSealedRounds, readSnapshots } from '../../../server/domain/publication/snapshots.query.ts';
import type { SubjectAnswer } from '../../../server/domain/responses/answer.ts';
import { OwnItemModel } from '../../../server/domain/surveys/own-item.model.ts';
import { ownItemId } from '../../../server/domain/surveys/own-item.ts';
import { findItem } from '../../../server/domain/surveys/question-bank.ts';
import { createSurvey } from '../../../server/domain/surveys/surveys.ts';
import { useTestDatabase } from '../../support/database.ts';
import { AFTER_HOURS, askOwnItems, WISH } from '../../support/own-items.ts';
import { makeDepartments, publishRound, sameAnswers } from '../../support/published.ts';

describe('what is published of own items', () => {
  useTestDatabase();
  let survey: { _id: string; headVersion: string };
  let own: string;

  beforeEach(async () => {
    await makeDepartments([
      { name: 'Sales', people: 40 },
      { name: 'Ops', people: 40 },
      { name: 'IT', people: 10 },
    ]);
    const { _id } = await createSurvey({ template: 'quarterly_service', name: 'Service' });
    const { version, ids } = await askOwnItems(_id, [AFTER_HOURS, WISH]);
    survey = { _id, headVersion: version._id };
    own = ids[0] ?? '';
  });

  type Said = Partial<SubjectAnswer> & Pick<SubjectAnswer, 'scores'>;
  const people = (count: number, department: string, said: Said) =>
    sameAnswers(count, department, { subject: 'it', ...said });
  const publish = async (answers: ReturnType<typeof people>) => {
    const plan = { sales: ['it'], ops: ['it'] };
    const round = await publishRound({ survey, number: 1, closesOn: '2026-10-30', plan, answers });
    const [snapshot] = await readSnapshots([round], 'it');
    return snapshot?.items.find(({ item }) => item === own) ?? null;
  };
  /** Varied, so that nothing is merged because all said the same. */
  const varied = (count: number, department: string) => [
    ...people(count - 2, department, { scores: { CS1: 4, [own]: 5 } }),
    ...people(2, department, { scores: { CS1: 2, [own]: 2 } }),
  ];

  it('is their histogram, from k people on', async () => {
    const item = await publish([...varied(12, 'sales'), ...varied(9, 'ops')]);
    assert.deepEqual(item?.total, [0, 4, 0, 0, 17]);
    assert.equal(item?.blocks.length, 2);
  });

  it('is nothing while fewer than k people answered them, however many answered the rest', async () => {
    const silent = people(20, 'sales', { scores: { CS1: 4 } });
    assert.equal(await publish([...silent, ...varied(4, 'sales')]), null);
  });

  it('is no block of fewer than k people: they join another', async () => {
    const item = await publish([...varied(12, 'sales'), ...varied(4, 'ops')]);
    assert.equal(item?.blocks.length, 1);
    assert.deepEqual(item?.total, [0, 4, 0, 0, 12]);
  });

  it('is only a phrase where everybody said the same', async () => {
    const item = await publish(people(12, 'sales', { scores: { CS1: 4, [own]: 1 } }));
    assert.deepEqual([item?.total, item?.phrase], [null, 'unanimous']);
  });

  it('are the texts as comments, from kc people on, and without the question', async () => {
    const said = (count: number) => people(count, 'sales', { scores: { CS1: 4 }, comment: 'At night' });
    await publish(said(9));
    assert.equal(await CommentModel.countDocuments(), 0);
  });

  it('are the texts of kc people', async () => {
    const said = [
      ...people(9, 'sales', { scores: { CS1: 4 }, comment: 'At night' }),
      ...varied(1 + 2, 'sales'),
    ];
    await publish(said);
    const [comment] = await CommentModel.find({}).lean();
    assert.equal(await CommentModel.countDocuments(), 9);
    assert.deepEqual(Object.keys(comment ?? {}).sort(), [
      '_id',
      'attempt',
      'modelVersion',
      'roundId',
      'sentiment',
      'subject',
      'text',
      'topics',
    ]);
  });

  it('is read with its wording by a process that has not met the question', async () => {
    const wording = { ...AFTER_HOURS, text: { en: 'Only stored' } };
    const _id = ownItemId(wording);
    await OwnItemModel.create({ _id, ...wording });
    await publish(varied(12, 'sales'));
    await SnapshotModel.updateMany({}, { $set: { 'items.0.item': _id } });
    assert.equal(findItem(_id), null);
    await readSnapshots(await listSealedRounds());
    assert.equal(findItem(_id)?.text.en, 'Only stored');
  });
});
