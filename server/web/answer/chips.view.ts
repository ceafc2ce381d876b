import { chipText } from '../../domain/surveys/chips.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { CHIPS, controls } from './answer-form.ts';

/** The two groups of reasons. The style sheet leaves the one that fits the headline's score; without a score both stay. */
export function presentChips(place: number, locale: Locale, ticked: readonly number[]) {
  const t = translator(locale);
  return (['plus', 'minus'] as const).map((kind) => ({
    kind,
    heading: t(`answer.chips.${kind}`),
    chips: CHIPS.filter((chip) => chip > 0 === (kind === 'plus')).map((chip) => ({
      name: controls.chip(place, chip),
      text: chipText(chip, locale),
      isChecked: ticked.includes(chip),
    })),
  }));
}
