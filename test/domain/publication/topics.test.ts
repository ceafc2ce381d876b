import assert from 'node:assert/strict';
import { CommentModel } from '../../../server/domain/publication/comment.model.ts';
import {
  countRestricted,
  countSentiments,
  readComments,
  readRestricted,
} from '../../../server/domain/publication/comments.query.ts';
import { readSnapshots, type SealedRound } from '../../../server/domain/publication/snapshots.query.ts';
import { countTopics } from '../../../server/domain/publication/topic-counts.ts';
import type { Answer } from '../../../server/domain/responses/answer.ts';
import { createSurvey } from '../../../server/domain/surveys/surveys.ts';
import { SEED_TOPICS } from '../../../server/domain/topics/topic.ts';
import { saveTopic } from '../../../server/domain/topics/topic-lists.ts';
import { useTestDatabase } from '../../support/database.ts';
import { makeDepartments, publishRound, sameAnswers } from '../../support/published.ts';

const ALL = { subjects: null, sentiment: null, topic: null, text: '', after: null };
const said = (count: number, comment: string, label: 'pos' | 'neg' = 'neg') =>
  sameAnswers(count, 'sales', {
    subject: 'it',
    scores: { CS1: 4 },
    comment,
    sentiment: { score: 0, label, modelVersion: '1' },
  });

describe('topics of what was published', () => {
  useTestDatabase();
  let survey: Awaited<ReturnType<typeof createSurvey>>;

  beforeEach(async () => {
    await makeDepartments([
      { name: 'Sales', people: 40 },
      { name: 'IT', people: 10 },
    ]);
    survey = await createSurvey({ template: 'quarterly_service', name: 'Service' });
  });

  const publish = (answers: Answer[], closesOn = '2026-10-30'): Promise<SealedRound> =>
    publishRound({ survey, number: 1, closesOn, plan: { sales: ['it'] }, answers });
  const topicsOf = async (round: SealedRound) => (await readSnapshots([round], 'it'))[0]?.topics;

  it('are counted by praise and criticism, from five comments on', async () => {
    const round = await publish([
      ...said(4, 'Demorou muito'),
      ...said(3, 'Foi rápido', 'pos'),
      ...said(4, 'salário baixo'),
    ]);
    assert.deepEqual(await topicsOf(round), {
      version: 0,
      counts: [{ topic: 'response-time', praise: 3, neutral: 0, criticism: 4 }],
    });
    const { comments } = await readComments(round, { ...ALL, text: 'rápido' });
    assert.deepEqual(comments[0]?.topics, ['response-time']);
  });

  it('are none where the comments were destroyed unread', async () => {
    assert.deepEqual((await topicsOf(await publish(said(9, 'Demorou muito'))))?.counts, []);
  });

  it('filter comments only where five or more are found', async () => {
    const round = await publish([...said(7, 'Demorou muito'), ...said(4, 'salário baixo')]);
    const total = async (filter: object) => (await readComments(round, { ...ALL, ...filter })).total;
    assert.equal(await total({ topic: 'response-time' }), 7);
    assert.equal(await total({ topic: 'pay' }), 0);
    assert.equal(await total({ topic: 'response-time', sentiment: 'pos' }), 0);
    assert.equal(await total({ topic: 'unknown' }), 0);
  });

  it('stay what they were when HR changes the list', async () => {
    const before = await publish(said(12, 'Demorou muito'));
    const [topic] = SEED_TOPICS;
    assert.ok(topic);
    await saveTopic({ ...topic, off: true }, { seen: 0, userId: 'u', now: new Date('2026-11-01') });
    const after = await publish(said(12, 'Demorou muito'), '2026-11-30');
    assert.equal((await topicsOf(before))?.counts.length, 1);
    assert.deepEqual(await topicsOf(after), { version: 1, counts: [] });
  });
});

describe('restricted comments', () => {
  useTestDatabase();
  let round: SealedRound;

  beforeEach(async () => {
    await makeDepartments([
      { name: 'Sales', people: 40 },
      { name: 'IT', people: 10 },
    ]);
    const survey = await createSurvey({ template: 'quarterly_service', name: 'Service' });
    const answers = [...said(9, 'Demorou muito'), ...said(2, 'Demorou e ainda fez ameaça')];
    round = await publishRound({
      survey,
      number: 1,
      closesOn: '2026-10-30',
      plan: { sales: ['it'] },
      answers,
    });
  });

  it('are in no list, count or search, however they are looked for', async () => {
    assert.equal((await readComments(round, ALL)).total, 9);
    for (const filter of [{ text: 'ameaça' }, { text: 'fez' }])
      assert.equal((await readComments(round, { ...ALL, ...filter })).total, 0);
    assert.equal((await readComments(round, { ...ALL, topic: 'response-time' })).total, 9);
    assert.equal((await countSentiments(round, 'it')).neg, 9);
    const [snapshot] = await readSnapshots([round], 'it');
    assert.deepEqual(snapshot?.topics?.counts, [
      { topic: 'response-time', praise: 0, neutral: 0, criticism: 9 },
    ]);
  });

  it('are read by those who ask for them, and stay in the count of what was published', async () => {
    assert.equal(await countRestricted(round), 2);
    const texts = (await readRestricted(round)).map(({ text }) => text);
    assert.deepEqual(texts, Array(2).fill('Demorou e ainda fez ameaça'));
    const [snapshot] = await readSnapshots([round], 'it');
    assert.equal(snapshot?.comments, 11);
    assert.equal(await CommentModel.countDocuments({ restricted: true }), 2);
  });
});

describe('counting topics', () => {
  it('leaves out what fewer than five wrote, and what only HR reads', () => {
    const one = { topics: ['a', 'b'], sentiment: 'none' as const };
    const comments = [one, one, one, one, { ...one, topics: ['a'] }, { ...one, restricted: true as const }];
    assert.deepEqual(countTopics(comments), [{ topic: 'a', praise: 0, neutral: 5, criticism: 0 }]);
  });
});
