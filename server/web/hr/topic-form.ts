import { z } from 'zod';
import type { Topic } from '../../domain/topics/topic.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { line, ticked } from '../input.ts';

const Words = z.string().max(10_000).default('');

/** A topic as its form sends it; 'preview' looks without saving. */
export const TopicForm = z.object({
  seen: z.coerce.number().int().min(0),
  act: z.enum(['preview', 'save']),
  off: ticked,
  'label-en': line(),
  'label-pt-BR': line(),
  'label-es': line(),
  'words-en': Words,
  'words-pt-BR': Words,
  'words-es': Words,
});
export type TopicForm = z.infer<typeof TopicForm>;

/** The topic that a form describes. */
export function topicOf(id: string, form: TopicForm): Topic {
  return {
    id,
    labels: { en: form['label-en'], 'pt-BR': form['label-pt-BR'], es: form['label-es'] },
    words: {
      en: wordsOf(form['words-en']),
      'pt-BR': wordsOf(form['words-pt-BR']),
      es: wordsOf(form['words-es']),
    },
    ...(form.off && { off: true }),
  };
}

/** The values of the form for a topic. */
export function formOf(topic: Topic | null): Record<string, string> {
  return Object.fromEntries(
    LOCALES.flatMap((locale) => [
      [`label-${locale}`, topic?.labels[locale] ?? ''],
      [`words-${locale}`, topic?.words[locale].join(', ') ?? ''],
    ]),
  );
}

function wordsOf(text: string): string[] {
  const words = text.split(/[,;\n\r]/).map((word) => word.replace(/\s+/g, ' ').trim());
  return [...new Set(words.filter(Boolean))];
}
