import { DepartmentModel } from '../../domain/directory/department.model.ts';
import { EmployeeModel } from '../../domain/directory/employee.model.ts';
import { commitmentsToShow } from '../../domain/feedback/commitments-to-show.ts';
import type { Invitation } from '../../domain/invitations/invitation.model.ts';
import { readInvitations } from '../../domain/invitations/invitations.ts';
import { openDueRounds } from '../../domain/invitations/open-due.ts';
import type { OpenedLink } from '../../domain/invitations/open-link.ts';
import { refreshParticipation } from '../../domain/publication/open-participation.ts';
import { QUIET_MS, sealRound } from '../../domain/publication/seal.ts';
import { composeAnswer } from '../../domain/responses/compose-answer.ts';
import { directoryNames } from '../../domain/responses/directory-names.ts';
import { submitAnswer } from '../../domain/responses/submit.ts';
import type { KeyStore } from '../../domain/rounds/key-store.ts';
import { deriveRoundKeys } from '../../domain/rounds/keys.ts';
import { findRound, type Round } from '../../domain/rounds/rounds.query.ts';
import { closeDueRounds } from '../../domain/rounds/rounds.ts';
import type { Occurrence } from '../../domain/schedules/occurrence.ts';
import { findVersion } from '../../domain/surveys/surveys.query.ts';
import type { Clock } from '../../platform/clock.ts';
import type { RandomBytes } from '../../platform/ids.ts';
import { answerOf, type Person } from './answers.ts';
import type { CommentBank } from './comment-bank.ts';
import { keepPromises, withRatings } from './promises.ts';

/** Answers on their way at once: the database commits them together. */
const IN_FLIGHT = 40;
const LATE_MS = 5_000;

/** What making rounds works with; `clock` is the real one. */
export interface PlayTools {
  clock: Clock;
  random: RandomBytes;
  keys: KeyStore;
  secrets: { message: Buffer };
  forgetMails(roundId: string): Promise<void>;
}

/** Who is asked and who is rated, in the words of people.csv. */
export interface Cast {
  people: ReadonlyMap<string, Person>;
  departments: ReadonlyMap<string, string>;
  bank: CommentBank;
}

/** Reads the directory for the words the story uses. */
export async function readCast(bank: CommentBank): Promise<Cast> {
  const found = await DepartmentModel.find().lean();
  const departments = new Map(found.map(({ _id, name }) => [_id, name]));
  const employees = await EmployeeModel.find().lean();
  const people = employees.map(({ _id, externalId, departmentId, locale }): [string, Person] => [
    _id,
    { externalId, department: departments.get(departmentId) ?? '', locale },
  ]);
  return { departments, people: new Map(people), bank };
}

/** One round of the story: opened on its date, answered and, unless it is the open one, closed and sealed. */
export async function playRound(
  occurrence: Occurrence,
  chapter: { month: number; staysOpen: boolean },
  { cast, tools }: { cast: Cast; tools: PlayTools },
): Promise<void> {
  const { roundId, opensAt, closesAt } = occurrence;
  const { keys, random, secrets } = tools;
  await keepPromises(chapter.month, { departments: cast.departments, opensAt });
  const opening = { keys, random, messageSecret: secrets.message, commitmentsToShow };
  await openDueRounds(new Date(opensAt.getTime() + LATE_MS), opening);
  const round = await inState(roundId, 'open');
  await answerRound(round, chapter.month, { cast, tools });
  if (chapter.staysOpen) return await refreshParticipation(round, { keys, now: tools.clock.now() });
  const closedAt = new Date(closesAt.getTime() + LATE_MS);
  await closeDueRounds(closedAt);
  const clock = stoppedAt(new Date(closedAt.getTime() + QUIET_MS));
  await sealRound(roundId, { ...tools, clock });
  await inState(roundId, 'sealed');
}

type Stage = { cast: Cast; tools: PlayTools };

async function answerRound(round: Round, month: number, { cast, tools }: Stage): Promise<void> {
  const roundKey = await tools.keys.read(round._id);
  if (!roundKey) throw new Error(`the round ${round._id} has no key`);
  const keys = deriveRoundKeys(roundKey, round._id);
  const { items } = await findVersion(round.versionId);
  const said = (await invitationsInOrder(round._id, cast)).flatMap(({ person, invitation }) => {
    const subjects = invitation.subjects.map((id) => ({ id, name: cast.departments.get(id) ?? '' }));
    const given = answerOf({ person, month, subjects, items }, cast.bank);
    if (!given) return [];
    const rated = given.map((each) => withRatings(each, round.commitments ?? [], person));
    return [{ invitation, given: rated, locale: person.locale }];
  });
  const clock = stoppedAt(new Date(round.opensAt.getTime() + LATE_MS));
  const names = await directoryNames(clock.now());
  await eachOf(said, async ({ invitation, given, locale }) => {
    const link: OpenedLink = { invitation, round, keys };
    const answer = await composeAnswer(invitation.attributes, given, { locale, names });
    const stored = await submitAnswer(link, answer, { clock, receivedAt: 0, pause: async () => {} });
    if (stored !== 'stored') throw new Error(`an answer of ${round._id} was not taken: ${stored}`);
  });
}

/** As people.csv lists them: the order decides which sentence each of them says. */
async function invitationsInOrder(roundId: string, { people }: Cast) {
  const found: { person: Person; invitation: Invitation }[] = [];
  for await (const invitation of readInvitations(roundId)) {
    const person = people.get(invitation.employeeId);
    if (person) found.push({ person, invitation });
  }
  return found.sort((a, b) => (a.person.externalId < b.person.externalId ? -1 : 1));
}

async function eachOf<T>(things: T[], act: (thing: T) => Promise<void>): Promise<void> {
  const waiting = things.values();
  const work = async () => {
    for (const thing of waiting) await act(thing);
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, work));
}

async function inState(roundId: string, status: Round['status']): Promise<Round> {
  const round = await findRound(roundId);
  if (round?.status !== status) throw new Error(`the round ${roundId} is ${round?.status}, not ${status}`);
  return round;
}

function stoppedAt(instant: Date): Clock {
  return { now: () => instant, monotonic: () => 0 };
}
