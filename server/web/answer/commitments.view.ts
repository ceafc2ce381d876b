import type { Given } from '../../domain/responses/compose-answer.ts';
import { DONE_SCALE, type ShownCommitment } from '../../domain/rounds/shown-commitment.ts';
import { itemName } from '../../domain/surveys/item-name.ts';
import { itemText } from '../../domain/surveys/item-text.ts';
import { itemOf, questionBank } from '../../domain/surveys/question-bank.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import type { AnswerContent } from './answer-content.ts';

/** The question whether a commitment was kept: yes, partly, no, don't know, in this order. */
const QUESTION = 'CO1';

/** What the round shows of the subject at a place of the page. */
export function commitmentsAt(
  { round, subjects }: Pick<AnswerContent, 'round' | 'subjects'>,
  place: number,
): ShownCommitment[] {
  return (round.commitments ?? []).filter(({ subject }) => subject === subjects[place]?.id);
}

interface Asked {
  name: string;
  area: string;
  chosen: Given['scores'][string] | undefined;
}

/** One commitment with the question whether it has been done. */
export function presentCommitment(shown: ShownCommitment, locale: Locale, { name, area, chosen }: Asked) {
  const [yes, partly, no, unknown] = questionBank.scales.Y.options[locale];
  const { max, min } = DONE_SCALE;
  const options = [
    { value: max, text: yes },
    { value: max - 1, text: partly },
    { value: min, text: no },
    { value: 'na' as const, text: unknown },
  ];
  return {
    name,
    about: aboutText(shown, locale),
    // The head's words come last: they are put in as they are written.
    question: itemText(itemOf(QUESTION), locale, area).replace('{action}', () => shown.text),
    options: options.map((option) => ({ ...option, isChecked: option.value === chosen })),
  };
}

/** "You said, we did", the topic, and whether it is still in progress. */
export function aboutText({ itemId, isDone }: ShownCommitment, locale: Locale): string {
  const t = translator(locale);
  return [
    t('answer.commitment.title'),
    ...(itemId ? [itemName(itemId, locale)] : []),
    t(isDone ? 'commitments.state.done' : 'commitments.state.doing'),
  ].join(' · ');
}
