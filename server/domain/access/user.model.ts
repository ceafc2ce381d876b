import { model } from 'mongoose';
import type { Locale } from '../../i18n/locales.ts';
import { collectionSchema } from '../../platform/schema.ts';
import type { Role } from './roles.ts';

/** Reading what the head of a department reads, up to and including a day of the company's zone (yyyy-mm-dd). */
export interface Deputyship {
  departmentId: string;
  until: string;
}

/** Somebody with an account: staff who run Pulso or read results. Employees who answer have none. */
export interface User {
  _id: string;
  /** Lower case. */
  email: string;
  name: string;
  locale: Locale;
  /** argon2id; '' until the person has chosen a password. */
  hash: string;
  roles: Role[];
  /** Departments whose results a head reads, with all below them. */
  departmentIds: string[];
  /** Departments whose results the person reads in place of a head, up to a day. */
  deputyOf?: Deputyship[];
  /** Raised whenever sessions must end: password, roles, disabling. */
  authVersion: number;
  disabled: boolean;
  /** How many requests are about to take the last administrator's rights away from this account; see setRoles. */
  leaving: number;
}

const schema = collectionSchema<User>('users', {
  _id: { type: String, required: true },
  email: String,
  name: String,
  locale: String,
  hash: String,
  roles: [String],
  departmentIds: [String],
  deputyOf: { type: Array, default: undefined },
  authVersion: Number,
  disabled: Boolean,
  leaving: Number,
});
schema.index({ email: 1 }, { unique: true });

export const UserModel = model<User>('User', schema);
