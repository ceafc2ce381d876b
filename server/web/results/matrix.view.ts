import {
  type Matrix,
  type MatrixCell,
  type MatrixRow,
  OTHERS,
  type ValueCell,
} from '../../domain/insights/matrix.ts';
import { shortMonth } from './days.ts';
import { heatClass } from './heat.ts';
import { countText, pointsText, type Reader, valueText } from './numbers.ts';

export type MatrixMode = 'favourable' | 'change';

/** One cell of a heat map. */
export interface HeatCell {
  css: string;
  text: string;
  small: string;
  href: string | null;
  /** Said to those who do not see the column head. */
  hidden: string;
}

/** How much of a matrix is shown. */
export interface Extent {
  customers: number;
  services: number;
}

/** What a page has room for that has more to say than the matrix. */
export const SUMMARY: Extent = { customers: 6, services: 20 };

export interface MatrixView {
  heads: string[];
  /** Which rows these are, when they are not all. */
  left: string | null;
  rows: { name: string; href: string | null; cells: HeatCell[] }[];
}

export interface MatrixOptions {
  mode: MatrixMode;
  closesOn: string;
  /** The page of a service, for whoever may open it. */
  hrefOf: (subject: string) => string | null;
  /** The page of a relation, for whoever may open it; 'others' are those published together. */
  cellHref: (subject: string, customer: string) => string | null;
  /** The page that explains why a cell is not shown. */
  whyHref: (subject: string, customer: string) => string;
  /** The customers with most answers and the services that are rated lowest; null = all. */
  most: Extent | null;
}

export function matrixView(matrix: Matrix, options: MatrixOptions, reader: Reader): MatrixView {
  const { names, t } = reader;
  const nameOf = (id: string) => names.get(id) ?? id;
  const columns = columnsOf(matrix, options.most?.customers ?? null);
  const rows = rowsOf(matrix, options.most?.services ?? null);
  const isCut = rows.length < matrix.rows.length;
  return {
    heads: [t('results.all'), ...columns.map((i) => nameOf(matrix.customers[i] ?? '')), t('results.others')],
    left: isCut ? t('results.map.lowest', { n: rows.length, of: matrix.rows.length }) : null,
    rows: rows.map((row) => {
      const cell = (each: MatrixCell, customer: string) =>
        heatCell(each, { row, customer, ...options }, reader);
      return {
        name: nameOf(row.subject),
        href: options.hrefOf(row.subject),
        cells: [
          cell(row.total, ''),
          ...columns.map((i) => cell(row.cells[i] ?? { state: 'no_relation' }, matrix.customers[i] ?? '')),
          row.others ? cell(row.others, OTHERS) : NOTHING,
        ],
      };
    }),
  };
}

const NOTHING: HeatCell = { css: 'no-relation', text: '', small: '', href: null, hidden: '–' };

/** The columns to show, in tree order: those of customers with the most answers when not all fit. */
function columnsOf({ customers, rows }: Matrix, most: number | null): number[] {
  const answers = (i: number) =>
    rows.reduce((sum, { cells }) => sum + (cells[i]?.state === 'value' ? cells[i].figure.n : 0), 0);
  const all = customers.map((_, i) => i);
  if (most === null) return all;
  const largest = all.toSorted((a, b) => answers(b) - answers(a) || a - b).slice(0, most);
  return largest.sort((a, b) => a - b);
}

/** The rows to show, in tree order: the services that are rated lowest when not all fit. */
function rowsOf({ rows }: Matrix, most: number | null): MatrixRow[] {
  if (most === null || rows.length <= most) return rows;
  const favourableOf = ({ total }: MatrixRow) => (total.state === 'value' ? total.figure.value : Infinity);
  const lowest = new Set(rows.toSorted((a, b) => favourableOf(a) - favourableOf(b)).slice(0, most));
  return rows.filter((row) => lowest.has(row));
}

type Place = Omit<MatrixOptions, 'most'> & { row: Pick<MatrixRow, 'subject'>; customer: string };

/** One relation as a cell; the customer '' stands for all of them. */
export function heatCell(cell: MatrixCell, place: Place, reader: Reader): HeatCell {
  const { t } = reader;
  if (cell.state === 'value') return valueCell(cell, place, reader);
  if (cell.state === 'no_relation') return { ...NOTHING, hidden: t('results.no_relation'), text: '·' };
  const text = t(`results.${cell.state}`);
  const { row, customer } = place;
  if (cell.state === 'no_answers')
    return { css: 'no-answers', text, small: '', href: hrefOfCell(place), hidden: '' };
  const href = place.whyHref(row.subject, customer);
  return { css: 'not-shown', text, small: '', href, hidden: '' };
}

function hrefOfCell({ row, customer, hrefOf, cellHref }: Place): string | null {
  return customer === '' ? hrefOf(row.subject) : cellHref(row.subject, customer);
}

function valueCell(cell: ValueCell, place: Place, { t, locale }: Reader): HeatCell {
  const { mode, closesOn } = place;
  const { figure, change } = cell;
  const n = `n ${countText(figure.n, locale)}`;
  const isOlder = cell.closesOn !== closesOn;
  const small = isOlder ? `${n} · ${monthOf(cell.closesOn, closesOn, locale)}` : n;
  const sure = figure.interval ? ' sure' : '';
  const href = hrefOfCell(place);
  if (mode === 'favourable') {
    const text = valueText(figure.value, 'favourable', locale);
    return { css: `${heatClass(figure.value, 'favourable')}${sure}`, text, small, href, hidden: '' };
  }
  if (!change) return { css: 'no-answers', text: t('results.no_change_yet'), small, href, hidden: '' };
  const isChange = change.word === 'improved' || change.word === 'worsened';
  const css = isChange ? heatClass(change.delta, 'change') : 'k5';
  return { css: `${css}${sure}`, text: pointsText(change.delta, locale), small, href, hidden: '' };
}

/** The month of an older value; its year where the month alone would name the present one. */
function monthOf(day: string, today: string, locale: Reader['locale']): string {
  const isSameMonth = day.slice(5, 7) === today.slice(5, 7) && day.slice(0, 4) !== today.slice(0, 4);
  return isSameMonth ? day.slice(0, 4) : shortMonth(day, locale);
}
