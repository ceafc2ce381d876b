import { listSurveys } from '../domain/surveys/surveys.query.ts';
import type { Command } from './command.ts';
import { table } from './table.ts';

export const surveyList: Command = {
  usage: 'survey list',
  options: {},
  arguments: 0,
  run: async ({ t }) => {
    const surveys = (await listSurveys()).map(({ survey, version }) => ({
      id: survey._id,
      name: survey.name,
      template: survey.template,
      version: version.n,
      items: version.items,
    }));
    return {
      json: surveys,
      text: table(
        [t('cli.head.survey'), t('cli.head.name'), t('cli.head.template')],
        surveys.map((s) => [s.id, s.name, s.template]),
      ),
    };
  },
};
