import { periodOf, promiseLines } from '../../domain/invitations/mail-view.ts';
import { COMMENT_LIMIT } from '../../domain/responses/answer.ts';
import type { Given } from '../../domain/responses/compose-answer.ts';
import { ratingItem } from '../../domain/rounds/shown-commitment.ts';
import { itemText } from '../../domain/surveys/item-text.ts';
import { itemOf } from '../../domain/surveys/question-bank.ts';
import { subjectKind } from '../../domain/surveys/subject-kind.ts';
import type { Locale } from '../../i18n/locales.ts';
import { stress, stressed } from '../../i18n/stress.ts';
import { findMessage, type Translate, translator } from '../../i18n/translate.ts';
import type { Fault } from '../../platform/errors.ts';
import type { AnswerContent } from './answer-content.ts';
import { closedItems, controls, textItem } from './answer-form.ts';
import { presentChips } from './chips.view.ts';
import { commitmentsAt, presentCommitment } from './commitments.view.ts';
import { presentContact, presentDemo, presentLanguages } from './parts.view.ts';
import { presentScale } from './scale.view.ts';

const HEADINGS = ['one', 'two', 'three'] as const;

/** How a form is shown: as nobody has touched it, or with what was entered and what is wrong with it. */
export interface FormState {
  isAnswered: boolean;
  given?: Given[];
  faults?: Fault[];
  /** The last try could not be confirmed. */
  isUnconfirmed?: boolean;
}

/** Everything the answer page shows. */
export function presentForm(content: AnswerContent, locale: Locale, state: FormState) {
  const t = translator(locale);
  const { subjects, settings } = content;
  const errors = presentErrors(content, locale, state);
  const heading = headingOf(content, t);
  const person = { locale, zone: content.zone };
  return {
    t,
    locale,
    errors,
    heading,
    title: errors.length > 0 ? t('answer.error_title', { title: heading }) : heading,
    languages: presentLanguages(locale),
    isAnswered: state.isAnswered,
    isUnconfirmed: state.isUnconfirmed ?? false,
    isKept: state.given !== undefined,
    promise: promiseLines({ ...content, person }, t, stress).map(stressed),
    subjects: subjects.map((_, place) => presentSubject(content, place, { locale, state })),
    contact: presentContact(settings.contact, t),
    demo: presentDemo(settings, t),
  };
}

function headingOf({ version, subjects }: AnswerContent, t: Translate): string {
  const many = HEADINGS[subjects.length - 1] ?? 'one';
  return t(subjectKind(version) === 'service' ? `answer.heading.${many}` : 'answer.heading.engagement');
}

function presentSubject(
  content: AnswerContent,
  place: number,
  { locale, state }: { locale: Locale; state: FormState },
) {
  const t = translator(locale);
  const { round, version, subjects, zone } = content;
  const name = subjects[place]?.name ?? '';
  const given = state.given?.[place];
  const total = subjects.length;
  return {
    name,
    place,
    step: total > 1 ? t('answer.step', { n: place + 1, total }) : null,
    period: t('promise.period', { range: periodOf(round, { locale, zone }) }),
    unused:
      subjectKind(version) === 'service'
        ? {
            name: controls.unused(place),
            isChecked: given?.unused ?? false,
            sentence: t('answer.nothing_more', { area: name }),
          }
        : null,
    items: closedItems(content).map((id) => ({
      ...presentScale(id, locale, {
        name: controls.item(place, id),
        area: name,
        chosen: given?.scores[id],
        isHeadline: id === version.headlineItemId,
      }),
      error: place === 0 && id === version.headlineItemId ? formError(state, locale) : null,
    })),
    chips: content.hasChips ? presentChips(place, locale, given?.chips ?? []) : [],
    comment: presentComment(content, place, { locale, state }),
    // Last: what was promised would colour the answers to the questions above.
    commitments: commitmentsAt(content, place).map((shown) =>
      presentCommitment(shown, locale, {
        name: controls.item(place, ratingItem(shown.id)),
        area: name,
        chosen: given?.scores[ratingItem(shown.id)],
      }),
    ),
  };
}

function presentComment(
  content: AnswerContent,
  place: number,
  { locale, state }: { locale: Locale; state: FormState },
) {
  const t = translator(locale);
  const item = textItem(content.version);
  if (!item) return null;
  const { reportingChannel: channel } = content.settings;
  const blend = blendingLanguage(content, locale);
  const name = controls.comment(place);
  return {
    name,
    question: itemText(item, locale, content.subjects[place]?.name),
    value: state.given?.[place]?.comment ?? '',
    limit: COMMENT_LIMIT,
    hints: [
      `${t('answer.comment.style')} ${t('answer.comment.redacted')}`,
      ...(blend ? [t('answer.comment.blend', { language: t(`common.languages.${blend}`) })] : []),
      ...(channel ? [t('answer.comment.channel', { channel })] : []),
    ],
    error: errorText(state.faults?.find(({ field }) => field === name) ?? null, locale),
  };
}

/** The language most people of the round have, when so few have this one that a comment in it would stand out. */
function blendingLanguage({ languages, round }: AnswerContent, locale: Locale): Locale | null {
  if ((languages.get(locale) ?? 0) >= 2 * round.kc) return null;
  const [most] = [...languages].sort((a, b) => b[1] - a[1]);
  return most && most[0] !== locale && most[1] > (languages.get(locale) ?? 0) ? most[0] : null;
}

/** The summary of errors: each leads to its control and names the question. */
function presentErrors({ version, subjects }: AnswerContent, locale: Locale, { faults = [] }: FormState) {
  return faults.map((fault) => {
    const place = fault.field === '' ? 0 : Number(/^q(\d)/.exec(fault.field)?.[1] ?? 0);
    const asked = fault.field === '' ? itemOf(version.headlineItemId) : textItem(version);
    return {
      href: `#${fault.field || controls.item(0, version.headlineItemId)}`,
      text: errorText(fault, locale),
      question: asked ? itemText(asked, locale, subjects[place]?.name) : '',
    };
  });
}

function formError({ faults }: FormState, locale: Locale): string | null {
  return errorText(faults?.find(({ field }) => field === '') ?? null, locale);
}

function errorText(fault: Fault | null, locale: Locale): string | null {
  return fault && findMessage(locale, `errors.${fault.code}`, fault.values);
}
