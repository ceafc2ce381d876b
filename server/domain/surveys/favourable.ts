/** Which way an answer leans. */
export type Leaning = 'unfavourable' | 'neutral' | 'favourable';

/** What decides how the answers of a closed item lean; `measuresEffort` marks the ease item, which has a rule of its own. */
export interface Question {
  min: number;
  max: number;
  higherIsWorse?: boolean;
  measuresEffort?: boolean;
}

/** Points of a scale → how many of its lowest answers are unfavourable, and how many after those are neutral. */
const RULES: Record<number, readonly [unfavourable: number, neutral: number]> = {
  2: [1, 0],
  3: [2, 0],
  4: [3, 0],
  5: [2, 1],
  6: [3, 0],
  7: [3, 2],
  10: [3, 4],
  11: [7, 2],
};

/** Ease (customer effort) counts 5–7 of 7 as favourable. */
const EFFORT_RULE = [3, 1] as const;

/**
 * How each answer of an item leans, from the scale's minimum to its maximum: 5 points {4, 5} favourable and {3} neutral, 7
 * points {6, 7} and {4, 5}, 0–10 {9, 10} and {7, 8}. Items where more is worse are mirrored. Throws RangeError on a scale
 * without a rule (hours, days, choices).
 */
export function leanings({ min, max, higherIsWorse, measuresEffort }: Question): Leaning[] {
  const points = max - min + 1;
  const rule = measuresEffort && points === 7 ? EFFORT_RULE : RULES[points];
  if (rule === undefined) throw new RangeError(`no favourable answers are defined for ${points} points`);
  const [unfavourable, neutral] = rule;
  const upwards = Array.from({ length: points }, (_, category): Leaning => {
    if (category < unfavourable) return 'unfavourable';
    return category < unfavourable + neutral ? 'neutral' : 'favourable';
  });
  return higherIsWorse ? upwards.reverse() : upwards;
}
