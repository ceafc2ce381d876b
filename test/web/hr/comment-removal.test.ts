import assert from 'node:assert/strict';
import { CommentModel } from '../../../server/domain/publication/comment.model.ts';
import { countSentiments, readComments } from '../../../server/domain/publication/comments.query.ts';
import { rescoreComments } from '../../../server/domain/publication/rescore.ts';
import { type TestApp, testApp } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';
import { dumpDatabase } from '../../support/dump.ts';
import { publishSample, type SampleResults } from '../../support/sample-results.ts';

const ALL = { subjects: null, sentiment: null, topic: null, text: '', after: null };

describe('removing a comment', () => {
  useTestDatabase();
  let web: TestApp;
  let sample: SampleResults;
  before(() => {
    web = testApp();
  });
  beforeEach(async () => {
    web.deps.clock.set('2026-11-10T12:00:00Z');
    sample = await publishSample();
  });

  const pathOf = (id: string) => `/hr/comments/${id}/removal?round=${encodeURIComponent(sample.second._id)}`;
  const one = async (text: string) => {
    const found = await CommentModel.findOne({ roundId: sample.second._id }).lean();
    const id = String(found?._id);
    await CommentModel.updateOne({ _id: id }, { $set: { text } });
    return id;
  };

  it('destroys its text for good; it still counts, and readers see why', async () => {
    const id = await one('Bertolino is slow');
    const before = await countSentiments(sample.second, 'it');
    const hr = await web.signedIn('hr');
    assert.match((await hr.get('/hr/comments')).text, /Bertolino/);
    for (const _time of [1, 2])
      assert.equal((await hr.post(pathOf(id), { reason: 'names', note: 'twice' })).status, 303);
    await rescoreComments(new AbortController().signal);
    assert.deepEqual(await countSentiments(sample.second, 'it'), before);
    assert.equal((await readComments(sample.second, ALL)).total, 27);
    const head = await web.signedIn('head', ['it']);
    const seen = (await head.get('/department/comments')).text;
    assert.match(seen, /1 comment removed: it names somebody: twice/);
    assert.doesNotMatch(seen, /removal\?/, 'heads remove nothing');
    const { comments: stored, audit } = await dumpDatabase();
    assert.doesNotMatch(JSON.stringify([stored, audit]), /Bertolino/);
    assert.ok(audit?.some(({ verb, thing }) => verb === 'delete' && thing === `comment:${id}`));
  });

  it('needs words beside another reason, and is for HR alone', async () => {
    const id = await one('Bertolino is slow');
    const hr = await web.signedIn('hr');
    assert.equal((await hr.post(pathOf(id), { reason: 'other', note: '' })).status, 422);
    assert.equal((await hr.post(pathOf(id), { reason: 'names', note: 'x'.repeat(121) })).status, 422);
    assert.equal((await hr.post(pathOf('nothing'), { reason: 'names', note: '' })).status, 404);
    const head = await web.signedIn('head', ['it']);
    assert.equal((await head.post(pathOf(id), { reason: 'names', note: '' })).status, 403);
    assert.equal((await CommentModel.findById(id).lean())?.text, 'Bertolino is slow');
  });
});
