import type { Reading } from '../../domain/insights/reading.query.ts';
import { readTerms, type Terms } from '../../domain/insights/terms.query.ts';
import type { TopicFigure } from '../../domain/insights/topic-figures.ts';
import { readTopicFigures } from '../../domain/insights/topics.query.ts';
import { changeView, countText, type Reader, rangeText, valueText } from './numbers.ts';
import { addressOf } from './query.ts';

/** The table of topics of one subject, or of all (null); null where no topic is shown. `commentsHref` leads to their list. */
export async function topicsPart(
  reading: Reading,
  { subject, commentsHref, reader }: { subject: string | null; commentsHref: string; reader: Reader },
) {
  const figures = await readTopicFigures(reading, subject);
  if (!figures) return null;
  const terms = subject === null ? null : await readTerms(reading, subject);
  return { ...topicsView(figures, commentsHref, reader), terms: terms ? termsView(terms, reader) : [] };
}

/** Words that stand out, each list as one line; lists without a word are left out. */
function termsView({ distinctive, rising }: Terms, { t, locale }: Reader) {
  const lists = [
    { title: t('topics.distinctive'), terms: distinctive },
    { title: t('topics.rising'), terms: rising },
  ];
  return lists
    .filter(({ terms }) => terms.length > 0)
    .map(({ title, terms }) => ({
      title,
      words: terms.map(({ word, comments }) => `${word} (${countText(comments, locale)})`).join(', '),
    }));
}

/** Topics as a table: how often, how they read, what changed; the finding names the most criticised one. */
export function topicsView(figures: readonly TopicFigure[], commentsHref: string, reader: Reader) {
  const { t, topics = new Map() } = reader;
  const [most] = [...figures].sort((a, b) => b.criticism - a.criticism || b.volume - a.volume);
  const nameOf = (id: string) => topics.get(id) ?? id;
  const title =
    most && most.criticism > most.praise
      ? t('topics.most_criticised', { name: nameOf(most.topic) })
      : t('topics.most_spoken', { name: nameOf(figures[0]?.topic ?? '') });
  return {
    title,
    rows: figures.map((figure) => topicRow(figure, nameOf(figure.topic), { commentsHref, reader })),
  };
}

interface RowPlace {
  commentsHref: string;
  reader: Reader;
}

function topicRow(figure: TopicFigure, name: string, { commentsHref, reader }: RowPlace) {
  const { t, locale } = reader;
  const { change, interval } = figure;
  return {
    name,
    href: withTopic(commentsHref, figure.topic),
    volume: countText(figure.volume, locale),
    praise: countText(figure.praise, locale),
    criticism: countText(figure.criticism, locale),
    net: valueText(figure.net, 'nps', locale),
    range: interval ? rangeText(interval, 'nps', locale) : t('results.uncertain'),
    change: change && {
      ...changeView(change.delta, change.word, reader),
      range: change.interval ? rangeText(change.interval, 'nps', locale) : '',
    },
  };
}

function withTopic(href: string, topic: string): string {
  const [path = '', query = ''] = href.split('?');
  return addressOf(path, { ...Object.fromEntries(new URLSearchParams(query)), topic });
}
