import { MailRefused } from '../../platform/mail-refused.ts';
import { readSettings } from '../settings/settings.ts';
import { type ClaimedQueue, claimedQueue } from './claimed-queue.ts';
import { deliverer } from './deliver.ts';
import { hasDue } from './outbox.ts';
import { currentPause, pauseQueue, resumeQueue } from './pause.ts';
import { chanceOf, type SendTools } from './send-tools.ts';

/**
 * Messages in flight at once. More than the mailer has connections: while some wait for the server, others wait for the
 * database. A crash may send this many twice.
 */
export const IN_FLIGHT = 20;

/** How often a run looks whether mail was paused meanwhile. */
const LOOK_MS = 1_000;

/** One run of sending; shared by its workers. */
interface Run {
  isOver: boolean;
  /** Why the server takes nothing for now. */
  refusal: MailRefused | null;
  /** Messages dealt with since the run began. */
  handled: number;
  lookedAt: number;
}

/** Sends what is due until nothing is, the server refuses everything, mail is paused, or the program stops. */
export async function sendDue(tools: SendTools): Promise<void> {
  const { clock, mailer } = tools;
  if ((await isHeld(clock.now())) || !(await hasDue(clock.now()))) return;
  const run: Run = { isOver: false, refusal: null, handled: 0, lookedAt: clock.monotonic() };
  run.refusal = await mailer.verify().then(() => null, asRefusal);
  if (!run.refusal) await sendWith(run, tools);
  if (run.refusal) {
    const chance = chanceOf(tools);
    await pauseQueue(run.refusal.code, { now: clock.now(), chance, isFirst: run.handled > 0 });
  } else if (!run.isOver) await resumeQueue();
}

async function sendWith(run: Run, tools: SendTools): Promise<void> {
  const queue = claimedQueue(tools);
  const deliver = deliverer(tools);
  const work = () => workOn(queue, { run, tools, deliver });
  const ends = await Promise.allSettled(Array.from({ length: IN_FLIGHT }, work));
  await queue.close();
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}

type Work = { run: Run; tools: SendTools; deliver: ReturnType<typeof deliverer> };

async function workOn(queue: ClaimedQueue, { run, tools, deliver }: Work): Promise<void> {
  try {
    while (!(await isEnded(run, tools))) {
      const message = await queue.next();
      if (!message) return;
      const refusal = await deliver(message);
      if (refusal) Object.assign(run, { isOver: true, refusal });
      else run.handled += 1;
    }
  } catch (error) {
    run.isOver = true;
    throw error;
  }
}

async function isEnded(run: Run, { clock, stopping }: SendTools): Promise<boolean> {
  if (clock.monotonic() - run.lookedAt >= LOOK_MS) {
    run.lookedAt = clock.monotonic();
    if (await isHeld(clock.now())) run.isOver = true;
  }
  if (stopping?.aborted) run.isOver = true;
  return run.isOver;
}

/** Whether all mail is paused, waits for HR after a restore, or the server refused everything a short while ago. */
async function isHeld(now: Date): Promise<boolean> {
  const pause = await currentPause();
  const { mailPaused, restoredFrom } = await readSettings();
  return (pause !== null && pause.until > now) || mailPaused || restoredFrom !== undefined;
}

function asRefusal(error: unknown): MailRefused {
  if (error instanceof MailRefused) return error;
  throw error;
}
