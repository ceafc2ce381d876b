import assert from 'node:assert/strict';
import { type Job, Lane } from '../../jobs/runner.ts';
import { createLog } from '../../server/platform/log.ts';

const log = createLog('silent');

function recording(names: string[]) {
  const ran: string[] = [];
  let running = 0;
  const jobs: Job[] = names.map((name) => ({
    name,
    when: '* * * * * *',
    lane: 'rounds',
    run: async () => {
      assert.equal(++running, 1, 'two jobs of a lane ran at once');
      await new Promise(setImmediate);
      running--;
      ran.push(name);
      if (name === 'fails') throw new Error('planned');
    },
  }));
  const noted: string[] = [];
  const note = async (name: string, error: unknown) => {
    noted.push(`${name} ${error === null ? 'ok' : 'failed'}`);
    throw new Error('the database is away');
  };
  return { ran, noted, jobs, lane: new Lane(jobs, { log, note }) };
}

describe('Lane', () => {
  it('runs what waits in the order of the table, one at a time', async () => {
    const { ran, jobs, lane } = recording(['close', 'seal', 'open']);
    await Promise.all([...jobs].reverse().map((job) => lane.ask(job)));
    assert.deepEqual(
      ran.slice(1),
      ['close', 'seal'],
      'the first asked starts at once, the others follow the table',
    );
  });

  it('runs a job once when it is asked for twice while it waits', async () => {
    const { ran, jobs, lane } = recording(['close', 'seal']);
    const [close, seal] = jobs;
    assert.ok(close && seal);
    await Promise.all([lane.ask(close), lane.ask(seal), lane.ask(seal)]);
    assert.deepEqual(ran, ['close', 'seal']);
  });

  it('goes on after a job that fails, and notes how each ended, whether or not that can be stored', async () => {
    const { ran, noted, jobs, lane } = recording(['fails', 'seal']);
    await Promise.all(jobs.map((job) => lane.ask(job)));
    assert.deepEqual(ran, ['fails', 'seal']);
    assert.deepEqual(noted, ['fails failed', 'seal ok']);
  });

  it('drains: ends the running job and forgets the rest', async () => {
    const { ran, jobs, lane } = recording(['close', 'seal']);
    for (const job of jobs) void lane.ask(job);
    await lane.drain();
    assert.deepEqual(ran, ['close']);
  });
});
