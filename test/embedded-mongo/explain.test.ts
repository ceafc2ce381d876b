import { deepEqual, equal } from 'node:assert/strict';
import type { Collection, Document } from 'mongodb';
import { type TestServer, testServer } from './server.ts';

interface Answer {
  _id: number;
  round: string;
  at: Date;
  tags: number[];
  state?: string;
}

describe('explain on the embedded server', () => {
  let server: TestServer;
  let docs: Collection<Answer>;
  before(async () => {
    server = await testServer();
    docs = server.client.db('plans').collection('docs');
    await docs.createIndexes([
      { key: { round: 1, at: -1 } },
      { key: { tags: 1 } },
      { key: { state: 1 }, partialFilterExpression: { state: 'open' } },
    ]);
    const answers = Array.from({ length: 300 }, (_, n): Answer => {
      return {
        _id: n,
        round: `r${n % 10}`,
        at: new Date(n),
        tags: [n, n + 1],
        ...(n < 5 && { state: 'open' }),
      };
    });
    await docs.insertMany(answers);
  });
  after(() => server.stop());

  /** The stages from the outermost inwards, and the index at the end. */
  async function stages(filter: Document, sort: Document = {}): Promise<string[]> {
    const explained = await docs.find(filter).sort(sort).explain('queryPlanner');
    const names: string[] = [];
    for (let stage = explained.queryPlanner.winningPlan; stage; stage = stage.inputStage) {
      names.push(stage.stage, ...(stage.indexName ? [stage.indexName] : []));
    }
    return names;
  }

  it('names the plan of a query', async () => {
    deepEqual(await stages({ _id: 5 }), ['IDHACK']);
    deepEqual(await stages({ _id: { $gt: 295 } }), ['FETCH', 'IXSCAN', '_id_']);
    deepEqual(await stages({ round: 'r1' }), ['FETCH', 'IXSCAN', 'round_1_at_-1']);
    deepEqual(await stages({ round: 'r1' }, { at: 1 }), ['FETCH', 'IXSCAN', 'round_1_at_-1']);
    deepEqual(await stages({ round: 'r1' }, { tags: 1 }), ['SORT', 'FETCH', 'IXSCAN', 'round_1_at_-1']);
    deepEqual(await stages({ round: { $in: ['r1', 'r2'] }, at: { $lt: new Date(9) } }), [
      'FETCH',
      'IXSCAN',
      'round_1_at_-1',
    ]);
    deepEqual(await stages({ tags: 7 }), ['FETCH', 'IXSCAN', 'tags_1']);
    deepEqual(await stages({ state: 'open' }), ['FETCH', 'IXSCAN', 'state_1']);
    deepEqual(await stages({ state: 'closed' }), ['COLLSCAN']);
    deepEqual(await stages({}, { at: 1 }), ['SORT', 'COLLSCAN']);
  });

  it('counts what comes back', async () => {
    const { executionStats } = await docs.find({ round: 'r1' }).explain('executionStats');
    equal(executionStats.nReturned, 30);
    equal((await docs.find({ round: 'r1' }).toArray()).length, 30);
  });
});
