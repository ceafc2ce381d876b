import type { Clock } from '../../platform/clock.ts';
import type { OpenedLink } from '../invitations/open-link.ts';
import { findRound } from '../rounds/rounds.query.ts';
import type { Answer } from './answer.ts';
import { encryptAnswer } from './encrypted-answer.ts';
import { ResponseModel } from './response.model.ts';
import { responseIdOf } from './response-id.ts';

/** A request older than this may meet a seal that already looked: nothing can be confirmed any more. */
const DEADLINE_MS = 30_000;
const LOOK_AGAIN_MS = 100;

/** What became of a submitted answer: stored; too late, and an earlier one stands; or nobody can say. */
export type Submitted = 'stored' | 'too_late' | 'unconfirmed';

export interface SubmitTools {
  clock: Clock;
  /** Monotonic time at which the request arrived, ms. */
  receivedAt: number;
  pause(ms: number): Promise<void>;
}

/**
 * Stores an answer in place of an earlier one, then makes sure that the round was still open (write-then-check of
 * privacy.md): when it closed meanwhile, what was there before is put back, so that the thank-you never lies.
 */
export async function submitAnswer(link: OpenedLink, answer: Answer, tools: SubmitTools): Promise<Submitted> {
  const { clock, receivedAt } = tools;
  const isOverdue = () => clock.monotonic() - receivedAt > DEADLINE_MS;
  const round = await findRound(link.round._id);
  if (round?.status !== 'open' || clock.now() >= round.closesAt)
    return isOverdue() ? 'unconfirmed' : 'too_late';
  if (isOverdue()) return 'unconfirmed';
  const _id = responseIdOf(link.keys.doc, link.invitation._id);
  const body = encryptAnswer(link.keys, _id, answer);
  const previous = await replaceBody(_id, { roundId: round._id, body });
  if ((await findRound(round._id))?.status === 'open') return 'stored';
  return await takeBack({ _id, body, previous }, { isOverdue, pause: tools.pause });
}

/** The same for withdrawing: an encrypted answer that says nothing takes the place of the earlier one. */
export async function withdrawAnswer(link: OpenedLink, tools: SubmitTools): Promise<Submitted> {
  const { departmentId, site, tenure } = link.invitation.attributes;
  const attributes = { departmentId, site, tenure };
  return await submitAnswer(link, { attributes, subjects: [], withdrawn: true }, tools);
}

async function replaceBody(
  _id: Buffer,
  { roundId, body }: { roundId: string; body: Buffer },
): Promise<Buffer | null> {
  const before = await ResponseModel.findOneAndUpdate(
    { _id },
    { $set: { roundId, body } },
    { upsert: true, returnDocument: 'before' },
  ).lean<{ body: Buffer }>();
  return before?.body ?? null;
}

interface Write {
  _id: Buffer;
  body: Buffer;
  previous: Buffer | null;
}

interface Patience {
  isOverdue(): boolean;
  pause(ms: number): Promise<void>;
}

async function takeBack({ _id, body, previous }: Write, { isOverdue, pause }: Patience): Promise<Submitted> {
  while (!isOverdue()) {
    const stored = (await ResponseModel.findById(_id).lean<{ body: Buffer }>())?.body ?? null;
    if (stored?.equals(body)) {
      // Conditional on the own body and never an upsert: another request of the same person may have written since.
      if (previous) await ResponseModel.updateOne({ _id, body }, { $set: { body: previous } });
      else await ResponseModel.deleteOne({ _id, body });
    } else if (isSame(stored, previous)) {
      return isOverdue() ? 'unconfirmed' : 'too_late';
    } else {
      await pause(LOOK_AGAIN_MS);
    }
  }
  return 'unconfirmed';
}

function isSame(a: Buffer | null, b: Buffer | null): boolean {
  return a === null || b === null ? a === b : a.equals(b);
}
