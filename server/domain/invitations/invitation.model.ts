import { model } from 'mongoose';
import type { Locale } from '../../i18n/locales.ts';
import { collectionSchema } from '../../platform/schema.ts';
import type { Subject } from '../rounds/rounds.query.ts';
import type { PromiseNews } from './promise-news.ts';

/** What is known of an invited person at opening and travels, encrypted, with the answer. */
export interface Attributes {
  departmentId: string;
  site: string;
  tenure: string;
}

/** One employee asked in one round. Destroyed at the seal; carries no time. */
export interface Invitation {
  /** 16 random bytes, the first half of the link. */
  _id: Buffer;
  roundId: string;
  employeeId: string;
  /** At most three, the same for everyone of a department. */
  subjects: Subject[];
  attributes: Attributes;
  locale: Locale;
  /** What the promise lost since the person was last asked; absent when nothing. */
  news?: PromiseNews[];
}

const schema = collectionSchema<Invitation>('invitations', {
  _id: { type: Buffer, required: true },
  roundId: String,
  employeeId: String,
  subjects: [String],
  attributes: { departmentId: String, site: String, tenure: String },
  locale: String,
  news: { type: [Object], default: undefined },
});
schema.index({ roundId: 1, employeeId: 1 }, { unique: true });

export const InvitationModel = model<Invitation>('Invitation', schema);
