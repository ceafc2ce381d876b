import { type PublishedTopics, type TopicCount, volumeOf } from '../publication/topic-counts.ts';
import { certain } from './item-measure.ts';
import { benjaminiHochberg } from './metrics/benjamini-hochberg.ts';
import { CERTAIN_FROM, type ChangeWord, changeWord } from './metrics/change-word.ts';
import { type Interval, Z } from './metrics/interval.ts';
import { type Nps, npsChange, npsOf } from './metrics/nps.ts';

/** How a topic's net sentiment moved, in points; no interval where either side has fewer than 20 comments. */
export interface TopicChange {
  delta: number;
  interval: Interval | null;
  word: ChangeWord;
}

/** One topic of a subject in one round. */
export interface TopicFigure extends TopicCount {
  /** Comments that speak of it. */
  volume: number;
  /** Share of praise minus share of criticism, −100 to 100. */
  net: number;
  /** Of the net sentiment; null below 20 comments. */
  interval: Interval | null;
  /** Null where the round before does not show the topic, or looked for it by other words. */
  change: TopicChange | null;
}

/**
 * Volume, net sentiment and change of each published topic, the most spoken of first. Net sentiment is a net score like NPS and
 * has its interval (Rocks 2016); changes are tested together (Benjamini–Hochberg).
 */
export function topicFigures(now: PublishedTopics, before: PublishedTopics | null): TopicFigure[] {
  const comparable = before !== null && before.version === now.version ? before.counts : [];
  const rows = now.counts.flatMap((count) => {
    const net = netOf(count);
    const earlier = comparable.find(({ topic }) => topic === count.topic);
    return net ? [{ count, net, earlier: earlier ? netOf(earlier) : null }] : [];
  });
  const tested = rows.flatMap(({ count, net, earlier }) =>
    earlier ? [{ topic: count.topic, p: npsChange(net, earlier).p }] : [],
  );
  const verdicts = benjaminiHochberg(tested.map(({ p }) => p));
  const significant = new Set(tested.filter((_, i) => verdicts[i]).map(({ topic }) => topic));
  return rows
    .map(({ count, net, earlier }) => ({
      ...count,
      volume: net.n,
      net: net.value,
      interval: certain(net.n, net.interval),
      change: earlier && changeOf(net, earlier, significant.has(count.topic)),
    }))
    .sort((a, b) => b.volume - a.volume || (a.topic < b.topic ? -1 : 1));
}

/** The counts of several subjects together: what each of them shows, added up. */
export function addTopics(published: readonly PublishedTopics[]): PublishedTopics | null {
  const [first] = published;
  if (!first) return null;
  const sums = new Map<string, TopicCount>();
  for (const count of published.flatMap(({ counts }) => counts)) {
    const sum = sums.get(count.topic) ?? { topic: count.topic, praise: 0, neutral: 0, criticism: 0 };
    sums.set(count.topic, {
      topic: count.topic,
      praise: sum.praise + count.praise,
      neutral: sum.neutral + count.neutral,
      criticism: sum.criticism + count.criticism,
    });
  }
  return { version: first.version, counts: [...sums.values()] };
}

function netOf(count: TopicCount): Nps | null {
  return npsOf({ promoters: count.praise, detractors: count.criticism, n: volumeOf(count) });
}

function changeOf(after: Nps, before: Nps, isSignificant: boolean): TopicChange {
  const { shown, adjusted } = npsChange(after, before);
  const n = Math.min(after.n, before.n);
  const reach = Z * Math.hypot(after.standardError, before.standardError);
  return {
    delta: shown,
    interval: n < CERTAIN_FROM ? null : [adjusted - reach, adjusted + reach],
    word: changeWord({ metric: 'nps', delta: shown, n, isSignificant }),
  };
}
