import { record } from '../domain/audit/audit.ts';
import { OFFERED_TEMPLATES } from '../domain/surveys/question-bank.ts';
import { createSurvey } from '../domain/surveys/surveys.ts';
import { InvalidInput } from '../platform/errors.ts';
import type { Command, TypedValue } from './command.ts';

export const surveyCreate: Command = {
  usage: 'survey create --template TEMPLATE --name NAME',
  options: { template: { type: 'string', default: '' }, name: { type: 'string', default: '' } },
  arguments: 0,
  run: async ({ values, t }, { clock }) => {
    const survey = await createSurvey({ template: templateFrom(values.template), name: String(values.name) });
    await record({ at: clock.now(), userId: 'cli', verb: 'create', thing: `survey:${survey._id}` });
    const { _id: id, name, template, headVersion } = survey;
    return { json: { id, name, template, headVersion }, text: t('cli.survey_created', { id }) };
  },
};

function templateFrom(text: TypedValue | undefined): string {
  const template = OFFERED_TEMPLATES.find((offered) => offered === text);
  if (template) return template;
  const v = OFFERED_TEMPLATES.join(', ');
  throw new InvalidInput([{ field: 'template', code: 'one_of', values: { v } }]);
}
