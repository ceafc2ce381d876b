import { type Invitation, InvitationModel } from './invitation.model.ts';

/** The invitations of a round in batches of the cursor; while the round is open only. */
export function readInvitations(roundId: string): AsyncIterable<Invitation> {
  return InvitationModel.find({ roundId }).lean<Invitation>().cursor();
}

/** Destroys the invitations of a round: from then on its links open nothing. */
export async function destroyInvitations(roundId: string): Promise<void> {
  await InvitationModel.deleteMany({ roundId });
}
