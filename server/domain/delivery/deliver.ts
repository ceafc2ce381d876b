import { MailRefused } from '../../platform/mail-refused.ts';
import type { Mail } from '../../platform/mailer.ts';
import { type Claimed, sentMarker, settle, stillHolds } from './claim.ts';
import type { Due, MailKind } from './mail-kind.ts';
import { giveUpAfter, retryDelay } from './retry.ts';
import { chanceOf, type SendTools } from './send-tools.ts';
import { countLost } from './tally.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * 60_000;

type Mark = ReturnType<typeof sentMarker>;

/**
 * Deals with claimed messages, one at a time. Returns what the server said when that concerns the messages after it too, else
 * null. Throws only when the database fails: the claim then ends by itself.
 */
export function deliverer(tools: SendTools): (message: Claimed) => Promise<MailRefused | null> {
  const mark = sentMarker(() => ({ sentOn: today(tools), sentAt: thisMinute(tools) }));
  return async (message) => {
    const kind = tools.kinds[message.kind];
    const due = kind && (await dueOf(message, kind, tools));
    if (!kind || !due) return await unwritten(message, tools);
    if (due instanceof Date) return await ended(message, { dueAt: due });
    if (due === 'drop') return await ended(message, { state: 'dropped' });
    if (due === 'skip') return await ended(message, { state: 'done', sentOn: today(tools) });
    return kind.delivery === 'atMostOnce'
      ? await sendOnce(message, kind, tools)
      : await sendSurely(message, kind, { ...tools, mark });
  };
}

/** Handed over, then marked: a crash in between sends it again, under the same Message-ID. */
async function sendSurely(message: Claimed, kind: MailKind, tools: SendTools & { mark: Mark }) {
  const mail = await written(message, kind, tools);
  if (!mail) return await unwritten(message, tools);
  await tools.takeTurn();
  if (!(await stillHolds(message, tools.clock.now()))) return null;
  try {
    await tools.mailer.send(mail);
  } catch (error) {
    return await refused(message, error, tools);
  }
  await tools.mark(message);
  return null;
}

/**
 * Marked, then handed over: that this message was needed is known now, and no retry, error or count of tries may keep that
 * knowledge. What fails is counted for the round as a whole.
 */
async function sendOnce(message: Claimed, kind: MailKind, tools: SendTools) {
  await tools.takeTurn();
  if (!(await settle(message, { state: 'done', sentOn: today(tools) }))) return null;
  try {
    await tools.mailer.send(await kind.render(message));
    return null;
  } catch (error) {
    await countLost(message.ref);
    return error instanceof MailRefused && concernsAll(error) ? error : null;
  }
}

async function refused(message: Claimed, error: unknown, tools: SendTools) {
  if (!(error instanceof MailRefused)) throw error;
  // It waits behind the others, so that one message can never hold up all.
  const dueAt = later(error.refusal === 'queue' ? 1 : message.tries + 1, tools);
  if (error.refusal === 'queue') await settle(message, { dueAt });
  else {
    const tries = message.tries + 1;
    const isDead = error.refusal === 'recipient' || tries >= giveUpAfter.refusals;
    await settle(message, { tries, error: error.code, ...(isDead ? { state: 'dead' } : { dueAt }) });
  }
  return concernsAll(error) ? error : null;
}

/** A mail that cannot be written: the template, its data or its kind is at fault, not the person. */
async function unwritten(message: Claimed, tools: SendTools): Promise<null> {
  const failures = message.error === 'render' ? message.tries + 1 : 1;
  const isDead = failures >= giveUpAfter.renderings;
  return await ended(message, {
    tries: failures,
    error: 'render',
    ...(isDead ? { state: 'dead' } : { dueAt: later(failures, tools) }),
  });
}

async function dueOf(message: Claimed, kind: MailKind, tools: SendTools): Promise<Due | null> {
  try {
    return await kind.stillDue(message, tools.clock.now());
  } catch (error) {
    tools.log.error({ err: error, kind: message.kind }, 'a mail could not be looked at');
    return null;
  }
}

async function written(message: Claimed, kind: MailKind, tools: SendTools): Promise<Mail | null> {
  try {
    return await kind.render(message);
  } catch (error) {
    tools.log.error({ err: error, kind: message.kind }, 'a mail could not be written');
    return null;
  }
}

async function ended(message: Claimed, change: Parameters<typeof settle>[1]): Promise<null> {
  await settle(message, change);
  return null;
}

function concernsAll({ refusal }: MailRefused): boolean {
  return refusal === 'queue' || refusal === 'unreachable';
}

function later(tries: number, tools: SendTools): Date {
  return new Date(tools.clock.now().getTime() + retryDelay(tries, chanceOf(tools)));
}

// Kinds that are sent surely leave whether or not somebody has answered, so their time tells nothing.
function thisMinute({ clock }: SendTools): Date {
  return new Date(Math.floor(clock.now().getTime() / MINUTE_MS) * MINUTE_MS);
}

// A day, not a time: rows of skipped mails would otherwise differ from sent ones by milliseconds.
function today({ clock }: SendTools): Date {
  return new Date(Math.floor(clock.now().getTime() / DAY_MS) * DAY_MS);
}
