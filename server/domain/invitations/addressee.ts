import { gather } from '../../platform/gather.ts';
import type { Message } from '../delivery/outbox.ts';
import { findRecipient, type Recipient } from '../directory/audience.query.ts';
import { findRound, type Round } from '../rounds/rounds.query.ts';
import { type Invitation, InvitationModel } from './invitation.model.ts';

/** Whom a mail of a round goes to, and what they are invited to. */
export interface Addressee {
  invitation: Invitation;
  recipient: Recipient;
}

const known = new WeakMap<Message, Promise<Addressee | null>>();

/** The person a mail is about as they are now; looked up once while a message is in hand. Null when nobody is to be mailed. */
export function findAddressee(message: Message): Promise<Addressee | null> {
  const found = known.get(message) ?? lookUp(message);
  known.set(message, found);
  return found;
}

/** Whether the invitation a mail is about still stands, its round is open and the person can be mailed. */
export async function isStillInvited(message: Message, now: Date): Promise<boolean> {
  const round = await currentRound(message.ref);
  if (round?.status !== 'open' || now >= round.closesAt) return false;
  return (await findAddressee(message)) !== null;
}

async function lookUp({ ref, to }: Message): Promise<Addressee | null> {
  const employeeId = to.slice(2);
  const [invitation, recipient] = await Promise.all([
    findInvitation(JSON.stringify([ref, employeeId])),
    findRecipient(employeeId),
  ]);
  return invitation && recipient ? { invitation, recipient } : null;
}

const currentRound = gather(async (ids: string[]) => {
  const rounds = new Map<string, Round>();
  for (const id of ids) {
    const round = await findRound(id);
    if (round) rounds.set(id, round);
  }
  return rounds;
});

const findInvitation = gather(async (keys: string[]) => {
  const wanted = keys.map((key) => JSON.parse(key) as [string, string]);
  const invitations = new Map<string, Invitation>();
  for (const roundId of new Set(wanted.map(([ref]) => ref))) {
    const employeeId = { $in: wanted.flatMap(([ref, id]) => (ref === roundId ? [id] : [])) };
    for (const found of await InvitationModel.find({ roundId, employeeId }).lean<Invitation[]>())
      invitations.set(JSON.stringify([roundId, found.employeeId]), found);
  }
  return invitations;
});
