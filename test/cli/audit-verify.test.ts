import assert from 'node:assert/strict';
import { record } from '../../server/domain/audit/audit.ts';
import { AuditEntryModel } from '../../server/domain/audit/entry.model.ts';
import { useTestDatabase } from '../support/database.ts';
import { testProgram } from '../support/program.ts';
import { terminalOf } from '../support/terminal.ts';

const at = new Date('2026-01-05T12:00:00Z');

describe('pulso audit verify', () => {
  useTestDatabase();
  const verify = (...words: string[]) => terminalOf(testProgram())('audit', 'verify', ...words);

  it('counts a whole chain and prints an anchor that holds later', async () => {
    assert.deepEqual(JSON.parse((await verify('--json')).out), { entries: 0, anchor: null });
    for (const id of ['a', 'b']) await record({ at, userId: 'u', verb: 'open', thing: `round:${id}` });
    const { code, out } = await verify();
    assert.equal(code, 0);
    const anchor = /^2:[0-9a-f]{64}$/m.exec(out)?.[0] ?? '';
    await record({ at, userId: 'u', verb: 'open', thing: 'round:c' });
    assert.equal((await verify('--anchor', anchor)).code, 0);
    const other = await verify(
      '--anchor',
      anchor.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
    );
    assert.deepEqual(
      [other.code, other.err],
      [1, 'The audit differs at entry 2 from the anchor that was noted.\n'],
    );
    assert.equal((await verify('--anchor', '2:x')).code, 2);
  });

  it('ends with 1 and says where the chain breaks', async () => {
    for (const id of ['a', 'b', 'c']) await record({ at, userId: 'u', verb: 'open', thing: `round:${id}` });
    await AuditEntryModel.deleteOne({ _id: 3 });
    const cut = await verify();
    assert.deepEqual(
      [cut.code, cut.err],
      [1, 'The newest entries of the audit are missing, from entry 3 on.\n'],
    );
    await AuditEntryModel.updateOne({ _id: 2 }, { $set: { userId: 'x' } });
    const changed = await verify('--json');
    assert.deepEqual([changed.code, JSON.parse(changed.out).error.code], [1, 'audit_changed']);
  });
});
