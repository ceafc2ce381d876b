import assert from 'node:assert/strict';
import { type Deed, record, recordOnce } from '../../../server/domain/audit/audit.ts';
import { type AuditEntry, AuditEntryModel } from '../../../server/domain/audit/entry.model.ts';
import { AuditHeadModel } from '../../../server/domain/audit/head.model.ts';
import { verifyAudit } from '../../../server/domain/audit/verify.ts';
import { useTestDatabase } from '../../support/database.ts';

const at = new Date('2026-01-05T12:00:00Z');

describe('the audit', () => {
  useTestDatabase();

  it('is one chain without gaps, also when many write at once', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => record({ at, userId: `u${n}`, verb: 'close', thing: 'round:r' })),
    );
    const { entries, fault } = await verifyAudit();
    assert.deepEqual([entries, fault], [20, null]);
  });

  it('notes once what several do at once, whoever did it, and again when its time is over', async () => {
    const deed: Deed = { at, userId: 'system', verb: 'open', thing: 'round:r' };
    const since = new Date(at.getTime() - 1000);
    await Promise.all(Array.from({ length: 5 }, () => recordOnce(deed, since)));
    await recordOnce({ ...deed, userId: 'cli' }, since);
    await recordOnce({ ...deed, thing: 'round:s' }, since);
    await recordOnce(deed, at);
    const entries = await AuditEntryModel.find({}).sort({ _id: 1 }).lean();
    assert.deepEqual(
      entries.map(({ thing }) => thing),
      ['round:r', 'round:s', 'round:r'],
    );
    assert.equal((await verifyAudit()).fault, null);
  });

  const four = async () => {
    for (const id of ['a', 'b', 'c', 'd'])
      await record({ at, userId: 'u', verb: 'open', thing: `round:${id}` });
  };
  const faultIs = async (fault: object | null) => assert.deepEqual((await verifyAudit()).fault, fault);

  it('shows a changed entry, in every field', async () => {
    await four();
    await faultIs(null);
    const other = { at: new Date(0), userId: 'x', verb: 'x', thing: 'x', hash: 'x' };
    for (const [field, value] of Object.entries(other)) {
      const before = await AuditEntryModel.findById(2).lean<AuditEntry>();
      await AuditEntryModel.updateOne({ _id: 2 }, { $set: { [field]: value } });
      await faultIs({ n: 2, kind: 'changed' });
      await AuditEntryModel.replaceOne({ _id: 2 }, before ?? {});
      await faultIs(null);
    }
  });

  it('shows a removed entry: the first, one in the middle, the newest, all', async () => {
    await four();
    for (const [gone, fault] of [
      [[3], { n: 3, kind: 'missing' }],
      [[1, 3], { n: 1, kind: 'missing' }],
      [[1, 3, 4], { n: 1, kind: 'missing' }],
      [[1, 2, 3, 4], { n: 1, kind: 'cut' }],
    ] as const) {
      await AuditEntryModel.deleteMany({ _id: { $in: gone } });
      await faultIs(fault);
    }
  });

  it('shows that the newest entries are gone', async () => {
    await four();
    await AuditEntryModel.deleteOne({ _id: 4 });
    await faultIs({ n: 4, kind: 'cut' });
    // One that is written after that cannot hide it.
    await record({ at, userId: 'u', verb: 'open', thing: 'round:e' });
    await faultIs({ n: 4, kind: 'changed' });
  });

  it('shows entries in another order', async () => {
    await four();
    const [second, third] = [
      await AuditEntryModel.findById(2).lean(),
      await AuditEntryModel.findById(3).lean(),
    ];
    await AuditEntryModel.replaceOne({ _id: 2 }, { ...third, _id: 2 });
    await AuditEntryModel.replaceOne({ _id: 3 }, { ...second, _id: 3 });
    await faultIs({ n: 2, kind: 'changed' });
  });

  it('shows a chain computed anew by an anchor that was noted outside', async () => {
    await four();
    const { newest } = await verifyAudit();
    await record({ at, userId: 'u', verb: 'open', thing: 'round:e' });
    assert.equal((await verifyAudit(newest)).fault, null);
    await AuditEntryModel.deleteMany({});
    await AuditHeadModel.deleteMany({});
    for (const id of ['a', 'b', 'x', 'd', 'e'])
      await record({ at, userId: 'u', verb: 'open', thing: `round:${id}` });
    await faultIs(null);
    assert.deepEqual((await verifyAudit(newest)).fault, { n: 4, kind: 'anchor' });
    await AuditEntryModel.deleteMany({ _id: { $gt: 2 } });
    await AuditHeadModel.deleteMany({});
    assert.deepEqual((await verifyAudit(newest)).fault, { n: 3, kind: 'anchor' });
  });

  it('is whole when a crash kept the head back', async () => {
    await four();
    const two = await AuditEntryModel.findById(2).lean<AuditEntry>();
    await AuditHeadModel.updateOne({ _id: 'head' }, { $set: { n: 2, hash: two?.hash } });
    await faultIs(null);
  });
});
