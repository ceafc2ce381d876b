import type { Reader } from './numbers.ts';

/** Why a sealed round shows nothing at all, and what would help; null when it shows something. */
export function nothingView(answersShown: number, k: number, { t }: Reader) {
  if (answersShown > 0) return null;
  return {
    title: t('results.nothing.title'),
    lead: t('results.nothing.lead', { k }),
    help: [t('results.nothing.help_1'), t('results.nothing.help_2'), t('results.nothing.help_3')],
  };
}
