import { isDuplicateKey } from '../../platform/duplicate-key.ts';
import { Conflict, NotFound } from '../../platform/errors.ts';
import type { RandomBytes } from '../../platform/ids.ts';
import { headsMayRead } from '../insights/heads.ts';
import { kindOf } from '../insights/reading.query.ts';
import { isGenuineLink, readLink, signLink } from '../invitations/link-token.ts';
import { findRound, type Round } from '../rounds/rounds.query.ts';
import { readSettings } from '../settings/settings.ts';
import { type Release, ReleaseModel } from './release.model.ts';

export type { Release } from './release.model.ts';

/**
 * Releases the totals of a sealed service round to everyone who was asked; a second time changes nothing. Conflict
 * `round_not_releasable` for rounds without services or not sealed, `heads_read_first` before heads may read.
 */
export async function releaseRound(
  roundId: string,
  { now, random }: { now: Date; random: RandomBytes },
): Promise<void> {
  const round = await findRound(roundId);
  if (!round) throw new NotFound();
  const against = await whyNotRelease(round, now);
  if (against) throw new Conflict(against);
  try {
    await ReleaseModel.create({ _id: roundId, linkId: random(16), at: now });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
}

/** What speaks against releasing a round now, as the code of an error; null when nothing does. */
export async function whyNotRelease(
  round: Round,
  now: Date,
): Promise<'round_not_releasable' | 'heads_read_first' | null> {
  if (round.status !== 'sealed' || kindOf(round) !== 'service' || round.readers !== 'hr+head')
    return 'round_not_releasable';
  return headsMayRead(round, await readSettings(), now) ? null : 'heads_read_first';
}

/** The release of a round; null while there is none. */
export async function findRelease(roundId: string): Promise<Release | null> {
  return await ReleaseModel.findById(roundId).lean<Release>();
}

/** The releases after `since`. */
export async function releasesSince(since: Date): Promise<Release[]> {
  return await ReleaseModel.find({ at: { $gt: since } }).lean<Release[]>();
}

/** The newest sealed round of a survey that HR released, with the path of its page; null without one. */
export async function lastReleased(
  surveyId: string,
  key: Buffer,
): Promise<{ roundId: string; path: string } | null> {
  for (const release of await ReleaseModel.find().sort({ at: -1 }).lean<Release[]>()) {
    const round = await findRound(release._id);
    if (round?.surveyId === surveyId && round.status === 'sealed')
      return { roundId: round._id, path: releasePath(release, key) };
  }
  return null;
}

/** The path of the page a release opens, under the installation's own key. */
export function releasePath({ linkId }: Release, key: Buffer): string {
  return `/r/${signLink(key, Buffer.from(linkId.buffer, linkId.byteOffset, linkId.length))}`;
}

/** The sealed round a token opens; null for every other token. */
export async function openRelease(token: string, key: Buffer): Promise<Round | null> {
  const claim = readLink(token);
  if (!claim || !isGenuineLink(key, claim)) return null;
  const release = await ReleaseModel.findOne({ linkId: claim.invitationId }).lean<Release>();
  const round = release && (await findRound(release._id));
  return round?.status === 'sealed' ? round : null;
}
