import { isAddress } from '../address.ts';
import { readDate } from './dates.ts';
import type { Field } from './fault.ts';
import { fieldNamed, headerKey } from './header-names.ts';
import { type Columns, REQUIRED } from './headers.ts';
import type { Table } from './table.ts';
import { readYesNo } from './words.ts';

/** Lines whose values are looked at. */
const LOOKED_AT = 1_000;
const SAMPLES = 3;

/**
 * What the header names say of the columns. One named "manager" or the like is read as yes or no when at least half of its
 * values are such words, else as the manager of each person.
 */
export function namedColumns({ header, lines }: Table): Columns {
  return header.map((cell, index) => {
    const field = fieldNamed(cell);
    if (field !== 'head') return field;
    const values = valuesOf({ header, lines }, index);
    const words = values.filter((value) => readYesNo(value) !== null);
    return words.length * 2 >= values.length ? 'head' : 'manager';
  });
}

/** Whether every column with a name is understood, none means the same as another, and none is missing. */
export function isUnderstood(header: string[], columns: Columns): boolean {
  const fields = columns.filter((field) => field !== null);
  const isKnown = header.every((cell, index) => cell.trim() === '' || columns[index]);
  return (
    isKnown && new Set(fields).size === fields.length && REQUIRED.every((field) => fields.includes(field))
  );
}

/** The named columns, the first of several for one field, and for fields that none is named after whatever looks like them. */
export function guessedColumns(table: Table): Columns {
  const columns: Columns = namedColumns(table).map((field, index, all) =>
    all.indexOf(field) === index ? field : null,
  );
  for (const [field, looksRight] of LOOKS) {
    if (columns.includes(field)) continue;
    const index = table.header.findIndex((cell, at) => {
      const values = valuesOf(table, at);
      return columns[at] === null && values.length > 0 && looksRight(values, headerKey(cell));
    });
    if (index >= 0) columns[index] = field;
  }
  return columns;
}

/** The first few different values of each column, as written. */
export function samplesOf(table: Table): string[][] {
  return table.header.map((_, index) => [...new Set(valuesOf(table, index))].slice(0, SAMPLES));
}

type Look = (values: string[], header: string) => boolean;

const PERSONAL = /nasc|birth|cpf|rg|pis|dni|cuil|ssn|passport|sal|conta|account/;

const LOOKS: [Field, Look][] = [
  ['email', (values) => most(values, isAddress)],
  [
    'hiredOn',
    (values, header) => !PERSONAL.test(header) && most(values, (each) => readDate(each, 'dmy') !== null),
  ],
  [
    'externalId',
    (values, header) =>
      !PERSONAL.test(header) &&
      new Set(values).size === values.length &&
      most(values, (each) => /^[A-Za-z]{0,4}-?\d{1,10}$/.test(each)),
  ],
];

function most(values: string[], test: (value: string) => boolean): boolean {
  return values.filter(test).length >= values.length * 0.8;
}

function valuesOf({ lines }: Table, index: number): string[] {
  return lines
    .slice(0, LOOKED_AT)
    .map(({ cells }) => (cells[index] ?? '').trim())
    .filter(Boolean);
}
