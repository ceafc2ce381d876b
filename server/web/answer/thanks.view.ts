import type { Answer } from '../../domain/responses/answer.ts';
import { commentParts } from '../../domain/sentiment/redaction.ts';
import { itemText } from '../../domain/surveys/item-text.ts';
import { clockTime, longDay } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import type { AnswerContent } from './answer-content.ts';
import { textItem } from './answer-form.ts';
import { aboutText, commitmentsAt } from './commitments.view.ts';
import { presentContact, presentDemo } from './parts.view.ts';

/** The page that thanks: comments as they were stored, so that their authors see what others may read. */
export function presentThanks(content: AnswerContent, locale: Locale, answer: Answer) {
  const t = translator(locale);
  return {
    t,
    locale,
    title: t('answer.thanks.title'),
    when: t('answer.thanks.when', closing(content, locale)),
    comments: answer.subjects.flatMap(({ subject, comment }) =>
      comment === undefined ? [] : [presentComment(content, locale, { subject, comment })],
    ),
    changes: content.subjects.flatMap(({ name }, place) =>
      commitmentsAt(content, place).map((shown) => ({
        about: `${name} · ${aboutText(shown, locale)}`,
        text: shown.text,
      })),
    ),
    contact: presentContact(content.settings.contact, t),
    demo: presentDemo(content.settings, t),
    languages: null,
  };
}

/** When the round closes, for texts with {{day}} and {{time}}. */
export function closing({ round, zone }: AnswerContent, locale: Locale): { day: string; time: string } {
  return { day: longDay(round.closesAt, locale, zone), time: clockTime(round.closesAt, locale, zone) };
}

function presentComment(
  { version, subjects }: AnswerContent,
  locale: Locale,
  { subject, comment }: { subject: string; comment: string },
) {
  const t = translator(locale);
  const item = textItem(version);
  const parts = commentParts(comment).map((part) =>
    'text' in part
      ? { text: part.text, isRemoved: false }
      : { text: t(`answer.thanks.removed.${part.removed}`), isRemoved: true },
  );
  const count = parts.filter(({ isRemoved }) => isRemoved).length;
  return {
    question: item ? itemText(item, locale, subjects.find(({ id }) => id === subject)?.name) : '',
    parts,
    removed: count > 0 ? t('answer.thanks.removed_count', { count }) : null,
  };
}
