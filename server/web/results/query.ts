import { z } from 'zod';
import { Id, line, RoundId } from '../input.ts';

/** A choice that may be left open: absent or empty is null. */
function choice<T extends z.ZodType>(inner: T) {
  return z.preprocess((value) => (value === undefined || value === '' ? null : value), inner.nullable());
}

/** What the address of a results page may choose. */
export const ResultsQuery = z.object({
  survey: choice(Id),
  round: choice(RoundId),
  subject: choice(Id),
  item: choice(Id),
  mode: choice(z.enum(['favourable', 'change'])),
});
export type ResultsQuery = z.infer<typeof ResultsQuery>;

/** Two rounds side by side: `round` and the one it is compared `with`. */
export const ComparisonQuery = ResultsQuery.extend({ with: choice(RoundId) });

/** What the address of a comments page may choose. */
export const CommentsQuery = ResultsQuery.extend({
  department: choice(Id),
  sentiment: choice(z.enum(['pos', 'neu', 'neg'])),
  topic: choice(z.string().regex(/^[a-z0-9-]{1,40}$/)),
  q: line(100).default(''),
  after: choice(Id),
});
export type CommentsQuery = z.infer<typeof CommentsQuery>;

/** The same page with other choices: choices that are null leave the address. */
export function addressOf(path: string, choices: Record<string, string | null>): string {
  const entries = Object.entries(choices).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return entries.length === 0 ? path : `${path}?${new URLSearchParams(entries)}`;
}

/** A cell of the matrix somebody asks about. */
export const WhyQuery = z.object({ provider: choice(Id), customer: choice(Id) });
