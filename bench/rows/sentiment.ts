import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Sentiment from 'sentiment';
import { languageOf } from '../../server/domain/sentiment/language-of.ts';
import { scoreComment } from '../../server/domain/sentiment/score.ts';
import { type LabelledText, parseLabelled } from '../../server/domain/sentiment/training/corpus.ts';
import { LOCALES, type Locale } from '../../server/i18n/locales.ts';
import type { Figure } from '../figure.ts';

const ROUNDS = 20;
const PASSES = 20;

/** The sentences that were never learnt. */
function sentencesOf(locale: Locale): LabelledText[] {
  const path = `../../test/domain/sentiment/contrast/${locale.toLowerCase()}.tsv`;
  return parseLabelled(readFileSync(new URL(path, import.meta.url), 'utf8'));
}

/** Megabytes in use after rubbish was collected. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed / 1e6;
}

function signOf(score: number): LabelledText['label'] {
  return score > 0 ? 'pos' : score < 0 ? 'neg' : 'neu';
}

/** Share of the sentences that praise or criticise whose sign is found; throws when scores are not what they should be. */
function hits(sentences: readonly LabelledText[], score: (text: string) => number): number {
  const judged = sentences.filter(({ label }) => label === 'pos' || label === 'neg');
  const right = judged.filter(({ text, label }) => signOf(score(text)) === label);
  const first = judged.map(({ text }) => score(text));
  if (judged.some(({ text }, n) => score(text) !== first[n])) throw new Error('scores change');
  return (right.length / judged.length) * 100;
}

function passMs(texts: readonly string[], score: (text: string) => number): number {
  const begin = process.cpuUsage();
  for (let pass = 0; pass < PASSES; pass += 1) for (const text of texts) score(text);
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1_000;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function figuresOf(locale: Locale): Figure[] {
  const sentences = sentencesOf(locale);
  const texts = sentences.map(({ text }) => text);
  const peer = new Sentiment();
  const own = (text: string) => scoreComment(text, locale).score;
  const bare = (text: string) => peer.analyze(text).score;
  const [ownHits, bareHits] = [hits(sentences, own), hits(sentences, bare)];
  if (ownHits < 80) throw new Error(`only ${ownHits} % of ${locale} are read right`);
  const rounds = Array.from({ length: ROUNDS }, () => [passMs(texts, own), passMs(texts, bare)] as const);
  const perSecond = (at: 0 | 1) => (texts.length * PASSES * 1_000) / median(rounds.map((round) => round[at]));
  return [
    {
      what: `comments of ${locale} for a second of one thread`,
      value: perSecond(0),
      unit: '/s',
      target: '≥ 15000',
    },
    { what: 'the same with the package sentiment', value: perSecond(1), unit: '/s' },
    { what: 'sign found', value: ownHits, unit: '%' },
    { what: 'sign found by the package sentiment', value: bareHits, unit: '%' },
  ];
}

/** Comments scored in each language against the package `sentiment` on the same texts, in turns, and the memory of the models. */
export async function measure(): Promise<Figure[]> {
  const before = heap();
  for (const locale of LOCALES) scoreComment('bom good bueno', locale);
  const models = heap();
  await languageOf('Quick competent friendly helpdesk people', 'es');
  const detector = heap();
  return [
    { what: 'lexicons and models of three languages', value: models - before, unit: 'MB' },
    { what: 'detector, loaded in doubt only', value: detector - models, unit: 'MB' },
    { what: 'both', value: detector - before, unit: 'MB', target: '≤ 20' },
    ...LOCALES.flatMap(figuresOf),
  ];
}
