import { findMessages, type Message } from '../delivery/outbox.ts';
import type { Employee } from '../directory/employees.ts';
import { listRounds, type Round } from '../rounds/rounds.query.ts';
import { askedRounds } from './asked.ts';
import { type WhyNotInvited, whyNotInvited } from './why-not-invited.ts';

const DAY_MS = 24 * 60 * 60_000;
const LATELY_DAYS = 60;

/**
 * What became of somebody's invitation. waiting: leaves at `at`; with a code the server put it off. sent: handed over, `at` the
 * minute or, when only that is known, midnight UTC of the day. refused: for good. stopped: could not leave, e.g. without an
 * address. ended: the round is over; only the day is known that they were asked.
 */
export type MailState =
  | { is: 'waiting'; at: Date; code: string | null }
  | { is: 'sent'; at: Date; isExact: boolean }
  | { is: 'refused'; code: string }
  | { is: 'stopped' }
  | { is: 'not_invited'; why: WhyNotInvited }
  | { is: 'ended'; on: Date };

/** A round and what became of one person's invitation to it. */
export interface RoundMail {
  round: Round;
  state: MailState;
  /** Whether the invitation may be sent again today. */
  maySend: boolean;
}

/**
 * The mails of the open rounds, and of those of the last 60 days in which a person was asked. Looks at invitations only: whether
 * somebody is reminded would tell whether they have answered.
 */
export async function findRoundMails(person: Employee, now: Date): Promise<RoundMail[]> {
  const asked = new Map((await askedRounds(person._id)).map(({ roundId, on }) => [roundId, on]));
  const since = new Date(now.getTime() - LATELY_DAYS * DAY_MS);
  const mails: RoundMail[] = [];
  for (const round of await listRounds()) {
    const on = asked.get(round._id);
    if (round.status === 'open' && now < round.closesAt)
      mails.push(on ? await sentOrNot(round, person, now) : await notInvited(round, person));
    else if (on && on > since) mails.push({ round, state: { is: 'ended', on }, maySend: false });
  }
  return mails;
}

async function notInvited(round: Round, person: Employee): Promise<RoundMail> {
  return { round, state: { is: 'not_invited', why: await whyNotInvited(round, person) }, maySend: false };
}

async function sentOrNot(round: Round, { _id, active, email }: Employee, now: Date): Promise<RoundMail> {
  const rows = await findMessages({ kind: 'invitation', to: `e:${_id}`, ref: round._id });
  const last = rows.at(-1);
  const state = last ? stateOf(last) : ({ is: 'stopped' } as const);
  const isReachable = active && email !== undefined;
  return { round, state, maySend: isReachable && whyNotAgain(rows, now) === null };
}

function stateOf({ state, dueAt, sentOn, sentAt, error }: Message): MailState {
  if (state === 'waiting') return { is: 'waiting', at: dueAt, code: error ?? null };
  if (state === 'done' && sentOn) return { is: 'sent', at: sentAt ?? sentOn, isExact: sentAt !== undefined };
  return state === 'dead' ? { is: 'refused', code: error ?? '' } : { is: 'stopped' };
}

/** What speaks against one more mail today, as the code of an error: it waits already, or one left today. */
export function whyNotAgain(rows: readonly Message[], now: Date): 'mail_waits' | 'mail_sent_today' | null {
  if (rows.some(({ state }) => state === 'waiting')) return 'mail_waits';
  const today = dayOf(now);
  const leftToday = rows.some(({ sentOn }) => sentOn !== undefined && dayOf(sentOn) === today);
  return leftToday ? 'mail_sent_today' : null;
}

/** Days since 1970 in UTC, as sent mails are dated. */
export function dayOf(instant: Date): number {
  return Math.floor(instant.getTime() / DAY_MS);
}
