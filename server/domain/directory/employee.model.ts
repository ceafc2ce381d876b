import { model } from 'mongoose';
import type { Locale } from '../../i18n/locales.ts';
import { collectionSchema } from '../../platform/schema.ts';
import { plainText } from './plain-text.ts';

/** A person of the company as the directory knows them. */
export interface Employee {
  _id: string;
  /** Identifier of the company's payroll. */
  externalId: string;
  name: string;
  /** Lower case; people without one are counted and not invited. */
  email?: string;
  departmentId: string;
  /** '' when unknown. */
  site: string;
  hiredOn?: Date;
  locale: Locale;
  isHead: boolean;
  active: boolean;
  /** On leave: belongs to the department as before and is not invited. */
  absent?: boolean;
  /** Random; stands for the person in preference and unsubscribe links. */
  prefsId: string;
  pausedUntil?: Date;
  bouncedAt?: Date;
  /** Name, e-mail and identifier as plain text: what people are sorted by and found by. */
  searchText: string;
}

const schema = collectionSchema<Employee>('employees', {
  _id: { type: String, required: true },
  externalId: String,
  name: String,
  email: String,
  departmentId: String,
  site: String,
  hiredOn: Date,
  locale: String,
  isHead: Boolean,
  active: Boolean,
  absent: Boolean,
  prefsId: String,
  pausedUntil: Date,
  bouncedAt: Date,
  searchText: String,
});
schema.index({ externalId: 1 }, { unique: true });
schema.index({ email: 1 }, { unique: true, partialFilterExpression: { email: { $exists: true } } });
schema.index({ prefsId: 1 }, { unique: true });
schema.index({ departmentId: 1, active: 1 });
schema.index({ searchText: 1, _id: 1 });

/** The search text of a person; it changes with what it is made of. */
export function searchTextOf({
  name,
  email,
  externalId,
}: Pick<Employee, 'name' | 'externalId'> & { email?: string | null }): string {
  return plainText(`${name} ${email ?? ''} ${externalId}`);
}

export const EmployeeModel = model<Employee>('Employee', schema);
