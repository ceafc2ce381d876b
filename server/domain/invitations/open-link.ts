import type { KeyStore } from '../rounds/key-store.ts';
import { deriveRoundKeys, type RoundKeys } from '../rounds/keys.ts';
import { findRound, type Round } from '../rounds/rounds.query.ts';
import { type Invitation, InvitationModel } from './invitation.model.ts';
import { isGenuineLink, readLink } from './link-token.ts';

export type { Invitation } from './invitation.model.ts';

/** What a genuine link of an open round leads to. */
export interface OpenedLink {
  invitation: Invitation;
  round: Round;
  keys: RoundKeys;
}

/**
 * Opens a link; null when its round is not open, when it was changed in any way, or when there is no such invitation: who
 * follows it cannot tell which. Writes nothing.
 */
export async function openLink(
  token: string,
  { keys, now }: { keys: KeyStore; now: Date },
): Promise<OpenedLink | null> {
  const claim = readLink(token);
  const invitation = claim && (await InvitationModel.findById(claim.invitationId).lean<Invitation>());
  const round = invitation && (await findRound(invitation.roundId));
  if (!claim || !invitation || round?.status !== 'open' || now >= round.closesAt) return null;
  const roundKey = await keys.read(round._id);
  if (!roundKey) return null;
  const derived = deriveRoundKeys(roundKey, round._id);
  return isGenuineLink(derived.link, claim) ? { invitation, round, keys: derived } : null;
}
