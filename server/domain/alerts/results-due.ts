import { localDate } from '../../platform/local-time.ts';
import { withDeputyships } from '../access/deputies.ts';
import { can, type Permission } from '../access/roles.ts';
import { listUsers } from '../access/users.query.ts';
import type { User } from '../access/users.ts';
import { enqueue, forgetMessages, type NewMessage } from '../delivery/outbox.ts';
import { readTree } from '../directory/departments.query.ts';
import { afterWorkingDays, headsMayRead, withDescendants } from '../insights/heads.ts';
import { readHeadlines, type SealedRound } from '../publication/snapshots.query.ts';
import { listSealedSince } from '../rounds/rounds.query.ts';
import { readSettings, type Settings } from '../settings/settings.ts';
import { resultsRef } from './results-ref.ts';

const DAY_MS = 24 * 60 * 60_000;
/** Later than this nobody is told any more: after a long pause the news is old. */
const LATEST_MS = 3 * DAY_MS;
/** Longer than any mail about a round may still be due: seven days until heads read, three of delay. */
const OVER_MS = 14 * DAY_MS;

/**
 * Puts the mails about sealed rounds into the outbox: to HR at once, to heads when they may read. Each person gets one for a
 * round, however often and wherever this runs; rows go two weeks after the seal, when none can come any more.
 */
export async function announceResults(now: Date, messageSecret: Buffer): Promise<void> {
  const settings = await readSettings();
  for (const round of await listSealedSince(new Date(now.getTime() - 2 * OVER_MS))) {
    const { attempt, sealedAt } = round;
    if (!attempt || !sealedAt) continue;
    if (now.getTime() - sealedAt.getTime() > OVER_MS) await forgetMessages(resultsRef(round._id), now);
    else await enqueue(await mailsOf({ ...round, attempt }, settings, now), messageSecret);
  }
}

async function mailsOf(round: SealedRound, settings: Settings, now: Date): Promise<NewMessage[]> {
  const readers: User[] = [];
  const today = localDate(now, settings.zone);
  const mayNow = (verb: Permission) => usersWho((user) => can(user, verb), today);
  if (isDue(round.sealedAt, now)) readers.push(...(await mayNow('results')));
  if (isDue(headsReadFrom(round, settings), now))
    readers.push(...(await publishedTo(await mayNow('own results'), round)));
  const ref = resultsRef(round._id);
  return readers.map(({ _id }) => ({ kind: 'results', to: `u:${_id}`, ref, n: 0, dueAt: now }));
}

/** From when on heads may read a round; undefined when they never may. */
export function headsReadFrom(round: SealedRound, { headsReadAfterDays, zone }: Settings): Date | undefined {
  const from = round.sealedAt && afterWorkingDays(round.sealedAt, headsReadAfterDays, zone);
  return from && headsMayRead(round, { headsReadAfterDays, zone }, from) ? from : undefined;
}

/** The departments of a round of which something is published and that somebody heads. */
export async function publishedFor(user: Pick<User, 'departmentIds'>, round: SealedRound): Promise<string[]> {
  const own = new Set(withDescendants(user.departmentIds, await readTree()));
  return (await readHeadlines([round]))
    .filter(({ subject, headline, comments }) => own.has(subject) && (headline.length > 0 || comments > 0))
    .map(({ subject }) => subject);
}

async function publishedTo(heads: readonly User[], round: SealedRound): Promise<User[]> {
  const found: User[] = [];
  for (const user of heads) if ((await publishedFor(user, round)).length > 0) found.push(user);
  return found;
}

/** Accounts that may do something on a day (yyyy-mm-dd), those who stand in for a head among them. */
export async function usersWho(may: (user: User) => boolean, today: string): Promise<User[]> {
  const users = (await listUsers()).map((user) => withDeputyships(user, today));
  return users.filter((user) => !user.disabled && may(user));
}

function isDue(from: Date | undefined, now: Date): boolean {
  return from !== undefined && now >= from && now.getTime() - from.getTime() < LATEST_MS;
}
