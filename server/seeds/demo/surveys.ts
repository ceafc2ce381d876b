import { type Occurrence, upcoming } from '../../domain/schedules/occurrence.ts';
import { createSchedule } from '../../domain/schedules/schedules.ts';
import type { TemplateName } from '../../domain/surveys/question-bank.ts';
import { createSurvey } from '../../domain/surveys/surveys.ts';
import { type Timetable, timetables, WINDOW_DAYS, ZONE } from './calendar.ts';
import { LAST_MONTH } from './story.ts';

/** One round to make, and which month of the story it tells. */
export interface Chapter {
  occurrence: Occurrence;
  month: number;
  staysOpen: boolean;
}

/**
 * Makes both surveys with their schedules and returns their rounds in the order in which they open: `months` of each that will
 * be sealed, and one of the services that stays open at `now`.
 */
export async function scheduleSurveys(months: number, now: Date): Promise<Chapter[]> {
  const { service, engagement } = timetables(now, months);
  const services = await schedule('quarterly_service', 'Serviço entre áreas', {
    ...service,
    windowDays: WINDOW_DAYS.service,
  });
  const moods = await schedule('engagement', 'Engajamento', {
    ...engagement,
    windowDays: WINDOW_DAYS.engagement,
  });
  const month = (at: number) => LAST_MONTH - months + 1 + at;
  return [
    ...services(months + 1).map((occurrence, at) => ({
      occurrence,
      month: month(at),
      staysOpen: at === months,
    })),
    ...moods(months).map((occurrence, at) => ({ occurrence, month: month(at), staysOpen: false })),
  ].sort((a, b) => a.occurrence.opensAt.getTime() - b.occurrence.opensAt.getTime());
}

async function schedule(template: TemplateName, name: string, times: Timetable & { windowDays: number }) {
  const survey = await createSurvey({ template, name });
  const start = new Date(`${times.from}T00:00:00Z`);
  const made = await createSchedule(
    { ...times, surveyId: survey._id, zone: ZONE, audience: null },
    { now: start },
  );
  return (count: number) => upcoming(made, start, count);
}
