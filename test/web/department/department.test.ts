import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { CommentModel } from '../../../server/domain/publication/comment.model.ts';
import { RoundModel } from '../../../server/domain/rounds/round.model.ts';
import { type TestApp, testApp } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';
import { publishSample, type SampleResults } from '../../support/sample-results.ts';
import { textOf } from '../hr/tables.ts';

const OWN = [
  '/department',
  '/department/engagement',
  '/department/comments',
  '/department/results.csv',
  '/department/not-shown',
];
const OF_HR = [
  '/hr',
  '/hr/matrix',
  '/hr/matrix.csv',
  '/hr/engagement',
  '/hr/comments',
  '/hr/results/it',
  '/hr/results.csv',
];

describe('what heads read', () => {
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

  it('is the own service and those below it, with a choice among them', async () => {
    const head = await web.signedIn('head', ['it']);
    const own = await head.get('/department');
    assert.equal(own.status, 200);
    assert.match(textOf(own.text), /73% favourable/);
    assert.match(own.text, /<option value="desk"/);
    assert.doesNotMatch(own.text, /<option value="(hr|sales|ops)"/);
    const below = await head.get('/department?subject=desk');
    assert.match(textOf(below.text), /Desk, round 2/);
    const comments = await head.get('/department/comments');
    assert.match(textOf(comments.text), /27 comments published/);
    assert.doesNotMatch(comments.text, /\/hr\//, 'no link leads where heads may not go');
    assert.doesNotMatch(own.text, /href="\/hr/);
  });

  it('says when two versions of the model read the comments of a page', async () => {
    const head = await web.signedIn('head', ['it']);
    const note = /Some of these comments were read by an earlier model/;
    assert.doesNotMatch(textOf((await head.get('/department')).text), note);
    const { matchedCount } = await CommentModel.updateOne(
      { subject: 'it' },
      { $set: { modelVersion: 'older' } },
    );
    assert.equal(matchedCount, 1);
    const rounds = [sample.first, sample.second].map(({ _id }) => `/department?round=${_id}`);
    const pages = await Promise.all(rounds.map(async (path) => textOf((await head.get(path)).text)));
    assert.equal(pages.filter((page) => note.test(page)).length, 1);
  });

  it('is engagement only of rounds whose promise named heads, beside the company', async () => {
    const head = await web.signedIn('head', ['sales']);
    const before = await head.get('/department/engagement');
    assert.match(textOf(before.text), /when HR has switched it on before a round opens/);
    const round = `/department/engagement?round=${sample.people._id}`;
    assert.equal((await head.get(round)).status, 404);

    await RoundModel.updateOne({ _id: sample.people._id }, { $set: { readers: 'hr+head' } });
    const own = await head.get(round);
    assert.equal(own.status, 200);
    const heat = /<table class="heat">.*?<\/table>/s.exec(own.text)?.[0] ?? '';
    const rows = [...heat.matchAll(/<th scope="row">([^<]+)</g)].map(([, name]) => name);
    assert.deepEqual(rows, ['Company', 'Sales'], 'no other department');
    assert.doesNotMatch(own.text, /Ops|href="\/hr|comments published/);
    const hr = await web.signedIn('hr');
    assert.match((await hr.get(`/hr/engagement?round=${sample.people._id}`)).text, /Ops/);
  });

  it('is never another department, whatever the address: the same 404 as for one that does not exist', async () => {
    const head = await web.signedIn('head', ['desk']);
    const round = sample.first._id;
    const nothing = await head.get('/department?subject=nothing');
    assert.equal(nothing.status, 404);
    for (const path of [
      '/department?subject=it',
      '/department?subject=hr',
      '/department?subject=company',
      `/department?round=${round}`,
      `/department?round=${sample.people._id}`,
      '/department/comments?department=it',
      `/department/comments?round=${round}`,
      '/department/results.csv?subject=it',
      '/department/results.csv?subject=company',
    ]) {
      const answer = await head.get(path);
      assert.equal(answer.status, 404, path);
      assert.doesNotMatch(answer.text, /quickly|73%|90%/);
    }
    const rows: string[][] = parse((await head.get('/department/results.csv')).text, { bom: true, from: 2 });
    assert.ok(rows.length > 0);
    assert.deepEqual([...new Set(rows.map((row) => row[2]))], ['Desk']);
  });

  it('waits for HR to have read it, and is nothing of rounds that promised HR alone', async () => {
    const head = await web.signedIn('head', ['it']);
    web.deps.clock.set('2026-11-01T12:00:00Z');
    assert.match(
      textOf((await head.get('/department')).text),
      /IT, round 1/,
      'the second was sealed on a Friday',
    );
    web.deps.clock.set('2026-11-02T18:02:00Z');
    assert.match(textOf((await head.get('/department')).text), /IT, round 2/);
    await RoundModel.updateMany({}, { $set: { readers: 'hr' } });
    const { status, text } = await head.get('/department');
    assert.equal(status, 200);
    assert.match(textOf(text), /No results of your department yet/);
    assert.equal((await head.get('/department/comments')).status, 404);
  });

  it('is not for administrators, and the pages of HR are not for heads', async () => {
    const head = await web.signedIn('head', ['it']);
    const admin = await web.signedIn('admin');
    const hr = await web.signedIn('hr');
    for (const path of OF_HR) {
      assert.equal((await head.get(path)).status, 403, path);
      assert.equal((await admin.get(path)).status, 403, path);
      assert.equal((await web.visitor().get(path)).status, 303, path);
    }
    for (const path of OWN) {
      assert.equal((await admin.get(path)).status, 403, path);
      assert.equal((await hr.get(path)).status, 403, path);
      assert.equal((await web.visitor().get(path)).status, 303, path);
    }
  });
});
