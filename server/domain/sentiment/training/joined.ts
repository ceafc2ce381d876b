import type { LabelledText } from './corpus.ts';

type Told = 'neg' | 'neu' | 'pos';

/** First part, second part, label of both together, and how many for each line of the corpus. */
type Kind = readonly [Told, Told, Told, number];

/** A bare fact beside praise or criticism changes nothing; praise beside criticism is left to the sentences written for it. */
const KINDS: readonly Kind[] = [
  ['neg', 'neg', 'neg', 0.25],
  ['neu', 'neu', 'neu', 0.6],
  ['pos', 'pos', 'pos', 0.25],
  ['neg', 'neu', 'neg', 0.125],
  ['neu', 'neg', 'neg', 0.125],
  ['pos', 'neu', 'pos', 0.125],
  ['neu', 'pos', 'pos', 0.125],
];

/**
 * Comments of two sentences, made of those of a corpus: people write more at a time than a line of a corpus says. No random
 * numbers: the same corpus gives the same pairs.
 */
export function joined(corpus: readonly LabelledText[]): LabelledText[] {
  const saying = (told: Told) => corpus.filter(({ label }) => label === told).map(({ text }) => text);
  const texts = { neg: saying('neg'), neu: saying('neu'), pos: saying('pos') };
  return KINDS.flatMap(([first, second, label, share], kind) =>
    Array.from({ length: Math.floor(corpus.length * share) }, (_, n) => {
      const [begin, end] = [pick(texts[first], n * 3 + kind), pick(texts[second], n * 7 + kind * 11 + 5)];
      return { text: begin && end && `${begin}${/[.!?…]$/.test(begin) ? '' : '.'} ${end}`, label };
    }).filter(({ text }) => text !== ''),
  );
}

function pick(texts: readonly string[], at: number): string {
  return texts[at % texts.length] ?? '';
}
