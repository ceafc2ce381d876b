import assert from 'node:assert/strict';
import { hashOf, record } from '../../../server/domain/audit/audit.ts';
import { type AuditEntry, AuditEntryModel } from '../../../server/domain/audit/entry.model.ts';
import { useTestDatabase } from '../../support/database.ts';

const at = new Date('2026-01-05T12:00:00Z');

/** Numbers of the entries that do not continue the chain. */
async function breaks(): Promise<number[]> {
  const entries = await AuditEntryModel.find({}).sort({ _id: 1 }).lean<AuditEntry[]>();
  return entries
    .filter((entry, n) => entry._id !== n + 1 || entry.hash !== hashOf(entry, entries[n - 1]?.hash ?? ''))
    .map(({ _id }) => _id);
}

describe('the audit', () => {
  useTestDatabase();

  it('is one chain without gaps, also when many write at once', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => record({ at, userId: `u${n}`, verb: 'close', thing: 'round:r' })),
    );
    assert.equal(await AuditEntryModel.countDocuments({}), 20);
    assert.deepEqual(await breaks(), []);
  });

  it('shows a changed and a removed entry', async () => {
    for (const thing of ['a', 'b', 'c', 'd']) await record({ at, userId: 'u', verb: 'open', thing });
    await AuditEntryModel.updateOne({ _id: 2 }, { $set: { thing: 'x' } });
    assert.deepEqual(await breaks(), [2]);
    await AuditEntryModel.updateOne({ _id: 2 }, { $set: { thing: 'b' } });
    assert.deepEqual(await breaks(), []);
    await AuditEntryModel.deleteOne({ _id: 3 });
    assert.deepEqual(await breaks(), [4]);
  });
});
