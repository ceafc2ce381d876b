import assert from 'node:assert/strict';
import mongoose from 'mongoose';
import { testApp } from '../support/app.ts';
import { useTestDatabase } from '../support/database.ts';
import { askSomebody } from '../web/answer/answer-site.ts';
import { PATHS } from './write-paths.ts';

interface Seen {
  name: string;
  collection: string;
  writeConcern: { w?: unknown; j?: unknown } | undefined;
  readConcern: { level?: unknown } | undefined;
}

const WRITES = ['insert', 'update', 'delete', 'findAndModify'];
const READS = ['find', 'aggregate', 'count', 'distinct'];

/** The commands that some work sends. */
async function commandsOf(work: () => Promise<unknown>): Promise<Seen[]> {
  const seen: Seen[] = [];
  const client = mongoose.connection.getClient();
  const note = (event: { commandName: string; command: Record<string, unknown> }) => {
    const { writeConcern, readConcern, [event.commandName]: collection } = event.command;
    seen.push({
      name: event.commandName,
      collection: String(collection),
      writeConcern: writeConcern as Seen['writeConcern'],
      readConcern: readConcern as Seen['readConcern'],
    });
  };
  client.on('commandStarted', note);
  await work();
  client.off('commandStarted', note);
  return seen;
}

describe('write and read concerns', () => {
  useTestDatabase();

  it('are majority and journal for every write, and majority for every read, of an answer', async () => {
    const asked = await askSomebody(testApp());
    const page = await asked.get();
    const field = /type="radio" name="([^"]+)"/.exec(page.text)?.[1] ?? '';
    const seen = await commandsOf(() => asked.post({ [field]: '4', send: '1' }));
    assert.ok(seen.some(({ name, collection }) => name === 'findAndModify' && collection === 'responses'));
    assertMajority(seen);
  });

  for (const name of ['opening a round', 'sealing a round', 'sending mails'])
    it(`are so for ${name}`, async () => {
      const act = await PATHS.find((path) => path.name === name)?.prepare(testApp());
      assert.ok(act);
      assertMajority(await commandsOf(act));
    });
});

function assertMajority(seen: Seen[]): void {
  const writes = seen.filter(({ name }) => WRITES.includes(name));
  assert.ok(writes.length > 0);
  for (const { name, collection, writeConcern } of writes)
    assert.deepEqual(
      [writeConcern?.w, writeConcern?.j],
      ['majority', true],
      `${name} ${collection} is not majority and journalled`,
    );
  for (const { name, collection, readConcern } of seen.filter(({ name }) => READS.includes(name)))
    assert.equal(readConcern?.level, 'majority', `${name} ${collection} reads what may be taken back`);
}
