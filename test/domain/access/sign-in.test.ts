import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import mongoose from 'mongoose';
import { LoginLimitModel } from '../../../server/domain/access/login-limit.model.ts';
import { fitsPassword, hashPassword } from '../../../server/domain/access/password.ts';
import { checkCredentials, signIn } from '../../../server/domain/access/sign-in.ts';
import { createUser, type NewUser, setDisabled } from '../../../server/domain/access/users.ts';
import { auditWritten } from '../../../server/domain/audit/audit.ts';
import { AuditEntryModel } from '../../../server/domain/audit/entry.model.ts';
import { AppError } from '../../../server/platform/errors.ts';
import { useTestDatabase } from '../../support/database.ts';

const NOW = new Date('2026-11-20T15:00:00Z');
const KEY = randomBytes(32);
const PASSWORD = 'correct horse battery staple';
const ANA: NewUser = {
  name: 'Ana',
  email: 'ana@example.com',
  locale: 'en',
  roles: ['hr'],
  departmentIds: [],
};

describe('sign-in', () => {
  useTestDatabase();

  it('opens the account for its address, however written, and its password', async () => {
    const user = await createUser(ANA, PASSWORD);
    assert.equal(
      (await checkCredentials({ email: ' ANA@example.com', password: PASSWORD }, KEY))?._id,
      user._id,
    );
    assert.equal(await checkCredentials({ email: 'ana@example.com', password: `${PASSWORD} ` }, KEY), null);
    assert.equal(await checkCredentials({ email: 'bea@example.com', password: PASSWORD }, KEY), null);
    await setDisabled(user._id, true);
    assert.equal(await checkCredentials({ email: 'ana@example.com', password: PASSWORD }, KEY), null);
  });

  it('counts tries that come at once: no more than ten are looked at', async () => {
    const tries = await Promise.allSettled(
      Array.from({ length: 25 }, () =>
        checkCredentials({ email: 'ana@example.com', password: 'wrong' }, KEY),
      ),
    );
    const refused = tries.filter((one) => one.status === 'rejected');
    assert.equal(tries.length - refused.length, 10);
    for (const { reason } of refused) {
      assert.ok(reason instanceof AppError);
      assert.equal(reason.code, 'too_many_requests');
    }
    assert.equal(
      await checkCredentials({ email: 'bea@example.com', password: 'wrong' }, KEY),
      null,
      'other addresses are not affected',
    );
  });

  it('does the same work whether the account exists, has a password, or was ended', async () => {
    const stored = await hashPassword(PASSWORD);
    const costs = new Set<string>();
    for (const hash of [stored, null, '']) {
      const compared: string[] = [];
      await fitsPassword(hash, 'wrong', async (against) => {
        compared.push(String(against).split('$').slice(0, 4).join('$'));
        return true;
      });
      assert.equal(compared.length, 1);
      costs.add(compared.join());
    }
    assert.deepEqual([...costs], ['$argon2id$v=19$m=19456,t=2,p=1']);
    await createUser(ANA, PASSWORD);
    await createUser({ ...ANA, email: 'new@example.com' });
    await setDisabled((await createUser({ ...ANA, email: 'off@example.com' }, PASSWORD))._id, true);
    const work = new Set<string>();
    for (const email of ['ana@example.com', 'nobody@example.com', 'new@example.com', 'off@example.com']) {
      const done: string[] = [];
      mongoose.set('debug', (collection: string, method: string) => done.push(`${collection} ${method}`));
      await signIn({ email, password: 'wrong' }, { key: KEY, now: NOW });
      await auditWritten();
      mongoose.set('debug', false);
      work.add(done.join());
    }
    assert.deepEqual(
      [...work],
      ['users findOne,audit findOne,audit findOne,audit insertOne,auditHead updateOne'],
    );
  });

  it('notes who came in and who was kept out, without the address that was typed', async () => {
    const user = await createUser(ANA, PASSWORD);
    const at = { key: KEY, now: NOW };
    await signIn({ email: ANA.email, password: PASSWORD }, at);
    await signIn({ email: ANA.email, password: 'wrong' }, at);
    await signIn({ email: 'nobody@example.com', password: 'wrong' }, at);
    await auditWritten();
    const entries = await AuditEntryModel.find({}).sort({ _id: 1 }).lean();
    assert.deepEqual(
      entries.map(({ userId, verb, thing }) => [userId, verb, thing]),
      [
        [user._id, 'sign in', `user:${user._id}`],
        ['anyone', 'refuse sign-in', `user:${user._id}`],
        ['anyone', 'refuse sign-in', 'user:unknown'],
      ],
    );
    assert.doesNotMatch(JSON.stringify(entries), /example/);
  });

  it('notes once in 15 minutes that somebody was kept out of an account, and of all that do not exist', async () => {
    await createUser(ANA, PASSWORD);
    const strangers = Array.from({ length: 6 }, (_, n) => `stranger${n}@example.com`);
    const refused = async (now: Date) => {
      for (const email of [ANA.email, ANA.email, ...strangers])
        await signIn({ email, password: 'wrong' }, { key: KEY, now });
      await auditWritten();
      return await AuditEntryModel.countDocuments({ verb: 'refuse sign-in' });
    };
    assert.equal(await refused(NOW), 2);
    assert.equal(await refused(new Date(NOW.getTime() + 14 * 60_000)), 2);
    assert.equal(await refused(new Date(NOW.getTime() + 15 * 60_000)), 4);
  });

  it('keeps the address out of the counter', async () => {
    await checkCredentials({ email: 'ana@example.com', password: 'wrong' }, KEY);
    const [counter] = await LoginLimitModel.find({}).lean();
    assert.ok(counter);
    assert.doesNotMatch(JSON.stringify(counter), /ana/);
  });
});
