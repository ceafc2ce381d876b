import { readFile } from 'node:fs/promises';
import { languageOf } from '../domain/sentiment/language-of.ts';
import { scoreComment } from '../domain/sentiment/score.ts';
import { type LabelledText, parseLabelled } from '../domain/sentiment/training/corpus.ts';
import { type Evaluation, evaluate } from '../domain/sentiment/training/evaluate.ts';
import type { Locale } from '../i18n/locales.ts';
import { InvalidInput } from '../platform/errors.ts';
import type { Command } from './command.ts';
import { table } from './table.ts';

const LANGUAGES = { pt: 'pt-BR', en: 'en', es: 'es' } as const satisfies Record<string, Locale>;
const CLASSES = ['neg', 'neu', 'pos'] as const;
/** Fewer would say more about the machine than about the model. */
const LEAST_SCORED = 10_000;

export const sentimentEvaluate: Command = {
  usage: 'sentiment evaluate FILE [--language pt|en|es]',
  options: { language: { type: 'string' } },
  arguments: 1,
  alone: async ({ values, positionals: [path = ''], t, locale }) => {
    const lines = await readLines(path);
    const given = values.language === undefined ? null : languageFrom(values.language);
    const judged = [];
    for (const line of lines)
      judged.push({ ...line, language: given ?? (await languageOf(line.text, locale)) });
    const result = evaluate(judged);
    const perSecond = speedOf(judged);
    const rows = CLASSES.map((truth) => [truth, ...CLASSES.map((guess) => result.confusion[truth][guess])]);
    const figures = [
      [t('cli.sentiment.comments'), String(result.comments)],
      [t('cli.sentiment.accuracy'), percent(result.accuracy)],
      [t('cli.sentiment.macro_f1'), percent(result.macroF1)],
      [t('cli.sentiment.sign_f1'), percent(result.signF1)],
      [t('cli.sentiment.per_second'), String(perSecond)],
    ];
    const confusion = table([t('cli.sentiment.confusion'), ...CLASSES], rows);
    return {
      json: { ...result, perSecond },
      text: [...figures.map(([name, figure]) => `${name}: ${figure}`), '', confusion].join('\n'),
    };
  },
};

/** Comments scored in a second of processor time, over enough of them for a small file too; reading them before warmed it up. */
function speedOf(judged: readonly { text: string; language: Locale }[]): number {
  const passes = Math.ceil(LEAST_SCORED / Math.max(1, judged.length));
  const begin = process.cpuUsage();
  for (let pass = 0; pass < passes; pass += 1)
    for (const { text, language } of judged) scoreComment(text, language);
  const { user, system } = process.cpuUsage(begin);
  return Math.round((judged.length * passes) / Math.max(0.001, (user + system) / 1_000_000));
}

async function readLines(path: string): Promise<LabelledText[]> {
  let content: string;
  try {
    content = await readFile(path, 'utf8');
  } catch {
    throw new InvalidInput([{ field: path, code: 'file_unreadable' }]);
  }
  return parseLabelled(content);
}

function languageFrom(text: unknown): Locale {
  if (text === 'pt' || text === 'en' || text === 'es') return LANGUAGES[text];
  throw new InvalidInput([{ field: '--language', code: 'one_of', values: { v: 'pt, en, es' } }]);
}

function percent(share: Evaluation['macroF1']): string {
  return share === null ? '–' : `${(share * 100).toFixed(1)} %`;
}
