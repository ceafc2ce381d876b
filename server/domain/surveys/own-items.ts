import { type OwnItem, OwnItemModel } from './own-item.model.ts';
import { isOwnItemId, itemFrom, ownItemId, tidyWording, type Wording } from './own-item.ts';
import { findItem, rememberItem } from './question-bank.ts';

export type { OwnItem } from './own-item.model.ts';

/** Stores an own item and returns its id; storing the same again changes nothing. Check it with `checkWording` first. */
export async function writeOwnItem(wording: Wording): Promise<string> {
  const tidy = tidyWording(wording);
  const _id = ownItemId(tidy);
  await OwnItemModel.updateOne({ _id }, { $setOnInsert: { ...tidy } }, { upsert: true });
  rememberItem(itemFrom({ ...tidy, _id }));
  return _id;
}

/** The own items among some ids, in any order; ids of the bank have none. */
export async function readOwnItems(ids: readonly string[]): Promise<OwnItem[]> {
  return await OwnItemModel.find({ _id: { $in: [...ids] } }).lean<OwnItem[]>();
}

/** Makes own items known to this process, so that `findItem` finds them; whoever reads item ids from the database calls it. */
export async function learnItems(ids: readonly string[]): Promise<void> {
  const unknown = [...new Set(ids)].filter((id) => isOwnItemId(id) && findItem(id) === null);
  if (unknown.length === 0) return;
  for (const own of await readOwnItems(unknown)) rememberItem(itemFrom(own));
}
