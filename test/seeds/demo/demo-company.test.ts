import assert from 'node:assert/strict';
import mongoose from 'mongoose';
import { listUsers } from '../../../server/domain/access/users.query.ts';
import { departmentNames } from '../../../server/domain/directory/audience.query.ts';
import { roundsForHr } from '../../../server/domain/insights/reading.query.ts';
import { readSnapshots } from '../../../server/domain/publication/snapshots.query.ts';
import { readSettings } from '../../../server/domain/settings/settings.ts';
import { Conflict } from '../../../server/platform/errors.ts';
import { beginDemo } from '../../../server/seeds/demo/demo-company.ts';
import { isAtWork, note, readProgress } from '../../../server/seeds/demo/progress.ts';
import { removeDemo } from '../../../server/seeds/demo/remove-demo.ts';
import { useTestDatabase } from '../../support/database.ts';
import { dumpDatabase } from '../../support/dump.ts';
import { makeDepartment } from '../../support/factories.ts';
import { testProgram } from '../../support/program.ts';
import { decide } from '../../support/settings.ts';

const WISH = { locale: 'en', months: 1 } as const;
const conflict = (code: string) => (error: unknown) => error instanceof Conflict && error.code === code;

describe('making and removing an invented company', function () {
  this.timeout(60_000);
  useTestDatabase();
  const program = testProgram();
  beforeEach(async () => {
    program.clock.set('2026-11-22T12:00:00Z');
    for (const roundId of await program.keys.list()) await program.keys.destroy(roundId);
  });

  async function made(now: string) {
    program.clock.set(now);
    const { logins, fill } = await beginDemo(WISH, program);
    await fill();
    const names = await departmentNames();
    const snapshots = (await readSnapshots(await roundsForHr())).map(
      ({ subject, items, notUsed, comments }) =>
        JSON.stringify([names.get(subject) ?? subject, items, notUsed, comments]),
    );
    const figures = snapshots
      .map((text) => text.replace(/[0-9A-Za-z]{22}/g, (id) => names.get(id) ?? id))
      .sort();
    const comments = ((await dumpDatabase()).comments ?? []).map(({ text }) => String(text)).sort();
    return { figures, comments, passwords: logins.map(({ password }) => password) };
  }

  it('gives the same figures and comments every time, in any month, and other passwords', async () => {
    const first = await made('2026-11-22T12:00:00Z');
    assert.ok(first.figures.length > 10 && first.comments.length > 20);
    await removeDemo(program);
    const second = await made('2027-03-02T09:00:00Z');
    assert.deepEqual(second.figures, first.figures);
    assert.deepEqual(second.comments, first.comments);
    assert.equal(new Set([...first.passwords, ...second.passwords]).size, 8);
  });

  it('is refused beside anything real, and so is removing what is real', async () => {
    await makeDepartment({ name: 'Real' });
    const before = await dumpDatabase();
    await assert.rejects(beginDemo(WISH, program), conflict('demo_not_empty'));
    await assert.rejects(removeDemo(program), conflict('demo_none'));
    assert.deepEqual(await dumpDatabase(), before);
  });

  it('is done by one at a time; jobs rest meanwhile', async () => {
    const [one, other] = await Promise.allSettled([beginDemo(WISH, program), beginDemo(WISH, program)]);
    assert.deepEqual([one, other].map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
    const refused = [one, other].find((each) => each.status === 'rejected');
    assert.ok(conflict('demo_busy')(refused?.reason));
    assert.equal(await isAtWork(program.clock.now()), true);
    await assert.rejects(removeDemo(program), conflict('demo_busy'));
  });

  it('begins again where it was interrupted, without leaving anything of the first run', async () => {
    const begun = await beginDemo(WISH, program);
    const stopping = new AbortController();
    await begun.fill({ said: () => stopping.abort(), stopping: stopping.signal });
    assert.equal((await readProgress())?.state, 'failed');
    const ids = (await listUsers()).map(({ _id }) => _id);
    const again = await beginDemo(WISH, program);
    await again.fill();
    assert.equal((await readProgress())?.state, 'made');
    assert.equal((await roundsForHr()).length, 2);
    assert.ok((await listUsers()).every(({ _id }) => !ids.includes(_id)));
    // Whoever was killed cannot say so; silence does.
    await note({ state: 'making' });
    program.clock.advance(10 * 60_000);
    assert.equal(await isAtWork(program.clock.now()), false);
    await removeDemo(program);
  });

  it('gives new passwords to the accounts of one that is there', async () => {
    const first = await made('2026-11-22T12:00:00Z');
    const before = (await listUsers()).length;
    const { logins, fill } = await beginDemo(WISH, program);
    await fill();
    assert.equal((await listUsers()).length, before);
    assert.ok(logins.every(({ password }) => !first.passwords.includes(password)));
    assert.equal((await roundsForHr()).length, 2);
  });

  it('is removed with everything but what tells whose database it is; twice is harmless', async () => {
    await decide({ demo: true });
    await mongoose.connection.collection('settings').updateOne({}, { $set: { secretCheck: 'check' } });
    await mongoose.connection.collection('notesOfTomorrow').insertOne({ a: 1 });
    await removeDemo(program);
    await assert.rejects(removeDemo(program), conflict('demo_none'));
    const left = Object.entries(await dumpDatabase()).filter(([, documents]) => documents.length > 0);
    assert.deepEqual(left, [['settings', [{ _id: 'company', secretCheck: 'check' }]]]);
    assert.equal((await readSettings()).name, '');
  });
});
