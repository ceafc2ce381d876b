import { type Share, shareOf } from './favourable-share.ts';

/** How comments read: `negative` among the labelled ones (null without any), and how many gave no signal at all. */
export interface SentimentShare {
  negative: Share | null;
  noSignal: number;
}

/** Share of negative comments; 'none' gave no signal, which is not the same as neutral. */
export function sentimentShare(labels: readonly ('pos' | 'neu' | 'neg' | 'none')[]): SentimentShare {
  const labelled = labels.filter((label) => label !== 'none');
  const negative = labelled.filter((label) => label === 'neg').length;
  return {
    negative: shareOf({ x: negative, n: labelled.length }),
    noSignal: labels.length - labelled.length,
  };
}
