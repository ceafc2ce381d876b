import { type Fault, InvalidInput } from '../../platform/errors.ts';
import { findItem, type Item, isOfBank, OFFERED_SCALES } from './question-bank.ts';
import { isAbout, type SubjectKind } from './subject-kind.ts';

/** The most questions asked about one subject. */
export const MOST_ITEMS = 12;

/** The questions of a version: item ids in order, and the one that stands for all. */
export interface ItemChoice {
  readonly items: readonly string[];
  readonly headlineItemId: string;
}

/**
 * Refuses questions a survey about `kind` cannot ask, with InvalidInput naming the field `items` or `headlineItemId`:
 * too many, one twice, one that is unknown or that the answer page lacks, one about the other kind of subject, or a
 * second text: a comment is published without its question, so there can be only one.
 */
export function checkItems({ items, headlineItemId }: ItemChoice, kind: SubjectKind): void {
  const faults: Fault[] = [];
  if (items.length > MOST_ITEMS) {
    faults.push({ field: 'items', code: 'too_many_items', values: { n: MOST_ITEMS } });
  }
  for (const id of new Set(items)) {
    if (items.indexOf(id) !== items.lastIndexOf(id))
      faults.push({ field: 'items', code: 'taken', values: { v: id } });
    const item = findItem(id);
    if (!item || !canBeAsked(item, kind)) faults.push({ field: 'items', code: 'invalid', values: { v: id } });
  }
  if (items.filter(isText).length > 1) faults.push({ field: 'items', code: 'one_text' });
  if (faults.length === 0 && !canStandForAll({ items, headlineItemId })) {
    faults.push({ field: 'headlineItemId', code: 'invalid' });
  }
  if (faults.length > 0) throw new InvalidInput(faults);
}

/** Whether an item is answered in the person's own words. */
export function isText(id: string): boolean {
  return findItem(id)?.scale === 'T';
}

/** Whether an item may be the headline: only the bank's, which are asked everywhere alike, and only with a scale. */
export function canBeHeadline(id: string): boolean {
  return isOfBank(id) && !isText(id);
}

/** Whether an item can be asked in a survey about `kind`. */
export function canBeAsked(item: Item, kind: SubjectKind): boolean {
  return OFFERED_SCALES.includes(item.scale) && isAbout(item, kind);
}

function canStandForAll({ items, headlineItemId }: ItemChoice): boolean {
  return items.includes(headlineItemId) && canBeHeadline(headlineItemId);
}
