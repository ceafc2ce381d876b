import type { Locale } from '../../i18n/locales.ts';
import { itemOf, questionBank, type ScaleId } from './question-bank.ts';

/** A reason to tick: `value` is +position among the strengths or −position among the weaknesses, from 1. */
export interface Chip {
  readonly value: number;
  readonly text: string;
}

/** The two lists of reasons; the same position in both is the same topic. */
export interface ChipGroup {
  readonly kind: 'positive' | 'negative';
  readonly chips: readonly Chip[];
}

/** The highest score that still asks first what could be better (chipRules of the question bank). */
const CRITICAL: Partial<Record<ScaleId, number>> = { N11: 6, L5: 3, S5: 3, L7: 4 };

const WITH_CHIPS: readonly string[] = ['minimal', 'quarterly_service'];

/** Whether a survey made from this template offers reasons: they describe a service, not an employer. */
export function hasChips(survey: { template: string }): boolean {
  return WITH_CHIPS.includes(survey.template);
}

/** The highest score of an item at which the weaknesses come first; null when its scale has no such rule. */
export function criticalUpTo(itemId: string): number | null {
  return CRITICAL[itemOf(itemId).scale] ?? null;
}

/** Both groups of reasons: the weaknesses first after a critical score, the strengths first otherwise. */
export function chipGroups(itemId: string, score: number, locale: Locale): [ChipGroup, ChipGroup] {
  const positive = group('positive', locale);
  const negative = group('negative', locale);
  return score <= (criticalUpTo(itemId) ?? Number.NEGATIVE_INFINITY)
    ? [negative, positive]
    : [positive, negative];
}

/** Whether a number names a reason. */
export function isChip(value: number): boolean {
  return Number.isInteger(value) && value !== 0 && Math.abs(value) <= questionBank.factors.positive.en.length;
}

/** The text of a reason, or null when the number names none. */
export function chipText(value: number, locale: Locale): string | null {
  const { positive, negative } = questionBank.factors;
  return (value > 0 ? positive : negative)[locale][Math.abs(value) - 1] ?? null;
}

function group(kind: ChipGroup['kind'], locale: Locale): ChipGroup {
  const sign = kind === 'positive' ? 1 : -1;
  return {
    kind,
    chips: questionBank.factors[kind][locale].map((text, at) => ({ value: sign * (at + 1), text })),
  };
}
