import assert from 'node:assert/strict';
import request from 'supertest';
import { jobTable } from '../../jobs/index.ts';
import { readUnits } from '../../server/domain/directory/audience.query.ts';
import { changeCommitment, makeCommitment } from '../../server/domain/feedback/commitments.ts';
import { BODY_SIZES } from '../../server/domain/responses/body-box.ts';
import type { Round } from '../../server/domain/rounds/rounds.query.ts';
import { closeDueRounds } from '../../server/domain/rounds/rounds.ts';
import { newId } from '../../server/platform/ids.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { makeAurora, openFirstRound } from '../support/company.ts';
import { useTestDatabase } from '../support/database.ts';
import { dumpDatabase, dumpFiles, leavesOf } from '../support/dump.ts';
import { answerPaths } from '../support/links.ts';

const SECRET_WORD = 'xylophone';
const ANSWERS = 160;

/** Every department that serves others has done something it promised. */
async function promiseEverywhere(now: Date): Promise<void> {
  for (const { id } of await readUnits()) {
    const action = { by: 'somebody', now, today: '2026-11-01' };
    const promise = {
      _id: newId(),
      providerId: id,
      text: 'Answer within a day',
      owner: 'Ana',
      dueOn: '2026-12-01',
    };
    await makeCommitment({ ...promise, itemId: 'SQ4', fromRoundId: null }, action);
    await changeCommitment(promise._id, { ...promise, status: 'done' }, action);
  }
}

describe('what is stored', () => {
  useTestDatabase();
  let site: TestApp;
  let round: Round;
  let paths: string[];

  const job = async (name: string) =>
    await jobTable(site.deps)
      .find((each) => each.name === name)
      ?.run(new AbortController().signal);

  /** Aurora answers: 160 people score and comment, each comment with its number and a word to look for. */
  beforeEach(async function () {
    this.timeout(120_000);
    site = testApp();
    await makeAurora(site.deps);
    await promiseEverywhere(site.deps.clock.now());
    round = await openFirstRound(site.deps);
    site.deps.clock.advance(11 * 60_000);
    await job('send');
    paths = await answerPaths(site);
    const answer = async (path: string, i: number) => {
      const page = await request(site.app).get(path);
      const field = /name="([^"]*CS1[^"]*)"/.exec(page.text)?.[1] ?? '';
      const comment = /<textarea[^>]* name="([^"]+)"/.exec(page.text)?.[1] ?? '';
      const rating = / name="(q\d-c:[^"]+)"/.exec(page.text)?.[1];
      const fields = {
        language: 'pt-BR',
        [field]: String(1 + (i % 5)),
        ...(rating && { [rating]: String(1 + (i % 3)) }),
        [comment]: `${SECRET_WORD} ${i}`,
        send: '1',
      };
      const thanks = await request(site.app).post(path).type('form').send(fields);
      assert.equal(thanks.status, 200);
    };
    for (let i = 0; i < ANSWERS; i += 8)
      await Promise.all(paths.slice(i, i + 8).map((path, at) => answer(path, i + at)));
  });

  it('while the round is open: only ciphertext of three lengths, which opening links does not change', async () => {
    const dump = await dumpDatabase();
    const responses = dump.responses ?? [];
    assert.equal(responses.length, ANSWERS);
    for (const response of responses) {
      assert.deepEqual(Object.keys(response).sort(), ['_id', 'body', 'roundId']);
      const { length } = response.body as Buffer;
      assert.ok(
        BODY_SIZES.some((size) => size === length),
        `a body has ${length} bytes`,
      );
    }
    assert.deepEqual(dump.snapshots ?? [], []);
    assert.deepEqual(dump.comments ?? [], []);
    assert.ok(!JSON.stringify(dump).includes(SECRET_WORD));
    for (const [path, bytes] of await dumpFiles(site.deps.config.dataDir))
      assert.ok(!bytes.includes(SECRET_WORD), `${path} holds a comment`);
    const outbox = dump.outbox ?? [];
    assert.ok(
      outbox.every((row) => !JSON.stringify(row).includes('@') && !JSON.stringify(row).includes('/a/')),
    );

    // Mail scanners open every link.
    const before = JSON.stringify(await dumpDatabase());
    for (const path of paths.slice(0, 80)) {
      assert.equal((await request(site.app).get(path)).status, 200);
      assert.equal((await request(site.app).head(path)).status, 200);
    }
    assert.equal(JSON.stringify(await dumpDatabase()), before);
  }).timeout(120_000);

  it('after the seal: nothing joins a person to an answer, not even an order', async () => {
    const people = new Set((await dumpDatabase()).invitations?.map(({ employeeId }) => String(employeeId)));
    assert.ok(people.size > 300);
    site.deps.clock.set(round.closesAt);
    await closeDueRounds(round.closesAt);
    site.deps.clock.advance(61_000);
    await job('seal');
    await job('sweep');
    const dump = await dumpDatabase();
    for (const gone of ['responses', 'invitations', 'roundKeys', 'participations'])
      assert.deepEqual(dump[gone] ?? [], [], gone);
    assert.equal(await site.deps.keys.read(round._id), null);
    assert.deepEqual(await answerPaths(site), []);

    const comments = dump.comments ?? [];
    assert.ok(comments.length >= 30, `${comments.length} comments are published`);
    for (const comment of comments) {
      const fields = ['_id', 'attempt', 'modelVersion', 'roundId', 'sentiment', 'subject', 'text', 'topics'];
      assert.deepEqual(Object.keys(comment).sort(), fields);
    }
    for (const document of [...comments, ...(dump.snapshots ?? [])])
      for (const [path, leaf] of leavesOf(document)) {
        assert.ok(!(leaf instanceof Date), `${path} is a time`);
        assert.ok(!people.has(String(leaf)), `${path} names a person`);
        assert.ok(!/^[0-9a-f]{24}$/.test(String(leaf)), `${path} looks like an ObjectId`);
        assert.ok(!/^[A-Za-z0-9_-]{43}$/.test(String(leaf)), `${path} looks like a token`);
      }
    const ratings = (dump.snapshots ?? [])
      .flatMap(({ items }) => items as { item: string; total: number[] | null }[])
      .flatMap(({ item, total }) => (item.startsWith('c:') && total ? [total] : []));
    assert.ok(ratings.length > 3, `${ratings.length} ratings of commitments are published`);
    for (const total of ratings) assert.ok(total.reduce((sum, count) => sum + count, 0) >= round.k);
    for (const document of [...(dump.commitments ?? []), ...(dump.rounds ?? [])])
      for (const [path, leaf] of leavesOf(document))
        assert.ok(!people.has(String(leaf)), `${path} names a person`);

    const order = comments.map(({ text }) => Number(String(text).split(' ')[1]));
    const rising = order.slice(1).filter((n, i) => n > (order[i] ?? 0)).length / (order.length - 1);
    assert.ok(rising > 0.2 && rising < 0.8, 'the natural order of comments is not that of the answers');
  }).timeout(120_000);
});
