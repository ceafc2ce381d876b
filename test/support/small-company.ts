import type { Rule } from '../../server/domain/schedules/rule.ts';
import { createSchedule } from '../../server/domain/schedules/schedules.ts';
import { createSurvey } from '../../server/domain/surveys/surveys.ts';
import { localDate } from '../../server/platform/local-time.ts';
import { makeDepartment, makeEmployee } from './factories.ts';
import { decide } from './settings.ts';

const HOUR_MS = 60 * 60_000;

/** Three departments that serve each other, with `size` people each; their mails leave when a round opens. */
export async function makeSmallCompany(size: number): Promise<void> {
  await decide({ name: 'Aurora', zone: 'Etc/UTC', launchDelayMinutes: 0 });
  for (const name of ['Finance', 'Logistics', 'Technology']) {
    const { _id: departmentId } = await makeDepartment({ name });
    for (let i = 0; i < size; i++) await makeEmployee({ departmentId });
  }
}

/** Schedules a survey for a moment that was an hour before `now`, and open for ten days. */
export async function makeDueSchedule(now: Date): Promise<void> {
  const survey = await createSurvey({ template: 'minimal', name: 'Pulse' });
  const due = new Date(now.getTime() - HOUR_MS);
  const rule: Rule = { kind: 'once', on: localDate(due, 'Etc/UTC'), at: due.toISOString().slice(11, 16) };
  const wanted = { surveyId: survey._id, rule, zone: 'Etc/UTC', windowDays: 10, audience: null };
  await createSchedule(wanted, { now: new Date(due.getTime() - HOUR_MS) });
}
