import assert from 'node:assert/strict';
import { deflateRawSync } from 'node:zlib';
import { readFile } from '../../../../server/domain/directory/import/read-file.ts';
import { readWorkbook } from '../../../../server/domain/directory/import/workbook.ts';
import { workbookOf } from '../../../support/workbook.ts';

const HEAD = ['Matrícula', 'Nome', 'E-mail', 'Área', 'Admissão'];
const codes = async (file: Buffer) => (await readFile(file)).faults.map(({ code }) => code);

/** A zip archive of one entry that says it unpacks to `size` bytes. */
function archiveOf(name: string, content: Buffer, size = content.length): Buffer {
  const packed = deflateRawSync(content);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(size, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
  const central = Buffer.concat([
    Buffer.from('PK\x01\x02'),
    Buffer.from([20, 0]),
    common,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, central, Buffer.from('PK\x05\x06'), end]);
}

describe('XLSX files', () => {
  it('are read like CSV: dates as dates, numbers as identifiers, zeros in front kept', async () => {
    const file = await workbookOf({
      Pessoas: [
        HEAD,
        ['007', 'Ana Sá', 'ana@corp.example', 'TI', new Date('2020-02-01')],
        [],
        [1001, 'Rui', null, 'TI', '15/03/2021'],
        [123456789012, 'Eva', null, 'RH', null],
      ],
      Vazia: [],
    });
    const { people, faults } = await readFile(file);
    assert.deepEqual(faults, []);
    assert.deepEqual(
      people.map(({ line, externalId, hiredOn }) => [line, externalId, hiredOn?.toISOString().slice(0, 10)]),
      [
        [2, '007', '2020-02-01'],
        [4, '1001', '2021-03-15'],
        [5, '123456789012', undefined],
      ],
    );
  });

  it('ask for the sheet when several have rows', async () => {
    const file = await workbookOf({ Notas: [['x']], Pessoas: [HEAD, ['1', 'Ana', null, 'TI', null]] });
    const [fault] = (await readFile(file)).faults;
    assert.deepEqual([fault?.code, fault?.values.v], ['sheet_unclear', 'Notas, Pessoas']);
    assert.equal((await readFile(file, { sheet: 'Pessoas' })).people.length, 1);
  });

  it('are refused in words when damaged, locked, old, or no workbook at all', async () => {
    const good = await workbookOf({ A: [HEAD] });
    assert.deepEqual(await codes(good.subarray(0, good.length - 40)), ['workbook']);
    assert.deepEqual(await codes(archiveOf('a.txt', Buffer.from('hello'))), ['workbook']);
    const locked = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]);
    assert.deepEqual(await codes(locked), ['workbook_locked']);
    const overwritten = Buffer.from(good);
    overwritten.fill(7, 60, 300);
    assert.deepEqual(await codes(overwritten), ['workbook']);
  });

  it('are refused before they are unpacked when they would fill the memory, and when they lie about it', async () => {
    const zeros = Buffer.alloc(200_000_000);
    assert.equal(await readWorkbook(archiveOf('xl/workbook.xml', zeros)), null);
    assert.equal(await readWorkbook(archiveOf('xl/workbook.xml', zeros, 1_000)), null);
  });

  it('are refused when they are too wide to be a list of people', async () => {
    const rows = Array.from({ length: 3_000 }, () => ['x']);
    const file = await workbookOf({ A: rows });
    assert.equal((await readWorkbook(file))?.[0]?.rows.length, 3_000);
    const wide = await workbookOf({ A: [Array.from({ length: 600 }, (_, i) => `c${i}`)] });
    assert.equal(await readWorkbook(wide), null);
  });
});
