import type { Reader } from './numbers.ts';

/** Why something is not shown: the possible reasons, never which one it was; `k` is the smallest group. */
export function whyView(
  { provider, customer }: { provider: string | null; customer: string | null },
  k: number,
  { t, names }: Reader,
) {
  const pair = { provider: names.get(provider ?? ''), customer: names.get(customer ?? '') };
  const least = { k };
  return {
    title:
      pair.provider && pair.customer
        ? t('results.hidden.title_pair', { provider: pair.provider, customer: pair.customer })
        : t('results.hidden.title'),
    lead: t('results.hidden.lead', least),
    causes: [t('results.hidden.cause_1', least), t('results.hidden.cause_2'), t('results.hidden.cause_3')],
  };
}
