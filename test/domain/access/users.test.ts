import assert from 'node:assert/strict';
import { fitsPassword, hashPassword } from '../../../server/domain/access/password.ts';
import { can } from '../../../server/domain/access/roles.ts';
import { UserModel } from '../../../server/domain/access/user.model.ts';
import { findUser, listUsers } from '../../../server/domain/access/users.query.ts';
import {
  createUser,
  type NewUser,
  setDisabled,
  setPassword,
  setRoles,
} from '../../../server/domain/access/users.ts';
import { InvalidInput } from '../../../server/platform/errors.ts';
import { useTestDatabase } from '../../support/database.ts';

const ANA: NewUser = {
  name: ' Ana ',
  email: ' Ana@Example.com ',
  locale: 'es',
  roles: ['hr'],
  departmentIds: [],
};

describe('users', () => {
  useTestDatabase();

  const faultsOf = async (deed: Promise<unknown>) => {
    const error = await deed.then(() => null).catch((reason: unknown) => reason);
    assert.ok(error instanceof InvalidInput);
    return error.faults.map(({ field, code }) => `${field} ${code}`);
  };

  it('have one account per address, stored in lower case, without a password at first', async () => {
    const user = await createUser(ANA);
    assert.deepEqual([user.name, user.email, user.hash], ['Ana', 'ana@example.com', '']);
    assert.deepEqual(await faultsOf(createUser({ ...ANA, email: 'ANA@example.com' })), ['email taken']);
  });

  it('are listed as people sort, whatever the accents and capitals', async () => {
    for (const name of ['Zoë', 'Évelin', 'ana', 'Eva', 'Bea'])
      await createUser({ ...ANA, name, email: `${name.length}-${name.codePointAt(0)}@example.com` });
    assert.deepEqual(
      (await listUsers()).map(({ name }) => name),
      ['ana', 'Bea', 'Eva', 'Évelin', 'Zoë'],
    );
  });

  it('are refused with every fault at once', async () => {
    const empty = { ...ANA, name: ' ', email: 'x', roles: [] };
    assert.deepEqual(await faultsOf(createUser(empty)), ['name needed', 'email address', 'roles choice']);
    const head: NewUser = { ...ANA, roles: ['head'] };
    assert.deepEqual(await faultsOf(createUser(head)), ['departmentIds choice']);
    for (const email of ['a b@c.de', '<a@b.cd>', 'a@b', 'a@b.cd,e@f.gh', `${'a'.repeat(65)}@b.cd`])
      assert.deepEqual(await faultsOf(createUser({ ...ANA, email })), ['email address'], email);
  });

  it('have passwords of 12 characters or more, counted as people count', async () => {
    const { _id } = await createUser(ANA);
    assert.deepEqual(await faultsOf(setPassword(_id, 'elevenchars')), ['password password']);
    // Eleven signs that are 22 UTF-16 units.
    assert.deepEqual(await faultsOf(setPassword(_id, '🐎'.repeat(11))), ['password password']);
    assert.deepEqual(await faultsOf(setPassword(_id, 'x'.repeat(201))), ['password long']);
    await setPassword(_id, 'twelve chars');
    assert.ok((await findUser(_id))?.hash.startsWith('$argon2id$v=19$m=19456,t=2,p=1$'));
  });

  it('get a new authVersion, which ends sessions, with every change of rights', async () => {
    const { _id, authVersion } = await createUser(ANA);
    await setRoles(_id, ['hr', 'admin'], []);
    await setPassword(_id, 'twelve chars');
    assert.equal((await findUser(_id))?.authVersion, authVersion + 2);
  });

  it('keep their roles when the new ones make no sense', async () => {
    const { _id } = await createUser(ANA);
    assert.deepEqual(await faultsOf(setRoles(_id, [], [])), ['roles choice']);
    assert.deepEqual(await faultsOf(setRoles(_id, ['hr', 'head'], [])), ['departmentIds choice']);
    assert.deepEqual((await findUser(_id))?.roles, ['hr']);
  });

  it('never lose the last administrator, however many leave at once', async () => {
    for (let round = 0; round < 10; round++) {
      const admins = [];
      for (let i = 0; i < 4; i++)
        admins.push(await createUser({ ...ANA, email: `a${round}-${i}@example.com`, roles: ['admin'] }));
      const ends = await Promise.allSettled(
        admins.map(({ _id }, i) => (i % 2 ? setDisabled(_id, true) : setRoles(_id, ['hr'], []))),
      );
      const left = (await listUsers()).filter(({ roles, disabled }) => roles.includes('admin') && !disabled);
      assert.ok(left.length > 0);
      assert.equal(ends.filter(({ status }) => status === 'rejected').length, left.length);
      for (const { _id } of left) {
        const next = await createUser({ ...ANA, email: `n${_id}@example.com`, roles: ['admin'] });
        await setRoles(_id, ['hr'], []);
        await UserModel.deleteOne({ _id: next._id });
      }
    }
  });

  it('leave no more once their roles are set again or they are enabled, also after a crash while they left', async () => {
    const [ana, bea] = [
      await createUser({ ...ANA, roles: ['admin'] }),
      await createUser({ ...ANA, email: 'bea@example.com', roles: ['admin'] }),
    ];
    const leave = () =>
      setDisabled(bea._id, true).then(
        () => 'left',
        (error: Error) => error.message,
      );
    for (const repair of [() => setRoles(ana._id, ['admin'], []), () => setDisabled(ana._id, false)]) {
      await UserModel.updateOne({ _id: ana._id }, { $set: { leaving: 1 } });
      assert.equal(await leave(), 'last_admin');
      await repair();
      assert.equal((await findUser(ana._id))?.leaving, 0);
      assert.equal(await leave(), 'left');
      await setDisabled(bea._id, false);
    }
  });

  it('may do what any of their roles allows', () => {
    assert.equal(can({ roles: ['admin'] }, 'results'), false);
    assert.equal(can({ roles: ['admin', 'hr'] }, 'results'), true);
    assert.equal(can({ roles: ['hr'] }, 'users'), false);
    assert.equal(can({ roles: ['head'] }, 'results'), false);
    assert.equal(can({ roles: [] }, 'own results'), false);
  });

  it('are never let in by a password when none is stored', async () => {
    assert.equal(await fitsPassword('', ''), false);
    assert.equal(await fitsPassword(null, 'a password nobody has'), false);
    assert.equal(await fitsPassword(await hashPassword('twelve chars'), 'twelve chars'), true);
  });
});
