import { z } from 'zod';

/** ISO order: Monday is 1. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A calendar date 'YYYY-MM-DD' of 1900 to 2199: a thousand dates of any rule from there still have years of four digits. */
export const LocalDate = z
  .string()
  .regex(/^(?:19|2[01])\d{2}-\d{2}-\d{2}$/)
  .refine((text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text));

const At = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const Every = z.int().min(1).max(52);

/** When a survey goes out, as people say it: in local time, without a zone. */
export const Rule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('weeks'), every: Every, weekday: z.enum(WEEKDAYS), at: At }),
  z.strictObject({ kind: z.literal('monthDay'), every: Every, day: z.int().min(1).max(31), at: At }),
  z.strictObject({
    kind: z.literal('monthWeekday'),
    every: Every,
    nth: z.union([z.int().min(1).max(4), z.literal('last')]),
    weekday: z.enum(WEEKDAYS),
    at: At,
  }),
  z.strictObject({ kind: z.literal('once'), on: LocalDate, at: At }),
]);

/**
 * Every N weeks on a weekday; every N months on a day (clamped to the month's end) or on the nth weekday; or once. `at` is
 * 'HH:MM'.
 */
export type Rule = z.infer<typeof Rule>;
