import assert from 'node:assert/strict';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import { csvStream } from '../../../server/domain/exports/csv.ts';

/** All of a file, byte-order mark included. */
const text = async (file: Readable) => (await buffer(file)).toString('utf8');

describe('a CSV file', () => {
  it('neutralises what a spreadsheet would run, and keeps numbers', async () => {
    const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\0=1+1', '＝1', '＋1', '－1', '＠1'];
    const csv = await text(
      csvStream({ head: ['name', 'value'], rows: hostile.map((name) => [name, -12.5]) }, 'en'),
    );
    assert.equal(csv.charCodeAt(0), 0xfeff, 'begins with a byte-order mark');
    const rows: string[][] = parse(csv, { bom: true, from: 2 });
    for (const [i, [name = '', value]] of rows.entries()) {
      assert.ok(name.startsWith("'"), `${JSON.stringify(hostile[i])} became ${JSON.stringify(name)}`);
      assert.doesNotMatch(name, /\0/);
      assert.equal(value, '-12.5');
    }
    assert.equal(rows.length, hostile.length);
  });

  it('is written as spreadsheets of the language read it', async () => {
    const rows = [['Vendas; Sul', 72.5, null]];
    assert.equal(
      await text(csvStream({ head: ['a', 'b', 'c'], rows }, 'pt-BR')),
      '\uFEFFa;b;c\n"Vendas; Sul";72,5;\n',
    );
    assert.equal(
      await text(csvStream({ head: ['a', 'b', 'c'], rows }, 'en')),
      '\uFEFFa,b,c\nVendas; Sul,72.5,\n',
    );
  });

  it('that cannot be read to its end fails', async () => {
    async function* broken() {
      yield ['a'];
      throw new Error('the database went away');
    }
    await assert.rejects(text(csvStream({ head: ['a'], rows: broken() }, 'en')), /went away/);
  });
});
