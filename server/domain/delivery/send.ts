import type { Clock } from '../../platform/clock.ts';
import type { RandomBytes } from '../../platform/ids.ts';
import type { Logger } from '../../platform/log.ts';
import { type Mail, type Mailer, MailRefused } from '../../platform/mailer.ts';
import { readSettings } from '../settings/settings.ts';
import { type Claimed, claimDue, settle, stillHolds } from './claim.ts';
import { hasDue, type Message } from './outbox.ts';
import { currentPause, pauseQueue, resumeQueue } from './pause.ts';
import { MOST_TRIES, retryDelay } from './retry.ts';

const CONNECTIONS = 5;
const MOST_RENDERINGS = 3;
const DAY_MS = 24 * 60 * 60_000;

/** What delivery must be told about a kind of mail; it renders nothing it knows. */
export interface MailKind {
  /**
   * 'atLeastOnce': marked after the server took it. 'atMostOnce': the row ends before anyone looks whether the mail is needed,
   * so that sent and skipped ones look alike.
   */
  delivery: 'atLeastOnce' | 'atMostOnce';
  /** Whether the mail should still go; 'drop' when what it is about is over. */
  stillDue(message: Message, now: Date): Promise<'send' | 'skip' | 'drop'>;
  render(message: Message): Promise<Mail>;
}

export type MailKinds = Record<string, MailKind>;

export interface SendTools {
  clock: Clock;
  random: RandomBytes;
  log: Logger;
  mailer: Mailer;
  kinds: MailKinds;
  /** Waits until the next mail may leave. */
  takeTurn(): Promise<void>;
}

/** Sends what is due, five at a time, until nothing is, the server refuses everything, or HR has paused all mail. */
export async function sendDue(tools: SendTools): Promise<void> {
  if ((await readSettings()).mailPaused) return;
  const pause = await currentPause();
  if (pause && pause.until > tools.clock.now()) return;
  if (!(await hasDue(tools.clock.now()))) return;
  if (!(await tools.mailer.isReachable())) return await pauseQueue('unreachable', moment(tools));
  let isFlowing = true;
  const work = async () => {
    while (isFlowing) {
      const message = await claimDue(tools.clock.now(), tools.random);
      if (!message) return;
      isFlowing = await deliver(message, tools);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, work));
  if (isFlowing && pause) await resumeQueue();
}

/** Deals with one claimed message; false when the queue must pause. */
async function deliver(message: Claimed, tools: SendTools): Promise<boolean> {
  const kind = tools.kinds[message.kind];
  if (!kind) throw new Error(`no kind of mail is called ${message.kind}`);
  if (kind.delivery === 'atMostOnce') return await deliverOnce(message, kind, tools);
  const due = await kind.stillDue(message, tools.clock.now());
  if (due !== 'send') {
    await settle(message, {
      state: due === 'drop' ? 'dropped' : 'done',
      ...(due === 'skip' && sentToday(tools)),
    });
    return true;
  }
  const mail = await rendered(message, kind, tools);
  if (!mail) return true;
  await tools.takeTurn();
  if (!(await stillHolds(message, tools.clock.now()))) return true;
  try {
    await tools.mailer.send(mail);
  } catch (error) {
    return await refused(message, error, tools);
  }
  await settle(message, { state: 'done', ...sentToday(tools) });
  return true;
}

async function deliverOnce(message: Claimed, kind: MailKind, tools: SendTools): Promise<boolean> {
  const due = await kind.stillDue(message, tools.clock.now());
  if (due === 'drop') {
    await settle(message, { state: 'dropped' });
    return true;
  }
  if (!(await settle(message, { state: 'done', ...sentToday(tools) })) || due === 'skip') return true;
  try {
    const mail = await kind.render(message);
    await tools.takeTurn();
    await tools.mailer.send(mail);
    return true;
  } catch (error) {
    const code = error instanceof MailRefused ? error.code : 'render';
    tools.log.warn(
      { about: message.ref, kind: message.kind, code },
      'a mail sent at most once was not taken',
    );
    if (!(error instanceof MailRefused && error.refusal === 'queue')) return true;
    await pauseQueue(error.code, moment(tools));
    return false;
  }
}

async function rendered(message: Claimed, kind: MailKind, tools: SendTools): Promise<Mail | null> {
  try {
    return await kind.render(message);
  } catch (error) {
    tools.log.error({ err: error, kind: message.kind }, 'a mail could not be written');
    const tries = message.tries + 1;
    const isHopeless = tries >= MOST_RENDERINGS;
    await settle(message, {
      tries,
      error: 'render',
      ...(isHopeless ? { state: 'dead' } : later(tries, tools)),
    });
    return null;
  }
}

async function refused(message: Claimed, error: unknown, tools: SendTools): Promise<boolean> {
  if (!(error instanceof MailRefused)) throw error;
  const tries = message.tries + 1;
  if (error.refusal === 'queue') {
    await settle(message, {});
    await pauseQueue(error.code, moment(tools));
    return false;
  }
  const isDead = error.refusal === 'recipient' || tries >= MOST_TRIES;
  await settle(message, { tries, error: error.code, ...(isDead ? { state: 'dead' } : later(tries, tools)) });
  return true;
}

function later(tries: number, tools: SendTools): { dueAt: Date } {
  const { now, chance } = moment(tools);
  return { dueAt: new Date(now.getTime() + retryDelay(tries, chance)) };
}

function moment({ clock, random }: SendTools): { now: Date; chance: number } {
  return { now: clock.now(), chance: random(4).readUInt32BE() / 2 ** 32 };
}

// A day, not a time: rows of skipped reminders would otherwise differ from sent ones by milliseconds.
function sentToday({ clock }: SendTools): { sentOn: Date } {
  return { sentOn: new Date(Math.floor(clock.now().getTime() / DAY_MS) * DAY_MS) };
}
