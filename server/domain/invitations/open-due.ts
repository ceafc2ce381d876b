import { Conflict } from '../../platform/errors.ts';
import { localDate } from '../../platform/local-time.ts';
import { recordOnce } from '../audit/audit.ts';
import { noteMissed } from '../rounds/opening.ts';
import { dateOf } from '../rounds/round-id.ts';
import { findRound, listRounds, type MissedReason } from '../rounds/rounds.query.ts';
import { type Occurrence, occurrenceOn, upcoming } from '../schedules/occurrence.ts';
import { dueSchedules, findSchedule, type Schedule } from '../schedules/schedules.query.ts';
import { advanceSchedule } from '../schedules/schedules.ts';
import { findSurvey } from '../surveys/surveys.query.ts';
import { composeRound, type RoundDraft } from './compose-round.ts';
import { type OpeningTools, openRound } from './open-round.ts';
import { undoOpening } from './undo-opening.ts';

/** A launch this late is not made up for: people would be asked at a time nobody chose. */
const LATEST_MS = 24 * 60 * 60_000;
const MOST_AT_ONCE = 100;

/**
 * Opens the rounds that are due; each exactly once, whatever the clock did and however many processes look. Dates more than
 * 24 hours late are noted as missed. A round whose survey still has an open one waits. What opens is noted in the audit as done
 * by the program, once.
 */
export async function openDueRounds(now: Date, tools: OpeningTools): Promise<void> {
  const schedules = await dueSchedules(now);
  for (const schedule of schedules) {
    const due = upcoming(schedule, schedule.nextAt ?? now, MOST_AT_ONCE).filter(
      ({ opensAt }) => opensAt <= now,
    );
    const states = [];
    for (const occurrence of due) states.push(await openOrMiss(occurrence, now, tools));
    if (!states.includes('scheduled')) await advanceSchedule(schedule, now);
  }
  await finishEarly(new Set(schedules.map(({ _id }) => _id)), now, tools);
}

/** Openings that were asked for before their date and interrupted: their schedules are not due. */
async function finishEarly(due: ReadonlySet<string>, now: Date, tools: OpeningTools): Promise<void> {
  for (const { _id, scheduleId, opensAt } of await listRounds({ status: 'scheduled' })) {
    if (due.has(scheduleId)) continue;
    const occurrence = occurrenceOn(await findSchedule(scheduleId), dateOf(_id));
    if (!occurrence) continue;
    const state = await openOrMiss({ ...occurrence, opensAt }, now, tools);
    if (state !== 'scheduled') await advanceSchedule(occurrence.schedule, occurrence.opensAt);
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
  const round = await openRound(now < next.opensAt ? broughtForward(next, now) : next, now, tools);
  await advanceSchedule(schedule, next.opensAt);
  return round._id;
}

/** The same round as if its date were moved to today: it is open for as long, and reminds as often. */
function broughtForward(next: Occurrence, now: Date): Occurrence {
  const { schedule } = next;
  const date = dateOf(next.roundId);
  const movedDates = { ...schedule.movedDates, [date]: localDate(now, schedule.zone) };
  const moved = occurrenceOn({ ...schedule, movedDates }, date);
  return { ...next, ...moved, schedule, opensAt: now };
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
  const miss = (because: MissedReason) => noteAndUndo(occurrence, because, { ...tools, now });
  const stored = await findRound(occurrence.roundId);
  // Again: a run that ended after the note may not have taken everything back.
  if (stored?.status === 'missed') return await miss(stored.missedBecause ?? 'late');
  if (stored && stored.status !== 'scheduled') return stored.status;
  if (now.getTime() - occurrence.opensAt.getTime() > LATEST_MS) return await miss('late');
  try {
    const { _id, status } = await openRound(occurrence, now, tools);
    if (status === 'open') await noteOpened(_id, now);
    return status;
  } catch (error) {
    const reason = reasonOf(error);
    if (!reason) throw error;
    return await miss(reason);
  }
}

/** Of two processes that open a round together one notes it. */
async function noteOpened(id: string, now: Date): Promise<void> {
  const since = new Date(now.getTime() - LATEST_MS);
  await recordOnce({ at: now, userId: 'system', verb: 'open', thing: `round:${id}` }, since);
}

function reasonOf(error: unknown): MissedReason | null {
  const code = error instanceof Conflict ? error.code : null;
  return code === 'too_few_people' || code === 'audience_too_similar' ? code : null;
}

async function noteAndUndo(
  { roundId, schedule, opensAt, closesAt }: Occurrence,
  because: MissedReason,
  tools: OpeningTools & { now: Date },
): Promise<string> {
  const { _id: scheduleId, surveyId } = schedule;
  await noteMissed({ _id: roundId, scheduleId, surveyId, opensAt, closesAt }, because);
  const noted = await findRound(roundId);
  // Somebody else may have opened it meanwhile.
  if (noted?.status === 'missed') await undoOpening(roundId, tools);
  return noted?.status ?? 'missed';
}
