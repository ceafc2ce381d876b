import { createRequire } from 'node:module';
import { z } from 'zod';
import { plainWords } from './plain-words.ts';

const Lists = z.object({ pt: z.array(z.string()), en: z.array(z.string()), es: z.array(z.string()) });

let words: ReadonlySet<string> | null = null;

/** Words that say nothing about a topic, in the three languages together, in lower case without accents. */
export function stopWords(): ReadonlySet<string> {
  if (words) return words;
  const { pt, en, es } = Lists.parse(createRequire(import.meta.url)('stopwords-iso'));
  words = new Set([...pt, ...en, ...es].flatMap(plainWords));
  return words;
}
