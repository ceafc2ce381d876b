import { LOCALES } from '../../i18n/locales.ts';
import type { Fault } from '../../platform/errors.ts';
import { plainWords } from './plain-words.ts';
import { LONGEST_LABEL, LONGEST_WORD, MOST_TOPICS, MOST_WORDS, type Topic } from './topic.ts';

/** What is wrong with a topic that is to join or replace one of `topics`; fields are 'label-en', 'words-en' and so on. */
export function topicFaults(topic: Topic, topics: readonly Topic[]): Fault[] {
  const isNew = topics.every(({ id }) => id !== topic.id);
  const tooMany = isNew && topics.length >= MOST_TOPICS;
  return [
    ...(tooMany ? [{ field: '', code: 'too_many_topics', values: { n: MOST_TOPICS } }] : []),
    ...LOCALES.flatMap((locale) => labelFaults(`label-${locale}`, topic.labels[locale])),
    ...LOCALES.flatMap((locale) => wordsFaults(`words-${locale}`, topic.words[locale])),
    ...(Object.values(topic.words).flat().length === 0 ? [{ field: 'words-en', code: 'topic_words' }] : []),
  ];
}

function labelFaults(field: string, label: string): Fault[] {
  if (label === '') return [{ field, code: 'needed' }];
  return label.length > LONGEST_LABEL ? [{ field, code: 'long', values: { n: LONGEST_LABEL } }] : [];
}

function wordsFaults(field: string, words: readonly string[]): Fault[] {
  if (words.length > MOST_WORDS) return [{ field, code: 'too_many_words', values: { n: MOST_WORDS } }];
  const wrong = words.find((word) => word.length > LONGEST_WORD || plainWords(word).join('').length < 2);
  return wrong === undefined ? [] : [{ field, code: 'topic_word', values: { word: wrong.slice(0, 60) } }];
}
