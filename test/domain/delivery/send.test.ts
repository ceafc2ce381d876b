import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { SMTPServerOptions } from 'smtp-server';
import { claimDue } from '../../../server/domain/delivery/claim.ts';
import type { MailKinds } from '../../../server/domain/delivery/mail-kind.ts';
import { MessageModel } from '../../../server/domain/delivery/message.model.ts';
import { countMessages, enqueue } from '../../../server/domain/delivery/outbox.ts';
import { currentPause } from '../../../server/domain/delivery/pause.ts';
import { IN_FLIGHT, sendDue } from '../../../server/domain/delivery/send.ts';
import { readTally } from '../../../server/domain/delivery/tally.ts';
import { testClock } from '../../support/clock.ts';
import { useTestDatabase } from '../../support/database.ts';
import { type Mailbox, openMailbox } from '../../support/mailbox.ts';
import { breakAfterText, openRawSmtp } from '../../support/raw-smtp.ts';
import { decide } from '../../support/settings.ts';
import { enqueueFor, kinds, letter, mailerTo, ROUND, rowOf, START, toolsFor } from './sending.ts';

const MINUTE = 60_000;
const answer = (responseCode: number) => Object.assign(new Error('planned'), { responseCode });
const names = (count: number) => Array.from({ length: count }, (_, i) => `p${i}`);
const minutesFrom = (start: Date, end: Date | undefined) =>
  ((end?.getTime() ?? 0) - start.getTime()) / MINUTE;

