import assert from 'node:assert/strict';
import { roundsForBoard } from '../../../server/domain/insights/reading.query.ts';
import { RoundModel } from '../../../server/domain/rounds/round.model.ts';
import { type TestApp, testApp } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';
import { publishSample, type SampleResults } from '../../support/sample-results.ts';

describe('what the board reads', () => {
  useTestDatabase();
  let web: TestApp;
  let sample: SampleResults;
  before(() => {
    web = testApp();
  });
  beforeEach(async () => {
    sample = await publishSample();
    web.deps.clock.set('2026-11-10T12:00:00Z');
  });

  const promise = async (...ids: string[]) =>
    await RoundModel.updateMany({ _id: { $in: ids } }, { $set: { readers: 'hr+head+board' } });
  const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

  it('is nothing while no round has promised it, and the page says so', async () => {
    const board = await web.signedIn('board');
    assert.deepEqual(await roundsForBoard(web.deps.clock.now()), []);
    assert.match((await board.get('/board')).text, /No results for the board yet/);
    assert.equal((await board.get('/board/matrix')).headers.location, '/board');
    for (const { _id } of [sample.first, sample.second])
      assert.equal((await board.get(`/board?round=${_id}`)).status, 404);
  });

  it('is the rounds that named it, and no figure of another one', async () => {
    await promise(sample.first._id, sample.people._id);
    const board = await web.signedIn('board');
    assert.deepEqual(
      (await roundsForBoard(web.deps.clock.now())).map(({ _id }) => _id),
      [sample.people._id, sample.first._id],
    );
    const page = await board.get('/board');
    assert.equal(page.status, 200);
    assert.match(page.text, /Round 1/);
    assert.doesNotMatch(page.text, /Round 2|90%|Desk.*75%/);
    assert.match(page.text, /eNPS/);
    assert.equal((await board.get(`/board?round=${sample.second._id}`)).status, 404);
    assert.equal((await board.get(`/board/matrix?round=${sample.second._id}`)).status, 404);
    await promise(sample.second._id);
    assert.match((await board.get('/board')).text, /90%/);
  });

  it('holds participation, trend and matrix, and leads nowhere else', async () => {
    await promise(sample.first._id, sample.second._id, sample.people._id);
    const board = await web.signedIn('board');
    for (const path of ['/board', '/board/matrix', '/board/matrix?mode=change', '/board/not-shown']) {
      const page = await board.get(path);
      assert.equal(page.status, 200, path);
      assert.doesNotMatch(page.text, /answer<\/b> quickly|quickly/, 'no comments');
      assert.doesNotMatch(page.text, /href="\/(hr|department|admin)/, path);
      assert.doesNotMatch(page.text, /\.csv/, path);
      for (const [, href = ''] of page.text.matchAll(/href="(\/board[^"]*)"/g))
        assert.equal((await board.get(href.replaceAll('&amp;', '&'))).status, 200, href);
    }
    assert.match(textOf((await board.get('/board')).text), /Participation/);
  });

  it('leaves HR the first days to itself', async () => {
    await promise(sample.second._id);
    const board = await web.signedIn('board');
    web.deps.clock.set('2026-11-02T18:00:00Z');
    assert.match((await board.get('/board')).text, /No results for the board yet/);
    web.deps.clock.set('2026-11-02T18:02:00Z');
    assert.match((await board.get('/board')).text, /Round 2/);
  });

  it('is for the board alone; nothing else is open to it', async () => {
    await promise(sample.second._id);
    const board = await web.signedIn('board');
    assert.equal((await web.visitor().post('/login', {})).status, 422);
    for (const path of [
      '/hr',
      '/hr/matrix',
      '/hr/comments',
      '/hr/results.csv',
      '/hr/results.xlsx',
      '/hr/matrix.csv',
      '/hr/matrix.xlsx',
      '/hr/people',
    ])
      assert.equal((await board.get(path)).status, 403, path);
    for (const path of ['/department', '/admin/users', '/admin/audit', '/hr/rounds'])
      assert.equal((await board.get(path)).status, 403, path);
    for (const role of ['head', 'admin', 'hr'] as const)
      assert.equal((await (await web.signedIn(role)).get('/board')).status, 403, role);
  });
});
