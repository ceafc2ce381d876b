import type { PublishedBlock } from '../publication/published.ts';
import { type CellChange, cellChanges } from './cell-changes.ts';
import { type Figure, figureOf, type ItemMeasure } from './item-measure.ts';
import type { SubjectChange } from './service-changes.ts';
import { addUp, newestFirstOf, standingOf } from './service-rounds.ts';
import { type ItemRound, standingService } from './trend.ts';
import { yearUntil } from './year.ts';

/** The last published value of a relation. `closesOn` is the round it comes from. */
export interface ValueCell {
  state: 'value';
  figure: Figure;
  closesOn: string;
  /** Against the relation's own value before; null when it has none of the last twelve months. */
  change: CellChange | null;
}

/** Why a cell is empty: not shown, whatever the reason; not asked so far; or nobody there is asked about it. */
export interface EmptyCell {
  state: 'not_shown' | 'no_answers' | 'no_relation';
}

export type MatrixCell = ValueCell | EmptyCell;

/** One provider: the mean of its customers, what each said, and what those said who are published together. */
export interface MatrixRow {
  subject: string;
  total: MatrixCell;
  /** In the order of the customers. */
  cells: MatrixCell[];
  /** Null when nobody is published together. */
  others: (ValueCell & { members: string[] }) | null;
}

export interface Matrix {
  /** Customer departments by path. */
  customers: string[];
  rows: MatrixRow[];
}

/** What the matrix is made of; ids in path order. */
export interface MatrixInput {
  /** The day the chosen round closed: values are at most a year older. */
  closesOn: string;
  measure: ItemMeasure;
  providers: readonly { id: string; rounds: readonly ItemRound[] }[];
  customers: readonly string[];
  /** 'customer>provider': who has been asked about whom within the year, and who may be asked. */
  asked: ReadonlySet<string>;
  candidates: ReadonlySet<string>;
  /** How the services changed as wholes, among the customers who rated them twice. */
  changes: readonly SubjectChange[];
}

/** Who rates whom how: the last published value of every relation, at most a year old, and its change. */
export function buildMatrix(input: MatrixInput): Matrix {
  const rows = input.providers.map(({ id, rounds }): MatrixRow => {
    const blocks = newestFirstOf(rounds, yearUntil(input.closesOn));
    const relation = (customer: string) => emptyState([customer], id, input);
    const cells = input.customers.map((customer) => cellOf(blocks, customer, input) ?? relation(customer));
    const total = totalOf(rounds, input) ?? emptyState(input.customers, id, input);
    return { subject: id, total, cells, others: othersOf(rounds, input) };
  });
  const used = input.customers.map((_, i) => rows.some(({ cells }) => cells[i]?.state !== 'no_relation'));
  const isUsed = (_: unknown, i: number) => used[i] === true;
  return withChanges(
    {
      customers: input.customers.filter(isUsed),
      rows: rows
        .map((row) => ({ ...row, cells: row.cells.filter(isUsed) }))
        .filter(({ total, cells }) => [total, ...cells].some(({ state }) => state !== 'no_relation')),
    },
    input,
  );
}

/** The customer that stands for those who are published together. */
export const OTHERS = 'others';

/** What the matrix says of a provider and a customer, a department or 'others'; no relation where it says nothing. */
export function cellAt({ rows, customers }: Matrix, provider: string, customer: string): MatrixCell {
  const row = rows.find(({ subject }) => subject === provider);
  const cell = customer === OTHERS ? row?.others : row?.cells[customers.indexOf(customer)];
  return cell ?? { state: 'no_relation' };
}

type Published = PublishedBlock & { closesOn: string };

function ownBlocks(blocks: readonly Published[], customer: string): Published[] {
  return blocks.filter(({ kind, departmentId }) => kind === 'department' && departmentId === customer);
}

function cellOf(blocks: readonly Published[], customer: string, { measure }: MatrixInput): ValueCell | null {
  const own = ownBlocks(blocks, customer)[0];
  const figure = own ? figureOf(own.counts, measure) : null;
  return own && figure ? { state: 'value', figure, closesOn: own.closesOn, change: null } : null;
}

function totalOf(rounds: readonly ItemRound[], { closesOn, measure }: MatrixInput): ValueCell | null {
  const standing = standingService(rounds, closesOn, measure);
  return standing && { state: 'value', ...standing, change: null };
}

function othersOf(rounds: readonly ItemRound[], { closesOn, measure }: MatrixInput): MatrixRow['others'] {
  const together = standingOf(rounds, yearUntil(closesOn)).filter(({ kind }) => kind === 'others');
  const [newest] = together;
  const figure = figureOf(addUp(together.map(({ counts }) => counts)), measure);
  if (!newest || !figure) return null;
  const members = together.flatMap(({ standing }) => standing);
  return { state: 'value', figure, closesOn: newest.closesOn, change: null, members };
}

function emptyState(
  customers: readonly string[],
  provider: string,
  { asked, candidates }: MatrixInput,
): EmptyCell {
  const pairs = customers.map((customer) => `${customer}>${provider}`);
  if (pairs.some((pair) => asked.has(pair))) return { state: 'not_shown' };
  return { state: pairs.some((pair) => candidates.has(pair)) ? 'no_answers' : 'no_relation' };
}

function withChanges(matrix: Matrix, input: MatrixInput): Matrix {
  const days = yearUntil(input.closesOn);
  const found = matrix.rows.flatMap(({ subject, cells }) => {
    const rounds = input.providers.find(({ id }) => id === subject)?.rounds ?? [];
    const blocks = newestFirstOf(rounds, days);
    return cells.flatMap((cell, i) => {
      const [after, before] = ownBlocks(blocks, matrix.customers[i] ?? '');
      if (cell.state !== 'value' || !after || !before) return [];
      return [{ cell, pair: { before: before.counts, after: after.counts } }];
    });
  });
  const changes = cellChanges(
    found.map(({ pair }) => pair),
    input.measure,
  );
  const changeOf = new Map<MatrixCell, CellChange>();
  found.forEach(({ cell }, i) => {
    const change = changes[i];
    if (change) changeOf.set(cell, change);
  });
  for (const { total, subject } of matrix.rows) {
    const change = input.changes.find((each) => each.subject === subject);
    if (change) changeOf.set(total, { delta: change.delta, word: change.word });
  }
  const withChange = (cell: MatrixCell): MatrixCell =>
    cell.state === 'value' ? { ...cell, change: changeOf.get(cell) ?? null } : cell;
  return {
    ...matrix,
    rows: matrix.rows.map((row) => ({
      ...row,
      total: withChange(row.total),
      cells: row.cells.map(withChange),
    })),
  };
}
