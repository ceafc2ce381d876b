import type { Answer, SubjectAnswer } from '../../server/domain/responses/answer.ts';
import { itemOf, scaleOf } from '../../server/domain/surveys/question-bank.ts';
import { answerFrom } from './published.ts';

/** A number in [0, 1) that depends on nothing but the seed and how often it was asked (Park and Miller 1988). */
export function seeded(seed: number): () => number {
  let state = seed % 2147483647 || 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** What to invent: people per customer, who is asked about whom, and how well each subject does (0–1). */
export interface Invention {
  people: Record<string, number>;
  plan: Record<string, string[]>;
  items: readonly string[];
  quality: (subject: string, customer: string) => number;
  /** Share of people who answer. */
  rate: number;
  seed: number;
  comments?: readonly string[];
}

/** Answers of a round that look like those of people. */
export function inventAnswers({ people, plan, items, quality, rate, seed, comments }: Invention): Answer[] {
  const random = seeded(seed);
  return Object.entries(plan).flatMap(([customer, subjects]) =>
    Array.from({ length: people[customer] ?? 0 }, () => random())
      .filter((chance) => chance < rate)
      .map(() =>
        answerFrom(
          customer,
          subjects.map((subject) => {
            const good = quality(subject, customer);
            const scores = Object.fromEntries(
              items.flatMap((id) => {
                const score = scoreOf(id, good, random);
                return score === null ? [] : [[id, score]];
              }),
            );
            return {
              subject,
              used: true,
              scores,
              chips: chipsOf(good, random),
              ...commentOf(comments, random),
            };
          }),
        ),
      ),
  );
}

function scoreOf(id: string, good: number, random: () => number): number | null {
  const scale = scaleOf(itemOf(id));
  if (!('min' in scale)) return null;
  const wanted = random() < good ? 0.75 + 0.3 * random() : 0.7 * random();
  return Math.min(scale.max, Math.max(scale.min, Math.round(scale.min + wanted * (scale.max - scale.min))));
}

function chipsOf(good: number, random: () => number): number[] {
  if (random() < 0.4) return [];
  return [(random() < good ? 1 : -1) * (1 + Math.floor(8 * random()))];
}

function commentOf(comments: readonly string[] | undefined, random: () => number): Partial<SubjectAnswer> {
  if (!comments || random() > 0.25) return {};
  const at = Math.floor(comments.length * random());
  const label = (['pos', 'neu', 'neg'] as const)[at % 3] ?? 'neu';
  return {
    comment: comments[at] ?? '',
    sentiment: { score: 0, label, modelVersion: '1' },
  };
}
