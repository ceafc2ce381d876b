import assert from 'node:assert/strict';
import { join } from 'node:path';
import { signLink } from '../../server/domain/invitations/link-token.ts';
import { decryptAnswer } from '../../server/domain/responses/encrypted-answer.ts';
import { responseIdOf } from '../../server/domain/responses/response-id.ts';
import { fileKeyStore } from '../../server/domain/rounds/file-key-store.ts';
import { deriveRoundKeys, type RoundKeys } from '../../server/domain/rounds/keys.ts';
import { withDatabase } from '../support/joined-database.ts';
import {
  dataFolder,
  freePort,
  type Process,
  startCompiled,
  startSource,
  until,
} from '../support/processes.ts';

const SIZE = 40;
const AT_ONCE = 24;
/** Thanks after which the server is killed, in each of its lives. */
const KILLS_AFTER = [25, 25];

interface Person {
  path: string;
  responseId: Buffer;
  /** Number of the last answer that was sent; it is in the comment. */
  sent: number;
  /** Number of the last answer the server thanked for. */
  thanked: number;
}

describe('a server that is killed while people answer', () => {
  const env: Record<string, string> = {};
  const people: Person[] = [];
  let server: Process;
  let keys: RoundKeys;

  const start = async () => {
    server = startCompiled('server/main', [], env);
    await server.said(/^Pulso: /m);
  };

  before(async function () {
    this.timeout(60_000);
    const folder = dataFolder();
    Object.assign(env, { DATA_DIR: folder, PORT: String(await freePort()) });
    await startSource('test/flow/company-process.ts', [folder, String(SIZE)], {}).ended;
    await start();
    await withDatabase(folder, async (database) => {
      const rounds = database.collection<{ _id: string }>('rounds');
      await until(async () => (await rounds.countDocuments({ status: 'open' })) === 1);
      const roundId = (await rounds.findOne({}))?._id ?? '';
      const key = await fileKeyStore(join(folder, 'keys')).read(roundId);
      assert.ok(key);
      keys = deriveRoundKeys(key, roundId);
      for (const { _id } of await database.collection<{ _id: Buffer }>('invitations').find().toArray()) {
        const path = `/a/${signLink(keys.link, _id)}`;
        people.push({ path, responseId: responseIdOf(keys.doc, _id), sent: 0, thanked: 0 });
      }
    });
  });

  /** Sends somebody's next answer; true when the server thanked for it. */
  async function answer(person: Person): Promise<boolean> {
    person.sent += 1;
    const body = new URLSearchParams({
      language: 'en',
      'q0-IN1': '4',
      'q0-comment': `Answer ${person.sent}`,
      send: '1',
    });
    const url = `http://127.0.0.1:${env.PORT}${person.path}`;
    // The first bytes of a reply are an acknowledgement already, even when the rest is lost.
    const reply = await fetch(url, { method: 'POST', body }).catch(() => null);
    await reply?.text().catch(() => {});
    const status = reply?.status ?? 0;
    assert.ok(status === 200 || status === 0, `answered with ${status}`);
    if (status === 200) person.thanked = person.sent;
    return status === 200;
  }

  /** Everybody sends one answer, many at once; returns how many were thanked. Stops early when told. */
  async function burst(onThanks: (count: number) => void): Promise<number> {
    const waiting = [...people];
    let thanks = 0;
    const work = async () => {
      for (let person = waiting.shift(); person; person = waiting.shift())
        if (await answer(person)) onThanks(++thanks);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return thanks;
  }

  /** Reads what is stored: an answer of each person who was thanked, no older than the last thanks. */
  async function assertThanksAreStored(): Promise<void> {
    const sure = people.filter(({ thanked }) => thanked > 0);
    await withDatabase(env.DATA_DIR ?? '', async (database) => {
      const responses = await database
        .collection<{ _id: Buffer; body: Buffer }>('responses')
        .find()
        .toArray();
      const stored = new Map(
        responses.map(({ _id, body }) => [_id.toString('hex'), decryptAnswer(keys, _id, body)]),
      );
      assert.equal(stored.size, responses.length);
      assert.ok(responses.length >= sure.length && responses.length <= people.length);
      for (const { responseId, sent, thanked } of sure) {
        const comment = stored.get(responseId.toString('hex'))?.subjects[0]?.comment ?? '';
        const number = Number(/^Answer (\d+)$/.exec(comment)?.[1]);
        assert.ok(number >= thanked && number <= sent, `thanked for ${thanked} of ${sent}, stored ${number}`);
      }
    });
  }

  it('has stored every answer it thanked for, once a person', async () => {
    for (const kill of KILLS_AFTER) {
      const thanks = await burst((count) => {
        if (count === kill) process.kill(server.pid, 'SIGKILL');
      });
      assert.equal(await server.ended, 'SIGKILL');
      assert.ok(thanks >= kill && thanks < people.length, `${thanks} thanks: it was killed in the middle`);
      await start();
    }
    await assertThanksAreStored();
  });

  it('goes on taking answers, and ends in order under load, with all it thanked for', async () => {
    assert.equal(await burst(() => {}), people.length);
    await withDatabase(env.DATA_DIR ?? '', async (database) => {
      assert.equal(await database.collection('responses').countDocuments(), people.length);
    });
    let exit: Promise<number | string> | undefined;
    const thanks = await burst((count) => {
      if (count === 5) exit = server.end('SIGTERM');
    });
    assert.equal(await exit, 0);
    assert.ok(thanks >= 5 && thanks < people.length, `${thanks} thanks: it ended in the middle`);
    assert.equal(server.err(), '');
    await assertThanksAreStored();
  });
}).timeout(60_000);
