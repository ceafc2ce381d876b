import type { Drafted } from '../../domain/surveys/drafts.ts';
import { itemText } from '../../domain/surveys/item-text.ts';
import { itemOf, OFFERED_TEMPLATES, questionBank } from '../../domain/surveys/question-bank.ts';
import { subjectKind } from '../../domain/surveys/subject-kind.ts';
import { estimatedMinutes, subjectsThatFit } from '../../domain/surveys/survey-length.ts';
import type { SurveyWithVersion } from '../../domain/surveys/surveys.query.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';

interface Reading {
  t: Translate;
  locale: Locale;
}

/** The surveys, and the templates a new one can be made from. */
export function presentSurveys(
  surveys: SurveyWithVersion[],
  { t, locale, chosen }: Reading & { chosen: string },
) {
  return {
    surveys: surveys.map(({ survey, version }) => ({
      href: `/hr/surveys/${survey._id}`,
      name: survey.name,
      template: questionBank.templates[survey.template].name[locale],
      questions: t('surveys.questions', { count: version.items.length }),
    })),
    templates: OFFERED_TEMPLATES.map((value) => {
      const { name, items } = questionBank.templates[value];
      return {
        value,
        name: name[locale],
        checked: value === chosen,
        detail: detailOf({ items, headlineItemId: questionBank.templates[value].headline }, t),
      };
    }),
  };
}

/** One survey with its published questions in a language and the address of their preview. */
export function presentSurvey(
  { survey, version, draft }: Drafted,
  { t, language }: Reading & { language: Locale },
) {
  return {
    id: survey._id,
    version: t('surveys.version', { n: version.n }),
    hasDraft: draft !== null,
    detail: detailOf(version, t),
    language,
    languages: LOCALES.map((code) => ({
      code,
      href: `/hr/surveys/${survey._id}?language=${code}`,
      isCurrent: code === language,
    })),
    items: version.items.map((id) => ({
      text: itemText(itemOf(id), language, t('surveys.sample_department')),
      isHeadline: id === version.headlineItemId,
    })),
    preview: `/hr/surveys/${survey._id}/preview?language=${language}`,
  };
}

function detailOf(version: { items: string[]; headlineItemId: string }, t: Translate): string {
  const subjects = subjectKind(version) === 'service' ? subjectsThatFit(version) : 1;
  return `${t('surveys.questions', { count: version.items.length })} · ${t('promise.minutes', { count: estimatedMinutes(version, subjects) })}`;
}
