import assert from 'node:assert/strict';
import { CommentModel } from '../../../server/domain/publication/comment.model.ts';
import {
  countSentiments,
  firstWithComments,
  readComments,
} from '../../../server/domain/publication/comments.query.ts';
import { SnapshotModel } from '../../../server/domain/publication/snapshot.model.ts';
import {
  listSealedRounds,
  readHeadlines,
  readSnapshots,
  type SealedRound,
} from '../../../server/domain/publication/snapshots.query.ts';
import { RoundModel } from '../../../server/domain/rounds/round.model.ts';
import { createSurvey } from '../../../server/domain/surveys/surveys.ts';
import { useTestDatabase } from '../../support/database.ts';
import { makeDepartments, publishRound, sameAnswers } from '../../support/published.ts';

const ALL = { subjects: null, sentiment: null, topic: null, text: '', after: null };

describe('reading what was published', () => {
  useTestDatabase();
  let round: SealedRound;

  beforeEach(async () => {
    await makeDepartments([
      { name: 'Sales', people: 40 },
      { name: 'IT', people: 10 },
    ]);
    const survey = await createSurvey({ template: 'quarterly_service', name: 'Service' });
    const said = { subject: 'it', scores: { CS1: 4 } };
    const answers = [
      ...sameAnswers(12, 'sales', { subject: 'it', scores: { CS1: 2 } }),
      ...sameAnswers(5, 'sales', { ...said, comment: 'Atenção rápida (sempre)', sentiment: mood('pos') }),
      ...sameAnswers(2, 'sales', { ...said, comment: 'Só dois disseram isto', sentiment: mood('neg') }),
      ...sameAnswers(60, 'sales', { ...said, comment: 'Mais um' }),
    ];
    round = await publishRound({
      survey,
      number: 1,
      closesOn: '2026-10-30',
      plan: { sales: ['it'] },
      answers,
    });
  });

  it('finds the one true attempt of sealed rounds and nothing else', async () => {
    const [real] = await SnapshotModel.find().lean();
    assert.ok(real);
    await SnapshotModel.create({ ...real, _id: `${real._id}x`, attempt: 'crashed' });
    const other = { ...round, _id: 'other:2026-10-30', surveyId: 'other' };
    await RoundModel.create({ ...other, status: 'sealing', attempt: 'a2' });
    await SnapshotModel.create({ ...real, _id: 'x', roundId: other._id, attempt: 'a2' });
    const rounds = await listSealedRounds();
    assert.deepEqual(
      rounds.map(({ _id }) => _id),
      [round._id],
    );
    assert.deepEqual(
      (await readSnapshots(rounds)).map(({ attempt }) => attempt),
      [round.attempt],
    );
    assert.deepEqual(await readSnapshots(rounds, 'sales'), []);
    const [headline] = await readHeadlines(rounds);
    assert.equal(headline && 'items' in headline, false);
    assert.equal(
      headline?.headline[0]?.counts.reduce((a, b) => a + b),
      79,
    );
  });

  it('reads comments in pages by id, each once', async () => {
    const ids: string[] = [];
    for (let after: string | null = null, pages = 0; pages < 4; pages += 1) {
      const page = await readComments(round, { ...ALL, after });
      assert.equal(page.total, 67);
      ids.push(...page.comments.map(({ _id }) => _id));
      after = page.next;
      if (after === null) break;
    }
    assert.equal(ids.length, 67);
    assert.deepEqual(ids, [...new Set(ids)].sort());
  });

  it('shows none where a filter or a search would find fewer than three', async () => {
    const found = async (filter: Partial<typeof ALL> | object) =>
      (await readComments(round, { ...ALL, ...filter })).comments.length;
    assert.equal(await found({ text: 'ATENCAO RAPIDA' }), 5, 'case and accents do not matter');
    assert.equal(await found({ text: '(sempre)' }), 5);
    assert.equal(await found({ text: 'dois disseram' }), 0);
    assert.equal(await found({ sentiment: 'pos' }), 5);
    assert.equal(await found({ sentiment: 'neg' }), 0);
    assert.equal(await found({ subjects: ['it'] }), 30);
    assert.equal(await found({ subjects: ['sales'] }), 0);
    assert.equal(await found({ subjects: [] }), 0);
  });

  it('never shows a smaller set, whatever filters are combined', async () => {
    const topics = [null, 'timeliness', 'communication', 'unknown'];
    await CommentModel.updateMany({ text: 'Atenção rápida (sempre)' }, { topics: ['timeliness'] });
    await CommentModel.updateMany({ sentiment: 'neg' }, { topics: ['timeliness', 'communication'] });
    const loose = await CommentModel.find({ text: 'Mais um' }).limit(4).lean();
    await CommentModel.updateMany(
      { _id: { $in: loose.map(({ _id }) => _id) } },
      { topics: ['communication'] },
    );
    const sizes = new Set<number>();
    for (const topic of topics)
      for (const sentiment of [null, 'pos', 'neu', 'neg', 'none'] as const)
        for (const subjects of [null, ['it'], ['sales', 'it'], ['sales']])
          for (const text of ['', 'atencao', 'dois', 'mais um', 'sempre rapida', 'nunca']) {
            const { total, comments } = await readComments(round, {
              subjects,
              sentiment,
              topic,
              text,
              after: null,
            });
            const least = topic === null ? 3 : 5;
            assert.ok(total === 0 || total >= least, `${topic} ${sentiment} ${subjects} ${text}: ${total}`);
            assert.equal(comments.length, Math.min(total, 30));
            sizes.add(total);
          }
    assert.deepEqual(
      [...sizes].sort((a, b) => a - b),
      [0, 5, 6, 7, 60, 67],
    );
  });

  it('opens on the newest of some rounds that has comments to read', async () => {
    const empty = { ...round, _id: 'empty:2026-11-30', attempt: 'a3' };
    assert.equal((await firstWithComments([empty, round]))?._id, round._id);
    assert.equal(await firstWithComments([empty]), null);
  });

  it('counts sentiments, and shows no comment of another attempt', async () => {
    const [comment] = await CommentModel.find().lean();
    await CommentModel.create({ ...comment, _id: 'stray', attempt: 'crashed' });
    assert.deepEqual(await countSentiments(round, 'it'), {
      pos: 5,
      neu: 0,
      neg: 2,
      none: 60,
      isMixed: false,
    });
    assert.equal((await readComments(round, ALL)).total, 67);
  });
});

function mood(label: 'pos' | 'neg') {
  return { score: 0, label, modelVersion: '1' };
}
