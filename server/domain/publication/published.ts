/** A customer department of a published block; `people` is its headcount at opening, never a number of answers. */
export interface PublishedMember {
  id: string;
  people: number;
}

/**
 * A cell's block as readers get it. `name` is that of `departmentId` at the seal: the department itself, or the one whose
 * "others" these are; both are null for others of the company. `counts[0]` counts the item's lowest answer.
 */
export interface PublishedBlock {
  cut: 'department';
  kind: 'department' | 'others';
  departmentId: string | null;
  name: string | null;
  members: PublishedMember[];
  counts: number[];
}

/** An item with its histogram and the blocks that add up to it, in path order, at least one. */
export interface ShownItem {
  item: string;
  total: number[];
  blocks: PublishedBlock[];
  phrase: null;
}

/**
 * An item that fewer than 20 people answered too much alike. The phrase is the whole publication: it says that the answers
 * were too alike to be shown, and never which way, how many, or whether they were one category or several unfavourable ones.
 */
export interface PhrasedItem {
  item: string;
  total: null;
  blocks: [];
  phrase: 'unanimous';
}

/** What is published of one item; an item that may not be shown is absent, whatever the reason. */
export type PublishedItem = ShownItem | PhrasedItem;

/**
 * The item id under which chips are published. Its counts are those of the positive chips in list order, then those of the
 * negative ones; a person counts once in each chip chosen, so they add up to more than the people.
 */
export const CHIPS = 'chips';
