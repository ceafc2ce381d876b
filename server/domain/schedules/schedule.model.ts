import { model } from 'mongoose';
import { collectionSchema } from '../../platform/schema.ts';
import type { Rule } from './rule.ts';

/** When a survey goes to whom, as a local rule in a time zone. */
export interface Schedule {
  _id: string;
  surveyId: string;
  rule: Rule;
  /** IANA zone the rule is meant in. */
  zone: string;
  /** Local date 'YYYY-MM-DD' from which "every N" counts. */
  from: string;
  /** Days a round is open, its first and last included; it closes at 18:00 of the last. */
  windowDays: number;
  /** Departments asked; null = the whole company. */
  audience: string[] | null;
  paused: boolean;
  /** Date of the rule → the date it was moved to, or null when it is skipped. */
  movedDates: Record<string, string | null>;
  /** Instant of the next round; null when none will follow. */
  nextAt: Date | null;
}

const schema = collectionSchema<Schedule>('schedules', {
  _id: { type: String, required: true },
  surveyId: String,
  rule: { type: Object },
  zone: String,
  from: String,
  windowDays: Number,
  audience: { type: [String], default: null },
  paused: Boolean,
  movedDates: { type: Object },
  nextAt: { type: Date, default: null },
});
schema.index({ paused: 1, nextAt: 1 });

export const ScheduleModel = model<Schedule>('Schedule', schema);
