import { record } from '../domain/audit/audit.ts';
import { createSurvey } from '../domain/surveys/surveys.ts';
import type { Command } from './command.ts';

export const surveyCreate: Command = {
  usage: 'survey create --template TEMPLATE --name NAME',
  options: { template: { type: 'string', default: '' }, name: { type: 'string', default: '' } },
  arguments: 0,
  run: async ({ values, t }, { clock }) => {
    const survey = await createSurvey({ template: String(values.template), name: String(values.name) });
    await record({ at: clock.now(), userId: 'cli', verb: 'create', thing: `survey:${survey._id}` });
    const { _id: id, name, template, headVersion } = survey;
    return { json: { id, name, template, headVersion }, text: t('cli.survey_created', { id }) };
  },
};
