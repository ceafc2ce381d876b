import { model } from 'mongoose';
import type { Locale } from '../../i18n/locales.ts';
import { collectionSchema } from '../../platform/schema.ts';
import type { ScaleId } from './question-bank.ts';

/** A question somebody of the company wrote. Never changed: another wording is another item. */
export interface OwnItem {
  /** Made from all the rest (`ownItemId`). */
  _id: string;
  /** Of the question bank; `service.own` and `driver.own` where none of its topics fits. */
  dimension: string;
  scale: ScaleId;
  /** The wording in the languages it was written in; {area} stands for the department it is about. */
  text: Partial<Record<Locale, string>>;
  higherIsWorse: boolean;
}

const schema = collectionSchema<OwnItem>('ownItems', {
  _id: { type: String, required: true },
  dimension: String,
  scale: String,
  text: { type: Object },
  higherIsWorse: Boolean,
});

export const OwnItemModel = model<OwnItem>('OwnItem', schema);
