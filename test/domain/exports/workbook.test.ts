import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { readSheet } from 'read-excel-file/node';
import { workbookStream } from '../../../server/domain/exports/workbook.ts';

describe('an XLSX file', () => {
  it('neutralises what a spreadsheet would run, keeps numbers, and leaves out what XML forbids', async () => {
    const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\0=1+1', '＝1', '＋1', '－1', '＠1'];
    const rows = hostile.map((name) => [name, -12.5, null]);
    const file = await buffer(await workbookStream({ head: ['name', 'value', 'none'], rows }, 'a sheet'));
    const [head, ...read] = await readSheet(file, { trim: false });
    assert.deepEqual(head, ['name', 'value', 'none']);
    assert.equal(read.length, hostile.length);
    for (const [name, value] of read) {
      assert.match(String(name), /^'[^\0]/);
      assert.equal(value, -12.5);
    }
    const odd = await workbookStream({ head: ['a'], rows: [['a\u0007b\ud800c']] }, 'x');
    assert.deepEqual((await readSheet(await buffer(odd))).at(-1), ['abc']);
  });

  it('that cannot be read to its end fails', async () => {
    async function* broken() {
      yield ['a'];
      throw new Error('the database went away');
    }
    await assert.rejects(workbookStream({ head: ['a'], rows: broken() }, 'x'), /went away/);
  });
});