describe('sending', () => {
  useTestDatabase();
  const opened: { close(): Promise<unknown> }[] = [];
  afterEach(async () => {
    for (const each of opened.splice(0).reverse()) await each.close();
  });

  async function ready(options: SMTPServerOptions = {}, table: MailKinds = kinds()) {
    const mailbox = await openMailbox(options);
    const mailer = mailerTo(mailbox.url);
    opened.push(mailbox, mailer);
    const clock = testClock(START);
    return { mailbox, mailer, clock, tools: toolsFor(mailer, clock, table) };
  }

  const subjects = ({ mails }: Mailbox) => mails.map(({ subject }) => subject).sort();

  it('sends each mail once and marks it with the day; a second run sends nothing', async () => {
    const { mailbox, tools } = await ready();
    await enqueueFor(names(30));
    await sendDue(tools);
    await sendDue(tools);
    assert.deepEqual(
      subjects(mailbox),
      names(30)
        .map((name) => `For ${name}`)
        .sort(),
    );
    assert.deepEqual(await countMessages(), { done: 30 });
    const row = await rowOf('p3');
    assert.deepEqual([row.sentOn, row.tries, row.lease], [new Date('2026-01-07T00:00:00Z'), 0, undefined]);
  });

  it('uses the Message-ID fixed at enqueue on every try', async () => {
    let tries = 0;
    const { mailbox, clock, tools } = await ready({
      onRcptTo: (_to, _session, done) => (++tries < 3 ? done(answer(450)) : done()),
    });
    await enqueueFor(['ana']);
    for (let run = 0; run < 3; run++) {
      await sendDue(tools);
      clock.advance(10 * MINUTE);
    }
    assert.equal(mailbox.mails[0]?.messageId, `<${(await rowOf('ana')).messageId}@pulso.example>`);
    assert.equal(mailbox.mails.length, 1);
  });

  it('gives up a refused person at once and goes on with the others', async () => {
    const { mailbox, tools } = await ready({
      onRcptTo: ({ address }, _session, done) => (address.startsWith('p1@') ? done(answer(550)) : done()),
    });
    await enqueueFor(names(4));
    await sendDue(tools);
    assert.equal(mailbox.mails.length, 3);
    const { state, error, tries, sentOn } = await rowOf('p1');
    assert.deepEqual(
      { state, error, tries, sentOn },
      { state: 'dead', error: '550', tries: 1, sentOn: undefined },
    );
    assert.equal(await currentPause(), null);
  });

  it('tries a deferred mail again later and later, and gives it up after two days', async () => {
    const { clock, tools } = await ready({ onRcptTo: (_to, _session, done) => done(answer(451)) });
    await enqueueFor(['ana']);
    const expected = [1, 5, 15, 30, 60, 60];
    for (const minutes of expected) {
      const before = clock.now();
      await sendDue(tools);
      const { dueAt, error, state } = await rowOf('ana');
      const waits = minutesFrom(before, dueAt);
      assert.ok(waits >= minutes * 0.8 && waits <= minutes * 1.2, `${waits} is not about ${minutes}`);
      assert.deepEqual([error, state], ['451', 'waiting']);
      clock.set(dueAt);
    }
    await MessageModel.updateOne({}, { $set: { tries: 50 } });
    await sendDue(tools);
    assert.equal((await rowOf('ana')).state, 'dead');
  });

  it('pauses the queue, not the person, when the server refuses everybody', async () => {
    let isClosing = true;
    const { mailbox, clock, tools } = await ready({
      onMailFrom: (_from, _session, done) => (isClosing ? done(answer(530)) : done()),
    });
    await enqueueFor(names(50));
    await sendDue(tools);
    const paused = await currentPause();
    assert.deepEqual([paused?.code, paused?.tries], ['530', 1]);
    assert.ok(minutesFrom(START, paused?.until) <= 1.2);
    const rows = await MessageModel.find({}).lean();
    assert.ok(rows.every(({ state, tries, error }) => state === 'waiting' && tries === 0 && !error));
    isClosing = false;
    await sendDue(tools);
    assert.equal(mailbox.mails.length, 0, 'the pause holds');
    clock.advance(2 * MINUTE);
    await sendDue(tools);
    assert.equal(mailbox.mails.length, 50);
    assert.equal(await currentPause(), null);
  });

  it('pauses longer each time, and anew once mails have flowed', async () => {
    let isRefusing = true;
    const { clock, tools: usual } = await ready({
      onMailFrom: (_from, _session, done) => (isRefusing ? done(answer(421)) : done()),
    });
    const tools = { ...usual, random: (size: number) => Buffer.alloc(size, 100) };
    const pauses: number[] = [];
    await enqueueFor(['ana']);
    for (let run = 0; run < 3; run++) {
      const before = clock.now();
      await sendDue(tools);
      const until = (await currentPause())?.until;
      pauses.push(minutesFrom(before, until));
      clock.set(until ?? START);
    }
    for (const [i, minutes] of [1, 5, 15].entries())
      assert.ok(Math.abs((pauses[i] ?? 0) - minutes) <= minutes * 0.2);
    isRefusing = false;
    clock.advance(MINUTE);
    await sendDue(tools);
    isRefusing = true;
    await enqueueFor(['bia']);
    await sendDue(tools);
    assert.equal((await currentPause())?.tries, 1);
  });

  it('lets no message hold up the others', async () => {
    const { mailbox, clock, tools } = await ready({
      onRcptTo: ({ address }, _session, done) => (address.startsWith('poison@') ? done(answer(421)) : done()),
    });
    await enqueueFor(['poison'], { dueAt: new Date(START.getTime() - 1) });
    await enqueueFor(names(40));
    for (let run = 0; run < 3; run++) {
      await sendDue(tools);
      clock.set((await currentPause())?.until ?? clock.now());
    }
    assert.equal(mailbox.mails.length, 40);
  });

  it('touches no mail while the server is away', async () => {
    const { mailbox, tools } = await ready();
    await mailbox.close();
    opened.shift();
    await enqueueFor(names(3));
    await enqueueFor(['bia'], { kind: 'reminder', n: 1 });
    await sendDue(tools);
    assert.deepEqual(await countMessages(), { waiting: 4 });
    assert.match((await currentPause())?.code ?? '', /^E/);
    assert.equal((await rowOf('bia')).sentOn, undefined);
  });

  it('ends the run when connections break, so that few reminders are lost, and counts those', async () => {
    const raw = await openRawSmtp(breakAfterText());
    const mailer = mailerTo(raw.url);
    opened.push(raw, mailer);
    const tools = toolsFor(mailer, testClock(START));
    await enqueueFor(names(100), { kind: 'reminder', n: 1 });
    await sendDue(tools);
    const { waiting = 0, done = 0 } = await countMessages();
    assert.ok(done >= 1 && done <= IN_FLIGHT, `${done} are gone`);
    assert.equal(waiting, 100 - done);
    assert.equal((await readTally(ROUND)).lost, done);
    assert.ok(await currentPause());
  });

  it('leaves rows of sent, skipped and lost reminders exactly alike', async () => {
    const isSkipped = (name: string) => name === 'answered';
    const { mailbox, tools } = await ready(
      {
        onRcptTo: ({ address }, _session, done) => (address.startsWith('lost@') ? done(answer(550)) : done()),
      },
      kinds({ stillDue: async ({ to }) => (isSkipped(to.slice(2)) ? 'skip' : 'send') }),
    );
    await enqueueFor(['sent', 'answered', 'lost'], { kind: 'reminder', n: 1 });
    await sendDue(tools);
    assert.deepEqual(subjects(mailbox), ['For sent']);
    const rows = await MessageModel.find({}).lean();
    const shapes = rows.map(({ _id, to, messageId, ...rest }) => JSON.stringify(rest));
    assert.equal(new Set(shapes).size, 1, shapes.join('\n'));
    assert.equal((await readTally(ROUND)).lost, 1);
  });

  it('drops what is over, waits for what is early, and sends neither', async () => {
    const monday = new Date('2026-01-12T11:00:00Z');
    const { mailbox, tools } = await ready(
      {},
      kinds({ stillDue: async ({ to }) => (to === 'e:left' ? 'drop' : monday) }),
    );
    await enqueueFor(['left', 'early']);
    await sendDue(tools);
    assert.equal(mailbox.mails.length, 0);
    assert.equal((await rowOf('left')).state, 'dropped');
    const early = await rowOf('early');
    assert.deepEqual([early.state, early.dueAt, early.lease], ['waiting', monday, undefined]);
  });

  it('gives up a mail that cannot be written after three tries, and sends the others', async () => {
    const { mailbox, clock, tools } = await ready(
      {},
      kinds({
        render: async (message) => {
          if (message.to === 'e:broken') throw new Error('planned');
          return letter(message);
        },
      }),
    );
    await enqueueFor(['broken', 'ana']);
    await enqueue([{ kind: 'unheard of', to: 'e:odd', ref: ROUND, n: 0, dueAt: START }], Buffer.alloc(32));
    for (let run = 0; run < 3; run++) {
      assert.equal((await rowOf('broken')).state, 'waiting');
      await sendDue(tools);
      clock.advance(10 * MINUTE);
    }
    for (const name of ['broken', 'odd']) {
      const { state, error } = await rowOf(name);
      assert.deepEqual([state, error], ['dead', 'render']);
    }
    assert.deepEqual(subjects(mailbox), ['For ana']);
  });

  it('sends nothing while HR has paused all mail, also in the middle of a run', async () => {
    const { mailbox, clock, tools } = await ready();
    await enqueueFor(names(60));
    await decide({ mailPaused: true });
    await sendDue(tools);
    assert.equal(mailbox.mails.length, 0);
    await decide({ mailPaused: false });
    const ticking = { ...clock, monotonic: () => performance.now() * 1_000 };
    let turns = 0;
    const takeTurn = async () => {
      if (++turns === 5) await decide({ mailPaused: true });
    };
    await sendDue({ ...tools, clock: ticking, takeTurn });
    assert.ok(mailbox.mails.length >= 5 && mailbox.mails.length < 60, String(mailbox.mails.length));
    await decide({ mailPaused: false });
    await sendDue(tools);
    assert.equal(mailbox.mails.length, 60);
  });

  it('ends after the mails in flight when the program stops', async () => {
    const { mailbox, tools } = await ready();
    await enqueueFor(names(100));
    const stopping = new AbortController();
    let turns = 0;
    const takeTurn = async () => void (++turns === 3 && stopping.abort());
    await sendDue({ ...tools, takeTurn, stopping: stopping.signal });
    const { waiting = 0, done = 0 } = await countMessages();
    assert.equal(done, mailbox.mails.length);
    assert.ok(done <= IN_FLIGHT && waiting === 100 - done, `${done} left`);
    assert.equal(await MessageModel.countDocuments({ lease: { $exists: true } }), 0);
  });

  it('does not hand over what somebody else took over when its lease was done', async () => {
    const { mailbox, clock, tools } = await ready();
    await enqueueFor(['ana']);
    const takeTurn = async () => {
      clock.advance(3 * MINUTE);
      const [taken] = await claimDue(clock.now(), { random: randomBytes, most: 1 });
      assert.equal(taken?.to, 'e:ana');
    };
    await sendDue({ ...tools, takeTurn });
    assert.equal(mailbox.mails.length, 0);
    clock.advance(3 * MINUTE);
    await sendDue(tools);
    assert.equal(mailbox.mails.length, 1);
  });

  it('sends nothing twice when two processes send at once', async () => {
    const { mailbox, tools } = await ready();
    await enqueueFor(names(80));
    await Promise.all([sendDue(tools), sendDue(tools)]);
    assert.equal(new Set(subjects(mailbox)).size, 80);
    assert.equal(mailbox.mails.length, 80);
  });

  it('waits for a slow server without giving up', async () => {
    const { mailbox, tools } = await ready({
      onRcptTo: (_to, _session, done) => void pause(100).then(() => done()),
    });
    await enqueueFor(names(10));
    await sendDue(tools);
    assert.equal(mailbox.mails.length, 10);
  });
});
