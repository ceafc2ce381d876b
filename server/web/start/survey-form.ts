import { z } from 'zod';
import { LocalDate, type Rule, WEEKDAYS } from '../../domain/schedules/rule.ts';
import type { NewSchedule } from '../../domain/schedules/schedules.ts';
import { OFFERED_TEMPLATES } from '../../domain/surveys/question-bank.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { localDate } from '../../platform/local-time.ts';
import { Id, line } from '../input.ts';
import { count } from '../settings/settings-forms.ts';

/** How often the first survey goes out; the Schedule pages know more. */
export const CADENCES = ['weeks4', 'weeks12', 'once'] as const;

const DAY_MS = 24 * 60 * 60_000;

/** The form of the first survey. Its `id` is made with the page: sending it twice makes one survey. */
export const SurveyForm = z.object({
  id: Id,
  template: z.enum(OFFERED_TEMPLATES),
  name: line(80),
  cadence: z.enum(CADENCES),
  on: line(10),
  at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  windowDays: count,
});

/** The schedule a form describes: its first date says on which weekday the others fall. InvalidInput on `on`. */
export function firstSchedule(input: z.infer<typeof SurveyForm>, zone: string): NewSchedule {
  if (!LocalDate.safeParse(input.on).success) throw new InvalidInput([{ field: 'on', code: 'date' }]);
  return {
    id: input.id,
    surveyId: input.id,
    rule: ruleOf(input),
    zone,
    from: input.on,
    windowDays: input.windowDays,
    audience: null,
  };
}

function ruleOf({ cadence, on, at }: z.infer<typeof SurveyForm>): Rule {
  if (cadence === 'once') return { kind: 'once', on, at };
  const weekday = WEEKDAYS[(new Date(`${on}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 'mon';
  return { kind: 'weeks', every: cadence === 'weeks4' ? 4 : 12, weekday, at };
}

/** The Tuesday of next week: announced this week, and clear of Monday's mail. */
export function suggestedDate(now: Date, zone: string): string {
  const today = new Date(`${localDate(now, zone)}T00:00:00Z`);
  const toMonday = 8 - (today.getUTCDay() || 7);
  return new Date(today.getTime() + (toMonday + 1) * DAY_MS).toISOString().slice(0, 10);
}
