import type { Clock } from '../../platform/clock.ts';
import type { OpenedLink } from '../invitations/open-link.ts';
import { findRound } from '../rounds/rounds.query.ts';
import type { Answer } from './answer.ts';
import { encryptAnswer } from './encrypted-answer.ts';
import { ResponseModel } from './response.model.ts';
import { responseIdOf } from './response-id.ts';
import { type ResponsePlace, type Submitted, writeThenCheck } from './write-then-check.ts';

export type { Submitted } from './write-then-check.ts';

export interface SubmitTools {
  clock: Clock;
  /** Monotonic time at which the request arrived, ms. */
  receivedAt: number;
  pause(ms: number): Promise<void>;
}

/** Stores an answer, encrypted, in place of an earlier one; what it returns is certain. A failure of the database throws. */
export async function submitAnswer(link: OpenedLink, answer: Answer, tools: SubmitTools): Promise<Submitted> {
  const { clock, receivedAt, pause } = tools;
  const _id = responseIdOf(link.keys.doc, link.invitation._id);
  const body = encryptAnswer(link.keys, _id, answer);
  return await writeThenCheck(placeOf(_id, link.round._id, clock), body, {
    age: () => clock.monotonic() - receivedAt,
    pause,
  });
}

/** The same for withdrawing: an encrypted answer that says nothing takes the place of the earlier one. */
export async function withdrawAnswer(link: OpenedLink, tools: SubmitTools): Promise<Submitted> {
  const { departmentId, site, tenure } = link.invitation.attributes;
  const attributes = { departmentId, site, tenure };
  return await submitAnswer(link, { attributes, subjects: [], withdrawn: true }, tools);
}

type Stored = { body: Buffer };

function placeOf(_id: Buffer, roundId: string, clock: Clock): ResponsePlace {
  return {
    async isTaking() {
      const round = await findRound(roundId);
      return round?.status === 'open' && clock.now() < round.closesAt;
    },
    async isOpen() {
      return (await findRound(roundId))?.status === 'open';
    },
    async replace(body) {
      const before = await ResponseModel.findOneAndUpdate(
        { _id },
        { $set: { roundId, body } },
        { upsert: true, returnDocument: 'before' },
      ).lean<Stored>();
      return before?.body ?? null;
    },
    async read() {
      return (await ResponseModel.findById(_id).lean<Stored>())?.body ?? null;
    },
    async takeBack(own, previous) {
      // Never an upsert: another request of the same person may have written since, or the seal destroyed everything.
      if (previous) await ResponseModel.updateOne({ _id, body: own }, { $set: { body: previous } });
      else await ResponseModel.deleteOne({ _id, body: own });
    },
  };
}
