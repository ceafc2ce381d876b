import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { LoginLimitModel } from '../../../server/domain/access/login-limit.model.ts';
import { signIn } from '../../../server/domain/access/sign-in.ts';
import { createUser, type NewUser, setDisabled } from '../../../server/domain/access/users.ts';
import { AppError } from '../../../server/platform/errors.ts';
import { useTestDatabase } from '../../support/database.ts';

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
    assert.equal((await signIn(' ANA@example.com', PASSWORD, KEY))?._id, user._id);
    assert.equal(await signIn('ana@example.com', `${PASSWORD} `, KEY), null);
    assert.equal(await signIn('bea@example.com', PASSWORD, KEY), null);
    await setDisabled(user._id, true);
    assert.equal(await signIn('ana@example.com', PASSWORD, KEY), null);
  });

  it('counts tries that come at once: no more than ten are looked at', async () => {
    const tries = await Promise.allSettled(
      Array.from({ length: 25 }, () => signIn('ana@example.com', 'wrong', KEY)),
    );
    const refused = tries.filter((one) => one.status === 'rejected');
    assert.equal(tries.length - refused.length, 10);
    for (const { reason } of refused) {
      assert.ok(reason instanceof AppError);
      assert.equal(reason.code, 'too_many_requests');
    }
    assert.equal(await signIn('bea@example.com', 'wrong', KEY), null, 'other addresses are not affected');
  });

  it('keeps the address out of the counter', async () => {
    await signIn('ana@example.com', 'wrong', KEY);
    const [counter] = await LoginLimitModel.find({}).lean();
    assert.ok(counter);
    assert.doesNotMatch(JSON.stringify(counter), /ana/);
  });
});
