import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { withDatabase } from '../support/joined-database.ts';
import { dataFolder, startCompiled, startSource } from '../support/processes.ts';

const SIZE = 40;
const RESPONSES = 300;
/** What a sealer says before it is killed, some of them twice: the moment after is by chance. */
const STEPS = ['begun', 'reading done', 'reading done', 'committed', 'destroyed'];

async function run(file: string, ...args: string[]): Promise<string> {
  const ran = startSource(file, args, {});
  assert.equal(await ran.ended, 0, ran.err());
  return ran.out();
}

describe('kill -9', () => {
  it('in the middle of an opening: the next finishes it and asks nobody twice', async () => {
    const folder = dataFolder();
    await run('test/flow/company-process.ts', folder, String(SIZE));
    for (let life = 0; life < 3; life++) {
      const opening = startSource('test/flow/open-process.ts', [folder], {});
      await opening.said(/the round is stored/);
      await pause(randomInt(25));
      assert.equal(await opening.end('SIGKILL'), 'SIGKILL', 'it was killed in the middle, not done');
    }
    assert.match(await run('test/flow/open-process.ts', folder), /opened/);
    await withDatabase(folder, async (database) => {
      const rounds = await database.collection('rounds').find().toArray();
      assert.deepEqual(
        rounds.map(({ status }) => status),
        ['open'],
      );
      const reminders = rounds[0]?.reminderDates.length;
      const count = (name: string) => database.collection(name).countDocuments();
      assert.equal((await database.collection('invitations').distinct('employeeId')).length, 3 * SIZE);
      assert.equal(await count('invitations'), 3 * SIZE);
      assert.equal(await count('asked'), 3 * SIZE);
      assert.equal(await count('outbox'), 3 * SIZE * (1 + reminders));
      assert.deepEqual(Object.values(rounds[0]?.invited), [SIZE, SIZE, SIZE]);
    });
  });

  it('in the middle of a seal: the next finishes it; totals are right and nothing else is left', async () => {
    const folder = dataFolder();
    const [, id = ''] =
      /closed (\S+)/.exec(await run('test/flow/closed-process.ts', folder, String(RESPONSES))) ?? [];
    let kills = 0;
    for (const step of STEPS) {
      const sealing = startSource('test/flow/seal-process.ts', [folder, id], {});
      await Promise.race([sealing.said(new RegExp(`^${step}$`, 'm')).catch(() => {}), sealing.ended]);
      await pause(randomInt(50));
      if ((await sealing.end('SIGKILL')) === 'SIGKILL') kills += 1;
    }
    assert.ok(kills >= 3, `it was killed in the middle only ${kills} times`);
    const last = startCompiled('server/pulso', ['rounds', 'seal', id, '--json'], { DATA_DIR: folder });
    assert.equal(await last.ended, 0, last.out() + last.err());
    assert.equal(JSON.parse(last.out()).status, 'sealed');
    await withDatabase(folder, async (database) => {
      const all = (name: string) => database.collection(name).find().toArray();
      const [round] = await all('rounds');
      const snapshots = await all('snapshots');
      assert.equal(snapshots.length, 1, 'one attempt is left');
      assert.equal(snapshots[0]?.attempt, round?.attempt);
      const total = snapshots[0]?.items.find(({ item }: { item: string }) => item === 'CS1')?.total;
      assert.deepEqual(total, Array(5).fill(RESPONSES / 5));
      const texts = (await all('comments')).map(({ text }) => text);
      assert.deepEqual(texts.sort(), Array.from({ length: RESPONSES }, (_, i) => `Comment ${i}`).sort());
      for (const gone of ['responses', 'invitations']) assert.deepEqual(await all(gone), [], gone);
    });
    assert.deepEqual(await readdir(join(folder, 'keys')), ['app']);
  });
}).timeout(120_000);
