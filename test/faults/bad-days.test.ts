import assert from 'node:assert/strict';
import { type TestApp, testApp } from '../support/app.ts';
import { emptyDatabase, useTestDatabase } from '../support/database.ts';
import { BAD_DAYS, begin, canFail, end, stored, writesOf } from './bad-days.ts';
import { type Act, PATHS, type Path } from './write-paths.ts';

/** Beyond this many writes a path repeats itself: one row after the other of the same kind. */
const MOST_WRITES = 4;

describe('on a bad day of the database', function () {
  this.timeout(120_000);
  useTestDatabase();
  let site: TestApp;
  before(async function () {
    site = testApp();
    if (await canFail()) return;
    process.stderr.write('The database has no fail points: bad days were not tried.\n');
    this.skip();
  });
  afterEach(end);

  /** A fresh world in which the path can be walked. */
  async function prepared(path: Path): Promise<Act> {
    await end();
    await emptyDatabase();
    return await path.prepare(site);
  }

  for (const path of PATHS)
    for (const day of BAD_DAYS.filter(({ isOurs }) => !isOurs || !process.env.MONGODB_URI))
      it(`${path.name}: ${day.name}`, async () => {
        const act = await prepared(path);
        const writes = await writesOf(async () => assert.ok(await act(), 'it works on a good day'));
        assert.ok(writes > 0, 'it writes');
        const expected = await stored();
        for (let skip = 0; skip < Math.min(writes, MOST_WRITES); skip++) {
          const again = await prepared(path);
          await begin(day, skip);
          const isAcknowledged = await again();
          await end();
          if (isAcknowledged) assert.deepEqual(await stored(), expected, `acknowledged, write ${skip}`);
          assert.ok(await again(), `trying again works, write ${skip}`);
          assert.deepEqual(await stored(), expected, `tried again, write ${skip}`);
        }
      });
});
