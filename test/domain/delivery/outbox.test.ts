import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import {
  type Claimed,
  claimDue,
  release,
  settle,
  stillHolds,
} from '../../../server/domain/delivery/claim.ts';
import { isMailedOften, mailedOften } from '../../../server/domain/delivery/fatigue.query.ts';
import { type Message, MessageModel } from '../../../server/domain/delivery/message.model.ts';
import {
  countMessages,
  dropMessages,
  enqueue,
  forgetMessages,
  handedOverOn,
  hasDue,
  isOvertaken,
  type NewMessage,
  reschedule,
} from '../../../server/domain/delivery/outbox.ts';
import { countEnoughMail, countLost, readTally } from '../../../server/domain/delivery/tally.ts';
import { useTestDatabase } from '../../support/database.ts';

const SECRET = Buffer.alloc(32, 7);
const ROUND = 'schedule:2026-01-05';
const now = new Date('2026-01-07T13:00:00Z');
const later = (ms: number) => new Date(now.getTime() + ms);
const day = (date: string) => new Date(`${date}T00:00:00Z`);

const mail = (change: Partial<NewMessage> = {}): NewMessage => ({
  kind: 'invitation',
  to: 'e:ana',
  ref: ROUND,
  n: 0,
  dueAt: now,
  ...change,
});

const put = (...mails: NewMessage[]) => enqueue(mails, SECRET);
const claimOne = async (at: Date): Promise<Claimed | undefined> =>
  (await claimDue(at, { random: randomBytes, most: 1 }))[0];
const rows = async () => await MessageModel.find({}).sort({ to: 1, n: 1 }).lean<Message[]>();
const mark = async (to: string, change: Partial<Message>) =>
  void (await MessageModel.updateOne({ to }, { $set: change }));

