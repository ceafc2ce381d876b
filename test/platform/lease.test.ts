import assert from 'node:assert/strict';
import { LeaseModel } from '../../server/platform/lease.model.ts';
import { withLease } from '../../server/platform/lease.ts';
import { testClock } from '../support/clock.ts';
import { useTestDatabase } from '../support/database.ts';

describe('a lease', () => {
  useTestDatabase();
  const clock = testClock();

  it('lets one do the work while others are told that it is being done', async () => {
    let running = 0;
    const results = await Promise.all(
      Array.from({ length: 8 }, () =>
        withLease('work', clock, async () => {
          running += 1;
          assert.equal(running, 1);
          await LeaseModel.countDocuments();
          running -= 1;
          return 'done';
        }),
      ),
    );
    assert.ok(results.includes('done'));
    assert.equal(await withLease('work', clock, async () => 'again'), 'again');
  });

  it('is given back when the work fails, and its fence grows', async () => {
    await assert.rejects(
      withLease('work', clock, async () => {
        throw new Error('broken');
      }),
      /broken/,
    );
    await withLease('work', clock, async () => {
      assert.equal(await withLease('work', clock, async () => 'second'), null);
      assert.equal(await withLease('other', clock, async () => 'other'), 'other');
    });
    assert.equal((await LeaseModel.findById('work').lean())?.fence, 2);
  });

  it('ends by itself when its owner died', async () => {
    await LeaseModel.create({
      _id: 'work',
      owner: 'dead',
      fence: 1,
      until: new Date(clock.now().getTime() + 60_000),
    });
    assert.equal(await withLease('work', clock, async () => 'early'), null);
    clock.advance(60_000);
    assert.equal(await withLease('work', clock, async () => 'late'), 'late');
  });
});
