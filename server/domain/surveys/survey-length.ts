import { itemOf } from './question-bank.ts';

const TEXT_SECONDS = 20;
const CHOICE_SECONDS = 7;
const MOST_SECONDS = 180;
const MOST_SUBJECTS = 3;

interface Questions {
  readonly items: readonly string[];
}

/** Whole minutes an answer takes, at least 1: 7 s a scale and 20 s a text for each subject (ux.md), rounded up. */
export function estimatedMinutes(version: Questions, subjects: number): number {
  return Math.max(1, Math.ceil((secondsPerSubject(version) * subjects) / 60));
}

/** How many subjects one person is asked about: as many as fit in 180 s, from 1 to 3 (metrics.md §21). */
export function subjectsThatFit(version: Questions): number {
  const fitting = Math.floor(MOST_SECONDS / secondsPerSubject(version));
  return Math.min(MOST_SUBJECTS, Math.max(1, fitting));
}

function secondsPerSubject({ items }: Questions): number {
  const seconds = items.map((id) => (itemOf(id).scale === 'T' ? TEXT_SECONDS : CHOICE_SECONDS));
  return seconds.reduce((sum, one) => sum + one, 0);
}
