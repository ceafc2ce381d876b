import { writeWeights } from '../domain/sentiment/training/train-language.ts';
import { LOCALES } from '../i18n/locales.ts';
import type { Command } from './command.ts';
import { table } from './table.ts';

export const sentimentTrain: Command = {
  usage: 'sentiment train',
  options: {},
  arguments: 0,
  alone: async ({ t }) => {
    const trained = [];
    for (const locale of LOCALES) trained.push({ language: locale, ...(await writeWeights(locale)) });
    const rows = trained.map(({ language, sentences }) => [language, sentences]);
    return { json: trained, text: table([t('cli.head.language'), t('cli.head.sentences')], rows) };
  },
};
