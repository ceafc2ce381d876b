import { createHash } from 'node:crypto';
import type { Clock } from '../../platform/clock.ts';
import { NotFound } from '../../platform/errors.ts';
import type { RandomBytes } from '../../platform/ids.ts';
import type { Answer } from '../responses/answer.ts';
import { decryptAnswer } from '../responses/encrypted-answer.ts';
import { readResponses } from '../responses/responses.ts';
import { deriveRoundKeys, type RoundKeys } from '../rounds/keys.ts';
import { findRound, type Round, type RoundState } from '../rounds/rounds.query.ts';
import { commitSeal, markSealed, markUnreadable } from '../rounds/rounds.ts';
import { type DestroyTools, destroyRound } from './destroy.ts';
import { computeResults } from './results.ts';
import { manifestOf, readStaged, removeAttempt, removeOtherAttempts, stageResults } from './staging.ts';

/** Longer than any request or database timeout: after it no write of an answer is still on its way. */
export const QUIET_MS = 60_000;
const MOST_READINGS = 5;

export interface SealTools extends DestroyTools {
  clock: Clock;
  random: RandomBytes;
}

/** A body that cannot be decrypted: nothing was published and nothing destroyed; somebody must look. */
export class SealStopped extends Error {}

/**
 * Seals a closed round (steps S2–S8 of privacy.md): publishes its blocks and unlinked comments, then destroys the rest.
 * Every step can be repeated, so a crash anywhere is repaired by calling it again, and two sealers do no harm.
 * Returns the state the round is left in.
 */
export async function sealRound(id: string, tools: SealTools): Promise<RoundState> {
  const round = await existing(id);
  if (round.status === 'closing' && tools.clock.now() >= quietFrom(round)) await publish(round, tools);
  const committed = await existing(id);
  if (committed.status !== 'sealing') return committed.status;
  await destroyRound(id, tools);
  await removeOtherAttempts(id, committed.attempt ?? null);
  await markSealed(id, { now: tools.clock.now() });
  return 'sealed';
}

/** From when on a closed round may be sealed. */
export function quietFrom({ closedAt, closesAt }: Pick<Round, 'closedAt' | 'closesAt'>): Date {
  return new Date((closedAt ?? closesAt).getTime() + QUIET_MS);
}

async function publish(round: Round, tools: SealTools): Promise<void> {
  const roundKey = await tools.keys.read(round._id);
  // Only a round that nobody has committed meanwhile is unreadable: whoever commits destroys the key.
  if (!roundKey) return await markUnreadable(round._id);
  const keys = deriveRoundKeys(roundKey, round._id);
  for (let reading = 0; reading < MOST_READINGS; reading++) {
    const { answers, fingerprint } = await readAnswers(round._id, keys);
    const attempt = tools.random(16).toString('hex');
    const results = await computeResults({ ...round, attempt }, answers, tools.random);
    const manifest = manifestOf(results);
    await stageResults(results);
    const intact = manifestOf(await readStaged(round._id, attempt)) === manifest;
    const unchanged = (await readAnswers(round._id, keys)).fingerprint === fingerprint;
    if (intact && unchanged && (await commitSeal(round._id, { attempt, manifest }))) return;
    await removeAttempt(round._id, attempt);
    if (intact && unchanged) return;
  }
  throw new SealStopped('the responses of a closed round keep changing');
}

async function readAnswers(
  roundId: string,
  keys: RoundKeys,
): Promise<{ answers: Answer[]; fingerprint: string }> {
  const answers: Answer[] = [];
  const hash = createHash('sha256');
  for await (const { _id, body } of readResponses(roundId)) {
    hash.update(_id).update(body);
    try {
      answers.push(decryptAnswer(keys, _id, body));
    } catch {
      throw new SealStopped('a response cannot be decrypted');
    }
  }
  return { answers, fingerprint: hash.digest('hex') };
}

async function existing(id: string): Promise<Round> {
  const round = await findRound(id);
  if (!round) throw new NotFound();
  return round;
}
