import type { Given } from '../../domain/responses/compose-answer.ts';
import { criticalUpTo } from '../../domain/surveys/chips.ts';
import { itemText } from '../../domain/surveys/item-text.ts';
import { itemOf, scaleOf } from '../../domain/surveys/question-bank.ts';
import type { Locale } from '../../i18n/locales.ts';

interface Asked {
  name: string;
  area: string;
  chosen: Given['scores'][string] | undefined;
  isHeadline: boolean;
}

/** One question with its scale. `mood` of a headline's points decides which reasons the page offers. */
export function presentScale(itemId: string, locale: Locale, { name, area, chosen, isHeadline }: Asked) {
  const item = itemOf(itemId);
  const scale = scaleOf(item);
  if (!('min' in scale)) throw new Error(`${itemId} has no rating scale`);
  const { min, max } = scale;
  const anchors = scale.anchors[locale];
  const critical = isHeadline ? criticalUpTo(itemId) : null;
  const length = max - min + 1;
  return {
    name,
    isHeadline,
    question: itemText(item, locale, area),
    size: `s${length}`,
    points: Array.from({ length }, (_, at) => ({
      value: min + at,
      anchor: anchorOf(at, anchors, length),
      isChecked: chosen === min + at,
      mood: critical === null ? null : min + at <= critical ? 'low' : 'high',
    })),
    ends: [anchors[0] ?? '', anchors.at(-1) ?? ''],
    na: { label: scale.na[locale], isChecked: chosen === 'na' },
  };
}

function anchorOf(at: number, anchors: string[], length: number): string | null {
  if (anchors.length === length) return anchors[at] ?? null;
  if (at === 0) return anchors[0] ?? null;
  return at === length - 1 ? (anchors.at(-1) ?? null) : null;
}
