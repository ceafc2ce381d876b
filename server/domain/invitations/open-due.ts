import { Conflict } from '../../platform/errors.ts';
import { noteMissed } from '../rounds/opening.ts';
import { findRound, listRounds, type MissedReason } from '../rounds/rounds.query.ts';
import { type Occurrence, upcoming } from '../schedules/occurrence.ts';
import { dueSchedules, type Schedule } from '../schedules/schedules.query.ts';
import { advanceSchedule } from '../schedules/schedules.ts';
import { findSurvey } from '../surveys/surveys.query.ts';
import { composeRound, type RoundDraft } from './compose-round.ts';
import { type OpeningTools, openRound } from './open-round.ts';

/** A launch this late is not made up for: people would be asked at a time nobody chose. */
const LATEST_MS = 24 * 60 * 60_000;
const MOST_AT_ONCE = 100;

/**
 * Opens the rounds that are due; each exactly once, whatever the clock did and however many processes look. Dates more than
 * 24 hours late are noted as missed. A round whose survey still has an open one waits.
 */
export async function openDueRounds(now: Date, tools: OpeningTools): Promise<void> {
  for (const schedule of await dueSchedules(now)) {
    const due = upcoming(schedule, schedule.nextAt ?? now, MOST_AT_ONCE).filter(
      ({ opensAt }) => opensAt <= now,
    );
    const states = [];
    for (const occurrence of due) states.push(await openOrMiss(occurrence, now, tools));
    if (!states.includes('scheduled')) await advanceSchedule(schedule, now);
  }
}

/**
 * Opens the next date of a schedule now instead of waiting for it. Conflict `no_next_date` when there is none,
 * `survey_still_open` while the survey's last round is open.
 */
export async function openNext(schedule: Schedule, now: Date, tools: OpeningTools): Promise<string> {
  const [next] = schedule.nextAt ? upcoming(schedule, schedule.nextAt, 1) : [];
  if (!next) throw new Conflict('no_next_date');
  const open = await listRounds({ status: 'open' });
  if (open.some(({ surveyId }) => surveyId === schedule.surveyId)) throw new Conflict('survey_still_open');
  const early = { ...next, opensAt: now < next.opensAt ? now : next.opensAt };
  const round = await openRound(early, now, tools);
  await advanceSchedule(schedule, next.opensAt);
  return round._id;
}

/** What the next date of a schedule will do when it opens; null when there is none. Conflict as openRound. */
export async function previewNext(schedule: Schedule, now: Date): Promise<RoundDraft | null> {
  const [next] = schedule.nextAt ? upcoming(schedule, schedule.nextAt, 1) : [];
  if (!next) return null;
  const { version } = await findSurvey(schedule.surveyId);
  // On its date people asked lately may be asked again: today's limits would paint the wrong picture.
  return await composeRound(next, version, next.opensAt > now ? next.opensAt : now);
}

async function openOrMiss(occurrence: Occurrence, now: Date, tools: OpeningTools): Promise<string> {
  const isLate = now.getTime() - occurrence.opensAt.getTime() > LATEST_MS;
  const stored = await findRound(occurrence.roundId);
  if (isLate && (!stored || stored.status === 'scheduled')) return await miss(occurrence, 'late');
  try {
    return (await openRound(occurrence, now, tools)).status;
  } catch (error) {
    const reason = reasonOf(error);
    if (!reason) throw error;
    return await miss(occurrence, reason);
  }
}

function reasonOf(error: unknown): MissedReason | null {
  const code = error instanceof Conflict ? error.code : null;
  return code === 'too_few_people' || code === 'audience_too_similar' ? code : null;
}

async function miss(
  { roundId, schedule, opensAt, closesAt }: Occurrence,
  because: MissedReason,
): Promise<'missed'> {
  await noteMissed(
    { _id: roundId, scheduleId: schedule._id, surveyId: schedule.surveyId, opensAt, closesAt },
    because,
  );
  return 'missed';
}
