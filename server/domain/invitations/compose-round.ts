import { Conflict } from '../../platform/errors.ts';
import { mailedOften } from '../delivery/fatigue.query.ts';
import { type AudienceMember, readAudience, readUnits } from '../directory/audience.query.ts';
import { candidatesOf, type Unit } from '../relations/candidates.ts';
import { closedRelations } from '../relations/relations.ts';
import { readersOf } from '../rounds/readers.ts';
import {
  countRounds,
  lastAskedPairs,
  type NotInvited,
  type Round,
  type Subject,
} from '../rounds/rounds.query.ts';
import type { Occurrence } from '../schedules/occurrence.ts';
import { readSettings } from '../settings/settings.ts';
import { subjectKind } from '../surveys/subject-kind.ts';
import { subjectsThatFit } from '../surveys/survey-length.ts';
import type { SurveyVersion } from '../surveys/surveys.query.ts';
import { askedLately } from './asked.ts';
import { planSubjects } from './plan.ts';

/** A round as it would open, with the people it would invite; nothing of it is stored. */
export interface RoundDraft {
  round: Round;
  people: { employee: AudienceMember; subjects: Subject[] }[];
}

/**
 * What a due occurrence would do if it opened now. Throws Conflict `too_few_people` when no subject reaches 2k invited
 * people: its results could never be shown.
 */
export async function composeRound(
  occurrence: Occurrence,
  version: SurveyVersion,
  now: Date,
): Promise<RoundDraft> {
  const { schedule, roundId } = occurrence;
  const settings = await readSettings();
  const { k, kc, launchDelayMinutes, separationDays } = settings;
  const isService = subjectKind(version) === 'service';
  const { invited, left } = await splitAudience(schedule.audience, { now, roundId });
  const plan = isService
    ? await servicePlan(headcount(invited), { limit: subjectsThatFit(version), minimum: 2 * k, now })
    : companyPlan(headcount(invited), 2 * k);
  const people = invited.flatMap((employee) => {
    const subjects = plan[employee.departmentId] ?? [];
    return subjects.length > 0 ? [{ employee, subjects }] : [];
  });
  if (people.length === 0) throw new Conflict('too_few_people', { needed: 2 * k });
  return {
    people,
    round: {
      _id: roundId,
      scheduleId: schedule._id,
      surveyId: schedule.surveyId,
      versionId: version._id,
      number: (await countRounds(schedule.surveyId)) + 1,
      status: 'scheduled',
      opensAt: occurrence.opensAt,
      closesAt: occurrence.closesAt,
      periodFrom: occurrence.periodFrom,
      sendAfter: new Date(now.getTime() + launchDelayMinutes * 60_000),
      k,
      kc,
      plan,
      people: Object.fromEntries((await readUnits()).map(({ id, people }) => [id, people])),
      invited: Object.fromEntries(headcount(people.map((p) => p.employee))),
      readers: readersOf({ head: isService || settings.headsReadEngagement, board: settings.boardReads }),
      separationDays,
      audience: schedule.audience,
      reminderDates: occurrence.reminderDates,
      left: { ...left, no_subject: invited.length - people.length },
    },
  };
}

async function splitAudience(audience: string[] | null, { now, roundId }: { now: Date; roundId: string }) {
  const lately = await askedLately(now, roundId);
  const often = await mailedOften(now);
  const invited: AudienceMember[] = [];
  const left = { absent: 0, no_address: 0, asked_lately: 0, enough_mail: 0 };
  for (const person of await readAudience(audience)) {
    const reason = reasonAgainst(person, { lately, often });
    if (reason) left[reason] += 1;
    else invited.push(person);
  }
  return { invited, left };
}

type Fatigue = { lately: ReadonlySet<string>; often: ReadonlySet<string> };

function reasonAgainst(person: AudienceMember, fatigue: Fatigue): Exclude<NotInvited, 'no_subject'> | null {
  if (person.absent) return 'absent';
  if (!person.email) return 'no_address';
  if (fatigue.lately.has(person._id)) return 'asked_lately';
  return fatigue.often.has(person._id) ? 'enough_mail' : null;
}

function headcount(people: { departmentId: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { departmentId } of people) counts.set(departmentId, (counts.get(departmentId) ?? 0) + 1);
  return counts;
}

interface ServiceBounds {
  limit: number;
  minimum: number;
  now: Date;
}

async function servicePlan(invited: ReadonlyMap<string, number>, { limit, minimum }: ServiceBounds) {
  const units: Unit[] = await readUnits();
  const candidates = candidatesOf(units, await closedRelations());
  const customers = units.map(({ id, path }) => ({
    id,
    path,
    invited: invited.get(id) ?? 0,
    candidates: candidates.get(id) ?? [],
  }));
  return planSubjects(customers, { limit, minimum, lastAsked: await lastAskedPairs() });
}

function companyPlan(invited: ReadonlyMap<string, number>, minimum: number): Record<string, Subject[]> {
  const total = [...invited.values()].reduce((sum, people) => sum + people, 0);
  return Object.fromEntries([...invited.keys()].map((id) => [id, total >= minimum ? ['company'] : []]));
}
