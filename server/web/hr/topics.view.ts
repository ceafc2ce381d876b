import type { TopicPreview } from '../../domain/publication/topic-preview.ts';
import { commentParts } from '../../domain/sentiment/redaction.ts';
import type { Topic } from '../../domain/topics/topic.ts';
import type { TopicList } from '../../domain/topics/topic-lists.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';
import { localDate } from '../../platform/local-time.ts';
import type { FormState } from '../form.ts';
import { longDate } from '../results/days.ts';
import { countText } from '../results/numbers.ts';
import { formOf } from './topic-form.ts';

interface Words {
  t: Translate;
  locale: Locale;
}

/** All topics, and since when the list applies. */
export function topicsPage({ topics, since }: TopicList, { t, locale, zone }: Words & { zone: string }) {
  return {
    title: t('topics.title'),
    since: since
      ? t('topics.since', { day: longDate(localDate(since, zone), locale) })
      : t('topics.since_start'),
    topics: topics.map(({ id, labels, words, off }) => ({
      href: `/hr/topics/${id}`,
      name: labels[locale],
      words: t('topics.words_count', { count: Object.values(words).flat().length }),
      isOff: off === true,
    })),
  };
}

interface TopicPage {
  /** As in the address: 'new' for one that is not there yet. */
  id: string;
  topic: Topic | null;
  list: TopicList;
  state: FormState;
  preview: TopicPreview | null;
}

/** One topic to change: as it is, or as it was typed. */
export function topicPage({ id, topic, list, state, preview }: TopicPage, { t, locale }: Words) {
  const isTyped = Object.keys(state.values).length > 0;
  const values: Record<string, unknown> = isTyped ? state.values : formOf(topic);
  const languageOf = (code: Locale) => t(`common.languages.${code}`);
  const fieldOf = (name: string) => ({
    name,
    value: String(values[name] ?? ''),
    error: state.errors.find(({ field }) => field === name)?.text ?? '',
  });
  return {
    title: topic ? t('topics.edit_title', { name: topic.labels[locale] }) : t('topics.add_title'),
    action: `/hr/topics/${id}`,
    seen: isTyped ? String(values.seen ?? list.version) : String(list.version),
    isOff: isTyped ? values.off === 'on' : topic?.off === true,
    labels: LOCALES.map((code) => ({
      ...fieldOf(`label-${code}`),
      label: t('topics.label', { language: languageOf(code) }),
    })),
    words: LOCALES.map((code) => ({
      ...fieldOf(`words-${code}`),
      label: t('topics.words', { language: languageOf(code) }),
      lang: code,
    })),
    preview: preview && previewView(preview, { t, locale }),
  };
}

function previewView({ of, before, after, examples }: TopicPreview, { t, locale }: Words) {
  const countOf = (count: number | null) =>
    count === null ? t('topics.preview_few') : countText(count, locale);
  return {
    title: t('topics.preview_title', { n: countText(of, locale) }),
    before: countOf(before),
    after: countOf(after),
    examples: examples.map((text) =>
      commentParts(text)
        .map((part) => ('text' in part ? part.text : `[${t(`answer.thanks.removed.${part.removed}`)}]`))
        .join(''),
    ),
  };
}
