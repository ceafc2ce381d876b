import assert from 'node:assert/strict';
import { findUser, listUsers } from '../../../server/domain/access/users.query.ts';
import { AuditEntryModel } from '../../../server/domain/audit/entry.model.ts';
import { PASSWORD, type TestApp, testApp } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';

describe('accounts, for administrators', () => {
  useTestDatabase();
  let web: TestApp;
  before(() => {
    web = testApp();
  });

  const bea = { name: 'Bea <b>', email: 'Bea@Example.com', locale: 'es', roles: ['hr'] };

  it('are added with a link to choose a password, shown once', async () => {
    const admin = await web.signedIn('admin');
    const answer = await admin.post('/admin/users', bea);
    const link = /<code>([^<]+)<\/code>/.exec(answer.text)?.[1] ?? '';
    assert.match(link, /\/password\/[A-Za-z0-9_-]{43}$/);
    assert.match(answer.text, /Bea &lt;b&gt;/);
    assert.doesNotMatch((await admin.get('/admin/users')).text, /<code>/);
    const somebody = web.visitor();
    assert.equal((await somebody.post(new URL(link).pathname, { password: PASSWORD })).status, 303);
    const signedIn = await somebody.post('/login', { email: 'bea@example.com', password: PASSWORD });
    assert.equal(signedIn.status, 303);
  });

  it('are refused with the reason and what was typed', async () => {
    const admin = await web.signedIn('admin');
    await admin.post('/admin/users', bea);
    const cases = [
      [{ ...bea }, 'email'],
      [{ ...bea, email: 'x' }, 'email'],
      [{ ...bea, email: 'c@example.com', roles: [] }, 'roles'],
      [{ ...bea, email: 'c@example.com', roles: ['head'] }, 'departmentIds'],
      [{ ...bea, email: 'c@example.com', roles: ['root'] }, 'roles'],
      [{ ...bea, email: 'c@example.com', name: ' ' }, 'name'],
    ] as const;
    for (const [form, field] of cases) {
      const answer = await admin.post('/admin/users', { ...form, roles: [...form.roles] });
      assert.equal(answer.status, 422);
      assert.match(answer.text, new RegExp(`href="#${field}"`));
      assert.ok(answer.text.includes(`value="${form.email}"`));
    }
    assert.equal((await listUsers()).length, 2);
  });

  it('change roles, are disabled and enabled, each time with an entry in the audit', async () => {
    const admin = await web.signedIn('admin');
    const hr = await web.signedIn('hr');
    const at = (what: string) => `/admin/users/${hr.user._id}/${what}`;
    assert.equal(
      (await admin.post(at('roles'), { roles: ['hr', 'head'], departmentIds: ['a', 'b'] })).status,
      303,
    );
    assert.deepEqual((await findUser(hr.user._id))?.departmentIds, ['a', 'b']);
    assert.equal((await admin.post(at('disabling'), { disabled: 'yes' })).status, 303);
    assert.equal((await findUser(hr.user._id))?.disabled, true);
    assert.equal((await admin.post(at('disabling'), { disabled: 'no' })).status, 303);
    assert.equal((await findUser(hr.user._id))?.disabled, false);
    const entries = await AuditEntryModel.find({ thing: `user:${hr.user._id}` }).lean();
    assert.deepEqual(entries.map(({ verb }) => verb).sort(), ['disable', 'enable', 'set roles']);
  });

  it('keep their roles when the new ones are refused, and say so beside the account they are about', async () => {
    const admin = await web.signedIn('admin');
    const hr = await web.signedIn('hr');
    const { _id } = hr.user;
    for (const [roles, field] of [
      [[], `roles-${_id}`],
      [['head'], `departmentIds-${_id}`],
    ] as [string[], string][]) {
      const answer = await admin.post(`/admin/users/${_id}/roles`, { roles });
      assert.equal(answer.status, 422);
      assert.match(answer.text, new RegExp(`href="#${field}"`));
      assert.equal(answer.text.split(`id="${field}"`).length, 2, 'the link leads to one control');
    }
    assert.deepEqual((await findUser(_id))?.roles, ['hr']);
  });

  it('always leave one administrator', async () => {
    const admin = await web.signedIn('admin');
    const own = `/admin/users/${admin.user._id}`;
    assert.equal((await admin.post(`${own}/disabling`, { disabled: 'yes' })).status, 409);
    assert.equal((await admin.post(`${own}/roles`, { roles: ['hr'] })).status, 409);
    assert.deepEqual((await findUser(admin.user._id))?.roles, ['admin']);
    assert.equal((await findUser(admin.user._id))?.disabled, false);
  });

  it('answer 404 for an account that does not exist', async () => {
    const admin = await web.signedIn('admin');
    for (const what of ['roles', 'disabling', 'password-link'])
      assert.equal(
        (await admin.post(`/admin/users/nobody/${what}`, { roles: ['hr'], disabled: 'yes' })).status,
        404,
      );
  });
});
