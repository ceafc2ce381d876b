import { model } from 'mongoose';
import type { Locale } from '../../i18n/locales.ts';
import { collectionSchema } from '../../platform/schema.ts';

/** A unit of the company; departments form a tree. */
export interface Department {
  _id: string;
  name: string;
  /** What it does for others, in one line, by language. */
  about: Partial<Record<Locale, string>>;
  /** Whether other departments are asked about it. */
  serves: boolean;
  parentId?: string;
  /** Lower-case names from the top, joined by '/': what import files match on. */
  path: string;
  /** Former paths. */
  aliases: string[];
  mergedInto?: string;
  active: boolean;
}

const schema = collectionSchema<Department>('departments', {
  _id: { type: String, required: true },
  name: String,
  about: { type: Object },
  serves: Boolean,
  parentId: String,
  path: String,
  aliases: [String],
  mergedInto: String,
  active: Boolean,
});
schema.index({ path: 1 }, { unique: true });

export const DepartmentModel = model<Department>('Department', schema);
