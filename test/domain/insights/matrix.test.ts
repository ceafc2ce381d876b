import assert from 'node:assert/strict';
import { measureOf } from '../../../server/domain/insights/item-measure.ts';
import { buildMatrix, type MatrixCell } from '../../../server/domain/insights/matrix.ts';
import { alone, serviceRound, together } from './blocks.ts';

const measure = measureOf('CS1') ?? assert.fail('CS1 has a measure');

/** it is rated by sales (twice), ops (once, earlier) and, together, tax and law; hr by nobody yet. */
const matrix = buildMatrix({
  closesOn: '2026-10-30',
  measure,
  providers: [
    { id: 'hr', rounds: [] },
    {
      id: 'it',
      rounds: [
        serviceRound(0, '2025-10-29', [alone('law', [9, 10])]),
        serviceRound(1, '2026-07-30', [alone('sales', [10, 40], 60), alone('ops', [6, 10], 20)]),
        serviceRound(2, '2026-10-30', [alone('sales', [36, 40], 60), together(['law', 'tax'], [3, 6])]),
      ],
    },
  ],
  customers: ['hr', 'it', 'law', 'ops', 'sales', 'shop', 'tax'],
  changes: [],
  asked: new Set(['sales>it', 'ops>it', 'law>it', 'tax>it']),
  candidates: new Set(['sales>it', 'ops>it', 'law>it', 'tax>it', 'shop>it', 'it>hr', 'sales>hr']),
});

const row = (id: string) => matrix.rows.find(({ subject }) => subject === id) ?? assert.fail(`no row ${id}`);
const cell = (provider: string, customer: string): MatrixCell =>
  row(provider).cells[matrix.customers.indexOf(customer)] ?? assert.fail(`no cell ${customer}`);

describe('the matrix', () => {
  it('has the customers of any relation, and leaves out those without', () => {
    assert.deepEqual(matrix.customers, ['it', 'law', 'ops', 'sales', 'shop', 'tax']);
    assert.deepEqual(
      matrix.rows.map(({ subject }) => subject),
      ['hr', 'it'],
    );
  });

  it('keeps the last published value of each relation with the round it comes from', () => {
    const [sales, ops] = [cell('it', 'sales'), cell('it', 'ops')];
    assert.ok(sales.state === 'value' && ops.state === 'value');
    assert.equal(sales.figure.value, 90);
    assert.equal(sales.figure.n, 40);
    assert.equal(sales.closesOn, '2026-10-30');
    assert.deepEqual(ops.figure, { value: 60, n: 10, interval: null });
    assert.equal(ops.closesOn, '2026-07-30');
  });

  it('tells apart not shown, not asked so far and no relation', () => {
    assert.equal(cell('it', 'tax').state, 'not_shown');
    assert.equal(cell('it', 'law').state, 'not_shown', 'its own value is older than a year');
    assert.equal(cell('it', 'shop').state, 'no_answers');
    assert.equal(cell('it', 'it').state, 'no_relation');
    assert.equal(cell('hr', 'it').state, 'no_answers');
    assert.equal(cell('hr', 'tax').state, 'no_relation');
    assert.equal(row('hr').total.state, 'no_answers');
  });

  it('shows those who are published together last, with their names', () => {
    const { others } = row('it');
    assert.deepEqual(others?.members, ['law', 'tax']);
    assert.deepEqual(others?.figure, { value: 50, n: 6, interval: null });
    assert.equal(row('hr').others, null);
  });

  it('gives the service the headcount-weighted mean of its row', () => {
    const { total } = row('it');
    assert.ok(total.state === 'value');
    // 90 % of 60 people, 60 % of 20, 50 % of 10; ratings 40 + 10 + 6.
    assert.ok(Math.abs(total.figure.value - (60 * 90 + 20 * 60 + 10 * 50) / 90) < 1e-9);
    assert.equal(total.figure.n, 56);
  });

  it('compares a relation with its own value before', () => {
    const [sales, ops] = [cell('it', 'sales'), cell('it', 'ops')];
    assert.ok(sales.state === 'value' && ops.state === 'value');
    assert.deepEqual(sales.change, { delta: 65, word: 'improved' });
    assert.equal(ops.change, null);
  });
});
