/** How many things of one kind hold each word, and how many words they hold in all. */
export interface WordCounts {
  counts: ReadonlyMap<string, number>;
  total: number;
}

/** Weight of the prior in words (Monroe et al. 2008, α₀). */
const PRIOR_WORDS = 500;

/**
 * How much more a word belongs to one text than to another, as a z score: the log-odds ratio with an informative Dirichlet
 * prior, the words of both texts together scaled to 500 (Monroe, Colaresi and Quinn 2008, equations 16, 19 and 22). 0 when
 * neither holds the word.
 */
export function logOddsZ(word: string, one: WordCounts, other: WordCounts): number {
  const [y, rest] = [one.counts.get(word) ?? 0, other.counts.get(word) ?? 0];
  if (y + rest === 0) return 0;
  const prior = (PRIOR_WORDS * (y + rest)) / (one.total + other.total);
  const odds = (count: number, total: number) =>
    Math.log((count + prior) / (total + PRIOR_WORDS - count - prior));
  const variance = 1 / (y + prior) + 1 / (rest + prior);
  return (odds(y, one.total) - odds(rest, other.total)) / Math.sqrt(variance);
}
