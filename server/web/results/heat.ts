import type { Metric } from './numbers.ts';

const BOUNDS = {
  favourable: [40, 50, 58, 65, 72, 78, 83, 88],
  nps: [-30, -10, 0, 10, 25, 35, 45, 60],
  change: [-19.5, -11.5, -7.5, -4.5, 4.5, 7.5, 11.5, 19.5],
} as const;

/** The colour class of a value, k1 (worst) to k9 (best); values as they are shown, so 39.6 counts as 40. */
export function heatClass(value: number, scale: Metric | 'change'): string {
  const shown = Math.round(value);
  return `k${1 + BOUNDS[scale].filter((bound) => shown >= bound).length}`;
}

/** The legend of favourable %: each colour with its range. */
export const FAVOURABLE_RAMP = [
  '< 40',
  '40–49',
  '50–57',
  '58–64',
  '65–71',
  '72–77',
  '78–82',
  '83–87',
  '≥ 88',
].map((text, i) => ({ css: `k${i + 1}`, text }));

/** The legend of changes in points. */
export const CHANGE_RAMP = [
  '≤ -20',
  '-19 – -12',
  '-11 – -8',
  '-7 – -5',
  '-4 – +4',
  '+5 – +7',
  '+8 – +11',
  '+12 – +19',
  '≥ +20',
].map((text, i) => ({ css: `k${i + 1}`, text }));
