import assert from 'node:assert/strict';
import { splitRecords } from '../../../../server/domain/directory/import/records.ts';

describe('splitRecords', () => {
  it('numbers lines as an editor does, past blank lines and breaks inside quotes', () => {
    const { records } = splitRecords('id;name\r\n\r\n1;"Ana\r\nB"\r\n2;Rui\r\n;\r\n3;Eva');
    assert.deepEqual(records, [
      { line: 1, cells: ['id', 'name'] },
      { line: 3, cells: ['1', 'Ana\nB'] },
      { line: 5, cells: ['2', 'Rui'] },
      { line: 7, cells: ['3', 'Eva'] },
    ]);
  });

  it('takes stray quotes inside a cell and surplus cells as they are', () => {
    const { records } = splitRecords('a;b\n=H("x");1;2\n');
    assert.deepEqual(records[1]?.cells, ['=H("x")', '1', '2']);
  });

  it('says on which line a quote is never closed', () => {
    const { faults } = splitRecords('a;b\n1;2\n\n3;"4\n5;6\n');
    assert.deepEqual(faults, [{ line: 4, field: '', code: 'quote_open', values: {} }]);
  });
});
