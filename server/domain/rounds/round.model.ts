import { model } from 'mongoose';
import { collectionSchema } from '../../platform/schema.ts';
import type { Readers } from './readers.ts';
import { ROUND_STATES, type RoundState } from './round-state.ts';
import type { ShownCommitment } from './shown-commitment.ts';

/** What an answer is about: the id of a provider, or 'company'. */
export type Subject = string;

/** Why someone of the audience gets no invitation. */
export type NotInvited = 'absent' | 'no_address' | 'asked_lately' | 'enough_mail' | 'no_subject';

/** Why an occurrence was not opened: more than a day late, or refused by a rule of privacy.md. */
export type MissedReason = 'late' | 'too_few_people' | 'audience_too_similar';

/** One occurrence of a schedule. */
export interface Round {
  /** 'scheduleId:YYYY-MM-DD', the local date: a second insert of the same occurrence fails on it. */
  _id: string;
  scheduleId: string;
  surveyId: string;
  versionId: string;
  /** 1 for the first round of its survey: what people call it. */
  number: number;
  status: RoundState;
  opensAt: Date;
  closesAt: Date;
  /** Start of the period people are asked about. */
  periodFrom: Date;
  /** Mails leave from here on; until then cancelling leaves no trace. */
  sendAfter: Date;
  /** Smallest group scores are shown for, fixed at opening. */
  k: number;
  /** Fewest respondents with whom comments are shown, fixed at opening. */
  kc: number;
  /** Customer department → subjects its people are asked about, fixed at opening. */
  plan: Record<string, Subject[]>;
  /** Commitments shown to those asked about their providers, fixed at opening. */
  commitments?: ShownCommitment[];
  /** Department → active people at opening, invited or not. */
  people: Record<string, number>;
  /** Department → people invited at opening. */
  invited: Record<string, number>;
  /** Who reads the results, fixed at opening and promised in the mail. */
  readers: Readers;
  separationDays: number;
  /** Audience: departments asked; null = the whole company. */
  audience: string[] | null;
  /** Local dates (YYYY-MM-DD) on which those who have not answered are reminded. */
  reminderDates: string[];
  /** When it stopped taking answers. */
  closedAt?: Date;
  attempt?: string;
  /** SHA-256 of what was published, hex. */
  manifest?: string;
  sealedAt?: Date;
  cancelReason?: string;
  missedBecause?: MissedReason;
  /** People of the audience who were not invited, by reason. */
  left: Partial<Record<NotInvited, number>>;
}

const schema = collectionSchema<Round>('rounds', {
  _id: { type: String, required: true },
  scheduleId: String,
  surveyId: String,
  versionId: String,
  number: Number,
  status: { type: String, enum: ROUND_STATES },
  opensAt: Date,
  closesAt: Date,
  periodFrom: Date,
  sendAfter: Date,
  k: Number,
  kc: Number,
  plan: { type: Object },
  commitments: { type: [Object], default: undefined },
  people: { type: Object },
  invited: { type: Object },
  readers: String,
  separationDays: Number,
  audience: { type: [String], default: undefined },
  reminderDates: [String],
  closedAt: Date,
  attempt: String,
  manifest: String,
  sealedAt: Date,
  cancelReason: String,
  missedBecause: String,
  left: { type: Object },
});
schema.index({ status: 1, closesAt: 1 });
schema.index({ status: 1, opensAt: 1 });
schema.index(
  { surveyId: 1 },
  { unique: true, partialFilterExpression: { status: 'open' }, name: 'one_open_per_survey' },
);

export const RoundModel = model<Round>('Round', schema);
