/**
 * Which of many p-values stay significant at false discovery rate `q` (Benjamini and Hochberg 1995), in the order given:
 * the m smallest, m being the largest rank whose p-value is at most q · rank / count.
 */
export function benjaminiHochberg(pValues: readonly number[], q = 0.05): boolean[] {
  const ranked = pValues.toSorted((a, b) => a - b);
  const last = ranked.findLastIndex((p, i) => p <= (q * (i + 1)) / ranked.length);
  const limit = last < 0 ? Number.NEGATIVE_INFINITY : (ranked[last] ?? 0);
  return pValues.map((p) => p <= limit);
}
