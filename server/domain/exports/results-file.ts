import type { Locale } from '../../i18n/locales.ts';
import { type Translate, translator } from '../../i18n/translate.ts';
import { departmentNames } from '../directory/audience.query.ts';
import type { SealedRound } from '../publication/snapshots.query.ts';
import { itemText } from '../surveys/item-text.ts';
import { itemOf } from '../surveys/question-bank.ts';
import { groupName } from './group-name.ts';
import type { ResultRow } from './result-rows.ts';
import { readResults, type WantedResults } from './results.query.ts';
import type { Cell, FileTable } from './table.ts';

/** Who a file is for. */
export interface FileReader {
  locale: Locale;
  names: ReadonlyMap<string, string>;
}

const COLUMNS = [
  'round',
  'closed',
  'department',
  'item',
  'question',
  'group',
  'value_of',
  'n',
  'value',
  'unit',
  'low',
  'high',
  'nps',
  'score',
  'note',
] as const;

/** The results somebody may read as a table in their language, read from the database while it is written. */
export async function resultsTable(
  readable: readonly SealedRound[],
  wanted: WantedResults,
  locale: Locale,
): Promise<FileTable> {
  const reader = { locale, names: await departmentNames() };
  return { head: resultsHead(translator(locale)), rows: cells(readResults(readable, wanted), reader) };
}

/** The names of the columns. */
export function resultsHead(t: Translate): string[] {
  return COLUMNS.map((column) => t(`results.file.${column}`));
}

/** A row as a file has it. */
export function resultCells(row: ResultRow, { locale, names }: FileReader): Cell[] {
  const t = translator(locale);
  const subject = row.subject === 'company' ? t('results.company') : (names.get(row.subject) ?? row.subject);
  const { figure, group } = row;
  return [
    row.number,
    row.closesOn,
    subject,
    row.item,
    itemText(itemOf(row.item), locale, subject),
    group ? groupName(group, names, t) : t('results.all'),
    figure ? row.valueOf : null,
    figure?.n ?? null,
    figure ? Math.round(figure.value) : null,
    figure ? t(`results.unit.${row.metric}`) : null,
    figure?.interval ? Math.round(figure.interval[0]) : null,
    figure?.interval ? Math.round(figure.interval[1]) : null,
    row.nps,
    row.score,
    noteOf(row, t),
  ];
}

function noteOf({ state, figure }: ResultRow, t: Translate): string {
  if (state === 'unanimous') return t('results.unanimous');
  if (!figure) return t('results.not_shown');
  return figure.interval ? '' : t('results.uncertain');
}

async function* cells(rows: AsyncIterable<ResultRow>, reader: FileReader): AsyncGenerator<Cell[]> {
  for await (const row of rows) yield resultCells(row, reader);
}
