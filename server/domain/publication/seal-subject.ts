import type { RandomBytes } from '../../platform/ids.ts';
import type { Answer } from '../responses/answer.ts';
import type { Headcount, TreeDepartment } from './blocks.ts';
import { frontier } from './frontier.ts';
import { addCounts } from './histogram.ts';
import { type Cell, decideItem } from './items.ts';
import { type LooseComment, publishableComments } from './publishable-comments.ts';
import type { PublishedBlock, PublishedItem } from './published.ts';
import { notUsedBy, type Respondent, respondentsOf } from './respondents.ts';
import {
  type ChipLists,
  type Reading,
  readingOfChips,
  readingOfItem,
  type SealItem,
  tally,
} from './tally.ts';

/** A department with the name it has at the seal. */
export interface NamedDepartment extends TreeDepartment {
  name: string;
}

/** Everything the results of one subject in one round depend on. */
export interface SubjectInput {
  /** A provider's department id, or 'company'. */
  subject: string;
  /** All answers of the round, decrypted. */
  answers: readonly Answer[];
  departments: readonly NamedDepartment[];
  /** Headcount at opening of every department that was asked about the subject, and of no other. */
  people: Headcount;
  /** The closed items in the survey's order; texts are not among them. */
  items: readonly SealItem[];
  /** Id of the headline item. */
  headline: string;
  /** Null when the survey offers no chips. */
  chips: ChipLists | null;
  k: number;
  kc: number;
}

/** What may be published of one subject in one round. */
export interface SubjectResult {
  /** The headline item's blocks once more, for the matrix; none when it is not shown. */
  headline: PublishedBlock[];
  items: PublishedItem[];
  /** People who answered that they did not use the subject; null unless at least k of them and k respondents. */
  notUsed: number | null;
  comments: LooseComment[];
}

/** Zero for every department asked, then its respondents: that a department is listed tells nothing of its answers. */
function countRespondents(respondents: readonly Respondent[], people: Headcount): Headcount {
  const counts = new Map([...people.keys()].map((id) => [id, 0]));
  for (const { departmentId } of respondents) counts.set(departmentId, (counts.get(departmentId) ?? 0) + 1);
  return counts;
}

function publishedBlock({ block, counts }: Cell, { departments, people }: SubjectInput): PublishedBlock {
  const { cut, kind, departmentId } = block;
  const name = departments.find(({ id }) => id === departmentId)?.name ?? null;
  const members = block.members.map(({ id }) => ({ id, people: people.get(id) ?? 0 }));
  return { cut, kind, departmentId, name, members, counts };
}

function publishedItem(id: string, cells: Cell[] | 'unanimous', input: SubjectInput): PublishedItem {
  if (cells === 'unanimous') return { item: id, total: null, blocks: [], phrase: 'unanimous' };
  const total = cells.map(({ counts }) => counts).reduce((sum, counts) => addCounts(sum, counts), []);
  return { item: id, total, blocks: cells.map((cell) => publishedBlock(cell, input)), phrase: null };
}

/**
 * Decides once what is published of one subject in one round. The subject's respondents are divided into blocks of at least k
 * by customer department; every item, chips included, is then decided on its own respondents and only coarsens those
 * blocks. Comments are published without any link to the rest. The same input gives the same result; only the order of the
 * comments depends on `random`.
 */
export function sealSubject(input: SubjectInput, random: RandomBytes): SubjectResult {
  const { answers, subject, k, kc } = input;
  const respondents = respondentsOf(answers, subject);
  const blocks = frontier(input.departments, countRespondents(respondents, input.people), k);
  const readings: Reading[] = input.items.map(readingOfItem);
  if (input.chips !== null) readings.push(readingOfChips(input.chips));
  const items = readings.flatMap((reading) => {
    const cells = decideItem(tally(blocks, respondents, reading), { k, leanings: reading.leanings });
    return cells === null ? [] : [publishedItem(reading.id, cells, input)];
  });
  const notUsed = notUsedBy(answers, subject);
  return {
    headline: items.find(({ item }) => item === input.headline)?.blocks ?? [],
    items,
    notUsed: respondents.length >= k && notUsed >= k ? notUsed : null,
    comments: publishableComments(respondents, kc, random),
  };
}
