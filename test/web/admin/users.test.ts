import assert from 'node:assert/strict';
import { send } from '../../../jobs/send.ts';
import { findUser, listUsers } from '../../../server/domain/access/users.query.ts';
import { setDisabled } from '../../../server/domain/access/users.ts';
import { AuditEntryModel } from '../../../server/domain/audit/entry.model.ts';
import { PASSWORD, type TestApp, testApp } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';
import { openMailbox } from '../../support/mailbox.ts';

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
    assert.deepEqual(entries.map(({ verb }) => verb).sort(), ['disable', 'enable', 'set roles', 'sign in']);
  });

  it('keep their roles when the new ones are refused, and the boxes as they were sent', async () => {
    const admin = await web.signedIn('admin');
    const hr = await web.signedIn('hr');
    const path = `/admin/users/${hr.user._id}`;
    for (const [roles, field] of [
      [[], 'roles'],
      [['head'], 'departmentIds'],
    ] as [string[], string][]) {
      const answer = await admin.post(`${path}/roles`, { roles });
      assert.equal(answer.status, 422);
      assert.match(answer.text, new RegExp(`href="#${field}"`));
      assert.equal(answer.text.split(`id="${field}"`).length, 2, 'the link leads to one control');
    }
    assert.deepEqual((await findUser(hr.user._id))?.roles, ['hr']);
  });

  it('end every session with the request after a change of roles or the end of an account', async () => {
    const admin = await web.signedIn('admin');
    const changes: [string, Record<string, string | string[]>][] = [
      ['roles', { roles: ['hr', 'board'] }],
      ['disabling', { disabled: 'yes' }],
    ];
    for (const [what, fields] of changes) {
      const hr = await web.signedIn('hr');
      const elsewhere = web.visitor();
      await elsewhere.post('/login', { email: hr.user.email, password: PASSWORD });
      for (const agent of [hr, elsewhere]) assert.equal((await agent.get('/hr/people')).status, 200);
      await admin.post(`/admin/users/${hr.user._id}/${what}`, fields);
      for (const agent of [hr, elsewhere]) assert.equal((await agent.get('/hr/people')).status, 303, what);
    }
  });

  it('have a page each, with a name and language an administrator may change', async () => {
    const admin = await web.signedIn('admin');
    const hr = await web.signedIn('hr');
    const path = `/admin/users/${hr.user._id}`;
    assert.match((await admin.get('/admin/users')).text, new RegExp(`href="${path}"`));
    const { email } = hr.user;
    assert.equal((await admin.post(path, { name: ' Zoë <b>', email, locale: 'es' })).status, 303);
    const page = await admin.get(`${path}?done=profile`);
    assert.match(page.text, /<h1>Zoë &lt;b&gt;<\/h1>/);
    assert.match(page.text, /role="status"/);
    assert.equal((await admin.post(path, { name: ' ', email, locale: 'es' })).status, 422);
    assert.equal((await findUser(hr.user._id))?.name, 'Zoë <b>');
    assert.equal((await hr.get('/account')).status, 200, 'a name ends no session');
  });

  it('move to another address, which ends sessions and mailed links of the former one', async () => {
    const admin = await web.signedIn('admin');
    const hr = await web.signedIn('hr');
    const path = `/admin/users/${hr.user._id}`;
    const link = /<code>([^<]+)<\/code>/.exec((await admin.post(`${path}/password-link`)).text)?.[1] ?? '';
    const moved = await admin.post(path, { name: 'Zoë', email: ' Zoe@Example.com ', locale: 'es' });
    assert.equal(moved.headers.location, `${path}?done=address`);
    assert.match((await admin.get(`${path}?done=address`)).text, /Zoë signs in with zoe@example\.com/);
    assert.equal((await hr.get('/account')).status, 303);
    assert.equal((await web.visitor().get(new URL(link).pathname)).status, 404);
    const somebody = web.visitor();
    const signIn = (email: string) => somebody.post('/login', { email, password: PASSWORD });
    assert.equal((await signIn(hr.user.email)).status, 422);
    assert.equal((await signIn('zoe@example.com')).status, 303);
    const entries = await AuditEntryModel.find({ thing: `user:${hr.user._id}` }).lean();
    const verbs = entries.map(({ verb }) => verb).sort();
    assert.deepEqual(verbs, ['invite', 'set address', 'sign in', 'sign in']);
    assert.ok(entries.every((entry) => !JSON.stringify(entry).includes('@')));
  });

  it('keep an address that another account has, and what was typed', async () => {
    const admin = await web.signedIn('admin');
    const hr = await web.signedIn('hr');
    for (const email of [admin.user.email.toUpperCase(), 'no address']) {
      const answer = await admin.post(`/admin/users/${hr.user._id}`, { name: 'New', email, locale: 'es' });
      assert.equal(answer.status, 422);
      assert.match(answer.text, /href="#email"/);
      for (const typed of [email, 'New']) assert.ok(answer.text.includes(`value="${typed}"`));
    }
    assert.deepEqual((await findUser(hr.user._id))?.email, hr.user.email);
    assert.equal((await hr.get('/account')).status, 200);
  });

  it('let an administrator who mistypes the own address put it right', async () => {
    const admin = await web.signedIn('admin');
    const elsewhere = web.visitor();
    await elsewhere.post('/login', { email: admin.user.email, password: PASSWORD });
    const path = `/admin/users/${admin.user._id}`;
    for (const email of ['admim@example.com', 'admin@example.com'])
      assert.equal((await admin.post(path, { name: 'Ada', email, locale: 'en' })).status, 303);
    assert.equal((await admin.get('/admin/users')).status, 200);
    assert.equal((await elsewhere.get('/admin/users')).status, 303);
    assert.equal((await findUser(admin.user._id))?.email, 'admin@example.com');
  });

  it('get a new link on the page, once; an account that was ended gets none', async () => {
    const admin = await web.signedIn('admin');
    const hr = await web.signedIn('hr');
    const path = `/admin/users/${hr.user._id}`;
    const link = /<code>([^<]+)<\/code>/.exec((await admin.post(`${path}/password-link`)).text)?.[1] ?? '';
    assert.doesNotMatch((await admin.get(path)).text, /<code>/);
    const NEXT = 'another long password';
    assert.equal((await web.visitor().post(new URL(link).pathname, { password: NEXT })).status, 303);
    await admin.post(`${path}/disabling`, { disabled: 'yes' });
    assert.equal((await admin.post(`${path}/password-link`)).status, 409);
  });

  it('are mailed an invitation where mail is sent, and no page shows its link', async () => {
    const mailbox = await openMailbox();
    const mailing = testApp({ BASE_URL: 'http://pulso.aurora.example', SMTP_URL: mailbox.url });
    const admin = await mailing.signedIn('admin');
    const added = await admin.post('/admin/users', bea);
    assert.equal(added.headers.location, '/admin/users?done=invited');
    await send(mailing.deps, new AbortController().signal);
    assert.match(mailbox.to('bea@example.com')[0]?.text ?? '', /\/password\/[A-Za-z0-9_-]{43}\b/);
    const [user] = (await listUsers()).filter(({ email }) => email === 'bea@example.com');
    const again = await admin.post(`/admin/users/${user?._id}/password-link`);
    assert.equal(again.headers.location, `/admin/users/${user?._id}?done=invited`);
    assert.doesNotMatch(added.text + again.text, /\/password\//);
    await mailing.deps.mailer.close();
    await mailbox.close();
  });

  it('always leave one administrator', async () => {
    const admin = await web.signedIn('admin');
    const own = `/admin/users/${admin.user._id}`;
    assert.equal((await admin.post(`${own}/disabling`, { disabled: 'yes' })).status, 409);
    assert.equal((await admin.post(`${own}/roles`, { roles: ['hr'] })).status, 409);
    assert.deepEqual((await findUser(admin.user._id))?.roles, ['admin']);
    assert.equal((await findUser(admin.user._id))?.disabled, false);
  });

  it('always leave one administrator, also when two remove each other at the same time', async () => {
    for (let round = 0; round < 5; round++) {
      const both = [await web.signedIn('admin'), await web.signedIn('admin')] as const;
      const others = (await listUsers()).filter(
        ({ _id, disabled }) => !disabled && both.every(({ user }) => user._id !== _id),
      );
      for (const { _id } of others) await setDisabled(_id, true);
      const answers = await Promise.all([
        both[0].post(`/admin/users/${both[1].user._id}/disabling`, { disabled: 'yes' }),
        both[1].post(`/admin/users/${both[0].user._id}/roles`, { roles: ['hr'] }),
      ]);
      const left = (await listUsers()).filter(({ roles, disabled }) => roles.includes('admin') && !disabled);
      assert.ok(left.length > 0, answers.map(({ status }) => status).join());
    }
  });

  it('say why the last administrator stays', async () => {
    const admin = await web.signedIn('admin');
    const answer = await admin.post(`/admin/users/${admin.user._id}/disabling`, { disabled: 'yes' });
    assert.equal(answer.status, 409);
    assert.match(answer.text, /The only administrator cannot be removed or disabled\./);
    await web.signedIn('admin');
    const later = await admin.post(`/admin/users/${admin.user._id}/roles`, { roles: ['hr'] });
    assert.equal(later.status, 303, 'a refusal leaves no trace');
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
