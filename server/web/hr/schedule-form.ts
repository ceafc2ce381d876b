import { z } from 'zod';
import { LocalDate, Rule, WEEKDAYS } from '../../domain/schedules/rule.ts';
import type { NewSchedule } from '../../domain/schedules/schedules.ts';
import { type Fault, InvalidInput } from '../../platform/errors.ts';
import { Id, line, listOf } from '../input.ts';

const wholeNumber = z
  .string()
  .regex(/^\d{1,3}$/)
  .transform(Number);

/** The fields of the form of a schedule; which of them count depends on `kind`. */
export const ScheduleForm = z.object({
  surveyId: Id,
  kind: z.enum(['weeks', 'monthDay', 'monthWeekday', 'once']),
  every: wholeNumber.optional(),
  weekday: z.enum(WEEKDAYS).optional(),
  day: wholeNumber.optional(),
  nth: z.enum(['1', '2', '3', '4', 'last']).optional(),
  on: line(10).optional(),
  at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  zone: line(60),
  windowDays: wholeNumber,
  audience: z.enum(['company', 'departments']),
  departmentIds: listOf(Id),
});

type Input = z.infer<typeof ScheduleForm>;

/** The schedule a form describes; InvalidInput on the fields its rule lacks. */
export function scheduleFrom(input: Input): NewSchedule {
  if (input.kind === 'once' && !LocalDate.safeParse(input.on).success)
    throw new InvalidInput([{ field: 'on', code: 'date' }]);
  const rule = Rule.safeParse(shapeOf(input));
  if (!rule.success) {
    const fields = new Set(rule.error.issues.map((issue) => String(issue.path[0] ?? 'kind')));
    throw new InvalidInput([...fields].map((field): Fault => ({ field, code: 'choice' })));
  }
  const audience = input.audience === 'company' ? null : input.departmentIds;
  return {
    surveyId: input.surveyId,
    rule: rule.data,
    zone: input.zone,
    windowDays: input.windowDays,
    audience,
  };
}

function shapeOf({ kind, every, weekday, day, nth, on, at }: Input): unknown {
  if (kind === 'once') return { kind, on, at };
  if (kind === 'weeks') return { kind, every, weekday, at };
  if (kind === 'monthDay') return { kind, every, day, at };
  return { kind, every, nth: nth === 'last' ? nth : Number(nth), weekday, at };
}
