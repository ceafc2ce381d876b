import { questionBank, type TemplateName } from './question-bank.ts';
import type { SurveyWithVersion } from './surveys.query.ts';

/** A survey as a template would make it, to look at; it is stored nowhere. */
export function surveyOfTemplate(template: TemplateName): SurveyWithVersion {
  const { items, headline, mode } = questionBank.templates[template];
  const [_id, headVersion] = ['preview', 'preview:1'];
  return {
    survey: { _id, name: '', template, headVersion, mode },
    version: { _id: headVersion, surveyId: _id, n: 1, items, headlineItemId: headline, frozen: false },
  };
}