describe('the outbox', () => {
  useTestDatabase();

  it('holds a mail once, however often it is put in, and changes nothing of it', async () => {
    await put(mail());
    const [first] = await rows();
    await put(mail({ dueAt: later(1) }), mail({ to: 'e:bia' }));
    const all = await rows();
    assert.deepEqual(
      all.map(({ to }) => to),
      ['e:ana', 'e:bia'],
    );
    assert.deepEqual(all[0], first);
  });

  it('gives every identity a Message-ID of its own, the same on every installation with the same secret', async () => {
    await put(
      mail(),
      mail({ kind: 'reminder' }),
      mail({ n: 1 }),
      mail({ to: 'e:bia' }),
      mail({ ref: 'x:2026-01-05' }),
    );
    const ids = (await rows()).map(({ messageId }) => messageId);
    assert.equal(new Set(ids).size, 5);
    for (const id of ids) assert.match(id, /^[A-Za-z0-9_-]{43}$/);
    const before = (await rows())[0]?.messageId;
    await MessageModel.deleteMany({});
    await put(mail());
    assert.ok(ids.includes((await rows())[0]?.messageId ?? ''));
    await MessageModel.deleteMany({});
    await enqueue([mail()], Buffer.alloc(32, 8));
    assert.ok(before && !ids.includes((await rows())[0]?.messageId ?? ''));
  });

  it('stores no address, link or text', async () => {
    await put(mail());
    const [row] = await rows();
    assert.deepEqual(Object.keys(row ?? {}).sort(), [
      '_id',
      'dueAt',
      'kind',
      'messageId',
      'n',
      'ref',
      'state',
      'to',
      'tries',
    ]);
  });

  it('gives twenty workers twenty different mails', async () => {
    await put(...Array.from({ length: 12 }, (_, i) => mail({ to: `e:${i}` })));
    const claims = await Promise.all(Array.from({ length: 20 }, () => claimOne(now)));
    const got = claims.flatMap((claim) => (claim ? [claim.to] : []));
    assert.equal(got.length, 12);
    assert.equal(new Set(got).size, 12);
  });

  it('hands out what has been due longest first, and nothing before its time', async () => {
    await put(
      mail({ to: 'e:b', dueAt: later(-1) }),
      mail({ to: 'e:a', dueAt: later(-2) }),
      mail({ to: 'e:c', dueAt: later(1) }),
    );
    const order = [await claimOne(now), await claimOne(now), await claimOne(now)];
    assert.deepEqual(
      order.map((claim) => claim?.to),
      ['e:a', 'e:b', undefined],
    );
  });

  it('gives a mail to somebody else when its lease is over, and refuses the late first owner', async () => {
    await put(mail());
    const first = await claimOne(now);
    assert.ok(first);
    assert.equal(await claimOne(later(60_000)), undefined);
    assert.equal(await stillHolds(first, later(60_000)), true);
    const second = await claimOne(later(121_000));
    assert.ok(second);
    assert.equal(second.messageId, first.messageId);
    assert.equal(await stillHolds(first, later(121_000)), false, 'the lease is over');
    assert.equal(
      await stillHolds(first, later(60_000)),
      false,
      'somebody else has it, whatever the clock says',
    );
    assert.equal(await settle(first, { state: 'dead' }), false);
    assert.equal((await rows())[0]?.state, 'waiting');
    assert.equal(await settle(second, { state: 'done' }), true);
    assert.equal((await rows())[0]?.lease, undefined);
  });

  it('hands out many at once, each to one worker, and takes them back untouched', async () => {
    await put(...Array.from({ length: 30 }, (_, i) => mail({ to: `e:${i}` })));
    const before = await rows();
    const batches = await Promise.all(
      Array.from({ length: 5 }, () => claimDue(now, { random: randomBytes, most: 10 })),
    );
    const got = batches.flat();
    assert.equal(got.length, 30);
    assert.equal(new Set(got.map(({ _id }) => _id)).size, 30);
    await release(got);
    assert.deepEqual(await rows(), before);
  });

  it('counts, finds what is due and moves what waits', async () => {
    await put(
      mail(),
      mail({ to: 'e:bia' }),
      mail({ to: 'e:caio', kind: 'reminder', n: 2, dueAt: later(10) }),
    );
    await mark('e:bia', { state: 'done', sentOn: day('2026-01-07') });
    assert.deepEqual(await countMessages(), { waiting: 2, done: 1 });
    assert.equal(await hasDue(now), true);
    await reschedule({ kind: 'invitation', ref: ROUND, n: 0 }, later(5));
    assert.equal(await hasDue(now), false);
    assert.equal((await rows())[1]?.dueAt.getTime(), now.getTime(), 'a mail that has left keeps its time');
    assert.deepEqual(await handedOverOn({ kind: 'invitation', to: 'e:bia', ref: ROUND }), day('2026-01-07'));
    assert.equal(await handedOverOn({ kind: 'invitation', to: 'e:ana', ref: ROUND }), null);
  });

  it('knows a reminder beside which a later one is due or has left', async () => {
    await put(mail({ kind: 'reminder', n: 1 }), mail({ kind: 'reminder', n: 2, dueAt: later(5) }));
    const [first] = await rows();
    assert.ok(first);
    assert.equal(await isOvertaken(first, now), false);
    assert.equal(await isOvertaken(first, later(5)), true);
    await MessageModel.updateOne({ n: 2 }, { $set: { state: 'done' } });
    assert.equal(await isOvertaken(first, later(5)), true);
  });

  it('drops what waits for a round that is over, and forgets its mails a week after they left', async () => {
    await put(
      mail(),
      mail({ to: 'e:bia' }),
      mail({ to: 'e:caio' }),
      mail({ to: 'e:dora', ref: 'other:2026-01-05' }),
    );
    await mark('e:bia', { state: 'done', sentOn: day('2026-01-07') });
    await mark('e:caio', { state: 'done', sentOn: day('2026-01-02') });
    await countLost(ROUND);
    await dropMessages(ROUND);
    assert.deepEqual(
      (await rows()).map(({ state }) => state),
      ['dropped', 'done', 'done', 'waiting'],
    );
    await forgetMessages(ROUND, new Date('2026-01-09T12:00:00Z'));
    assert.deepEqual(
      (await rows()).map(({ to }) => to),
      ['e:bia', 'e:dora'],
    );
    await forgetMessages(ROUND, new Date('2026-01-14T00:00:01Z'));
    assert.deepEqual(
      (await rows()).map(({ to }) => to),
      ['e:dora'],
    );
    assert.deepEqual(await readTally(ROUND), { lost: 0, enoughMail: 0 });
  });

  it('counts per round what became of reminders, without saying whose', async () => {
    await Promise.all([countLost(ROUND), countLost(ROUND), countEnoughMail(ROUND)]);
    assert.deepEqual(await readTally(ROUND), { lost: 2, enoughMail: 1 });
  });

  it('names who had three mails within seven days, over all surveys', async () => {
    const sent = async (to: string, dates: string[]) => {
      await put(...dates.map((_, n) => mail({ to, n })));
      for (const [n, date] of dates.entries())
        await MessageModel.updateOne({ to, n }, { $set: { state: 'done', sentOn: day(date) } });
    };
    await sent('e:ana', ['2026-01-02', '2026-01-05', '2026-01-07']);
    await sent('e:bia', ['2025-12-30', '2026-01-05', '2026-01-07']);
    await sent('u:chief', ['2026-01-06', '2026-01-06', '2026-01-06']);
    await put(mail({ to: 'e:ana', n: 8 }), mail({ to: 'e:bia', n: 8 }));
    assert.deepEqual(await mailedOften(now), new Set(['ana']));
    assert.equal(await isMailedOften('e:ana', now), true);
    assert.equal(await isMailedOften('e:bia', now), false);
  });
});
