import assert from 'node:assert/strict';
import { CommentModel } from '../../../server/domain/publication/comment.model.ts';
import { countSentiments } from '../../../server/domain/publication/comments.query.ts';
import { rescoreComments } from '../../../server/domain/publication/rescore.ts';
import { modelVersion } from '../../../server/domain/sentiment/weights.ts';
import { newId } from '../../../server/platform/ids.ts';
import { useTestDatabase } from '../../support/database.ts';
import { makeRound } from '../../support/factories.ts';
import { testProgram } from '../../support/program.ts';

const going = () => new AbortController().signal;
const TEXTS = ['Excellent, thank you', 'Terrible and slow', 'n/a', 'O atendimento não foi bom'];

async function store(texts: readonly string[], version: string): Promise<void> {
  await CommentModel.insertMany(
    texts.map((text) => ({
      _id: newId(),
      roundId: 'r',
      attempt: 'a',
      subject: 'it',
      text,
      sentiment: 'neu' as const,
      topics: [],
      modelVersion: version,
    })),
  );
}

const stored = async () => await CommentModel.find({}).lean();

describe('scoring comments again', () => {
  useTestDatabase();
  const program = testProgram();

  it('changes sentiment and version of older ones only, in the language of each, twice without harm', async () => {
    await store(TEXTS, 'lexicon-1');
    const before = await stored();
    assert.equal(await rescoreComments(going()), 4);
    const after = await stored();
    const read = new Map(after.map(({ text, sentiment }) => [text, sentiment]));
    assert.deepEqual(
      TEXTS.map((text) => read.get(text)),
      ['pos', 'neg', 'none', 'neg'],
    );
    const untouched = (comments: typeof before) =>
      comments.map(({ sentiment, modelVersion, ...rest }) => rest);
    assert.deepEqual(untouched(after), untouched(before), 'the same ids and texts in the same natural order');
    assert.ok(after.every((comment) => comment.modelVersion === modelVersion()));
    assert.equal(await rescoreComments(going()), 0);
    assert.deepEqual(await stored(), after);
  });

  it('goes on where it was stopped, and more than one step at a time', async () => {
    await store(
      Array.from({ length: 501 }, (_, i) => `Excellent ${i}`),
      '',
    );
    assert.equal(await rescoreComments(AbortSignal.abort()), 0);
    assert.equal(await rescoreComments(going()), 501);
  });

  it('does the work once when two processes do it at the same time', async () => {
    await store(TEXTS, '');
    await Promise.all([rescoreComments(going()), rescoreComments(going())]);
    assert.equal(await CommentModel.countDocuments({ modelVersion: modelVersion() }), 4);
    assert.equal(await CommentModel.countDocuments({}), 4);
  });

  it('ends that counts join two versions', async () => {
    const round = { ...(await makeRound(program.keys)), _id: 'r', attempt: 'a' };
    await store(['Excellent'], modelVersion());
    await store(['Terrible and slow'], 'older');
    assert.equal((await countSentiments(round, 'it')).isMixed, true);
    await rescoreComments(going());
    const { isMixed, pos, neg, neu } = await countSentiments(round, 'it');
    assert.deepEqual({ isMixed, pos, neg, neu }, { isMixed: false, pos: 0, neg: 1, neu: 1 });
  });
});
