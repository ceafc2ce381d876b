import { type Translate, translator } from '../../i18n/translate.ts';
import type { Matrix, MatrixCell } from '../insights/matrix.ts';
import type { FileReader } from './results-file.ts';
import type { Cell, FileTable } from './table.ts';

const COLUMNS = ['department', 'group', 'n', 'value', 'low', 'high', 'closed', 'change', 'note'] as const;

/** The cells of the matrix as a file has them, row by row as the page shows them; pairs without a relation are left out. */
export function matrixTable(matrix: Matrix, reader: FileReader): FileTable {
  const t = translator(reader.locale);
  return { head: COLUMNS.map((column) => t(`results.file.${column}`)), rows: matrixCells(matrix, reader) };
}

function matrixCells({ customers, rows }: Matrix, { locale, names }: FileReader): Cell[][] {
  const t = translator(locale);
  const nameOf = (id: string) => names.get(id) ?? id;
  return rows.flatMap(({ subject, total, cells, others }) => {
    const all: [string, MatrixCell | null][] = [
      [t('results.all'), total],
      ...cells.map((cell, i): [string, MatrixCell] => [nameOf(customers[i] ?? ''), cell]),
      [t('results.others'), others],
    ];
    return all.flatMap(([group, cell]) =>
      cell === null || cell.state === 'no_relation' ? [] : [[nameOf(subject), group, ...figures(cell, t)]],
    );
  });
}

function figures(cell: MatrixCell, t: Translate): Cell[] {
  if (cell.state !== 'value') return [null, null, null, null, null, null, t(`results.${cell.state}`)];
  const { figure, closesOn, change } = cell;
  return [
    figure.n,
    Math.round(figure.value),
    figure.interval ? Math.round(figure.interval[0]) : null,
    figure.interval ? Math.round(figure.interval[1]) : null,
    closesOn,
    change ? Math.round(change.delta) : null,
    figure.interval ? '' : t('results.uncertain'),
  ];
}
