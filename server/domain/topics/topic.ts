import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { projectPath } from '../../platform/paths.ts';

/** Longest word or expression, most of them in one language of a topic, and longest label. */
export const LONGEST_WORD = 40;
export const MOST_WORDS = 150;
export const LONGEST_LABEL = 60;
/** How many topics there may be. */
export const MOST_TOPICS = 40;

const Label = z.string().min(1).max(LONGEST_LABEL);
const Words = z.array(z.string().min(2).max(LONGEST_WORD)).max(MOST_WORDS);

const TopicSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  labels: z.strictObject({ en: Label, 'pt-BR': Label, es: Label }),
  words: z.strictObject({ en: Words, 'pt-BR': Words, es: Words }),
});

/** What comments may be about: its name and the beginnings of words that speak of it. */
export interface Topic extends z.infer<typeof TopicSchema> {
  /** Comments sealed from now on no longer get it. */
  off?: boolean;
}

/** The topics a new installation begins with; HR changes them at will. */
export const SEED_TOPICS: readonly Topic[] = z
  .array(TopicSchema)
  .parse(JSON.parse(readFileSync(projectPath('server/seeds/topics.json'), 'utf8')));
