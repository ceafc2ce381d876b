import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Locale } from '../../i18n/locales.ts';
import { projectPath } from '../../platform/paths.ts';
import { LONGEST_COMMITMENT } from './commitment-faults.ts';

const Text = z.string().min(1).max(LONGEST_COMMITMENT);
const Suggestions = z.record(
  z.string(),
  z.array(z.strictObject({ 'pt-BR': Text, en: Text, es: Text })).length(2),
);

const suggestions = Suggestions.parse(
  JSON.parse(readFileSync(projectPath('server/seeds/commitment-suggestions.json'), 'utf8')),
);

/** Two commitments that often help where an item is rated low, in a language; none for items about which nothing can be promised. */
export function suggestionsFor(itemId: string, locale: Locale): string[] {
  const found = Object.hasOwn(suggestions, itemId) ? (suggestions[itemId] ?? []) : [];
  return found.map((suggestion) => suggestion[locale]);
}
