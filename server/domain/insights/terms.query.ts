import { readTexts } from '../publication/comments.query.ts';
import type { SealedRound } from '../publication/snapshots.query.ts';
import { LEAST_OF_A_TOPIC } from '../publication/topic-counts.ts';
import { plainWords } from '../topics/plain-words.ts';
import { stopWords } from '../topics/stop-words.ts';
import { logOddsZ, type WordCounts } from './metrics/log-odds.ts';
import type { Reading } from './reading.query.ts';

/** From this z on, two-sided 95 %, a word is called distinctive or rising; and how many are listed. */
const LEAST_Z = 1.96;
const MOST_TERMS = 8;
const LEAST_LETTERS = 3;

/** A word and in how many comments about the subject it stands: at least five. */
export interface Term {
  word: string;
  comments: number;
}

/** Words people use more about a subject than about the others in the same round, and more than in the round before. */
export interface Terms {
  distinctive: Term[];
  rising: Term[];
}

/** The terms of a subject; none where fewer than five comments hold a word. Names that redaction removed are no words. */
export async function readTerms({ round, rounds }: Reading, subject: string): Promise<Terms> {
  const texts = await readTexts(round);
  const own = texts.filter((one) => one.subject === subject);
  const before = rounds[rounds.findIndex(({ _id }) => _id === round._id) - 1];
  const earlier = before ? await textsOf(before, subject) : [];
  const now = countWords(own);
  const others = countWords(texts.filter((one) => one.subject !== subject));
  return { distinctive: termsOf(now, others), rising: termsOf(now, countWords(earlier)) };
}

async function textsOf(round: SealedRound, subject: string) {
  return (await readTexts(round)).filter((one) => one.subject === subject);
}

/** In how many comments each word stands; one person counts once for a word. */
function countWords(texts: readonly { text: string }[]): WordCounts {
  const stops = stopWords();
  const counts = new Map<string, number>();
  let total = 0;
  for (const { text } of texts)
    for (const word of new Set(plainWords(text))) {
      if (word.length < LEAST_LETTERS || stops.has(word) || /^\d+$/.test(word)) continue;
      counts.set(word, (counts.get(word) ?? 0) + 1);
      total += 1;
    }
  return { counts, total };
}

function termsOf(one: WordCounts, other: WordCounts): Term[] {
  if (other.total === 0) return [];
  return [...one.counts]
    .filter(([, comments]) => comments >= LEAST_OF_A_TOPIC)
    .map(([word, comments]) => ({ word, comments, z: logOddsZ(word, one, other) }))
    .filter(({ z }) => z >= LEAST_Z)
    .sort((a, b) => b.z - a.z || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_TERMS)
    .map(({ word, comments }) => ({ word, comments }));
}
