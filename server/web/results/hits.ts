import type { ReadComment } from '../../domain/publication/comments.query.ts';
import { languageOf } from '../../domain/sentiment/language-of.ts';
import { hitsOf } from '../../domain/sentiment/score.ts';
import { modelVersion } from '../../domain/sentiment/weights.ts';
import type { Locale } from '../../i18n/locales.ts';

/** The most words that are told of a comment. */
const MOST = 4;

/** What spoke for and against in each comment, by its id: the words that weighed most, as written, in their order. */
export type HitsById = ReadonlyMap<string, readonly { said: string; isPraise: boolean }[]>;

/** The words that decided how comments read; none of a comment that another version of the model scored. */
export async function readHits(comments: readonly ReadComment[], locale: Locale): Promise<HitsById> {
  const current = comments.filter((one) => one.sentiment !== 'none' && one.modelVersion === modelVersion());
  const rows = current.map(async ({ _id, text }) => {
    const hits = hitsOf(text, await languageOf(text, locale));
    const strongest = hits.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, MOST);
    const shown = hits.filter((hit) => strongest.includes(hit));
    return [_id, shown.map(({ said, weight }) => ({ said, isPraise: weight > 0 }))] as const;
  });
  return new Map(await Promise.all(rows));
}
