import assert from 'node:assert/strict';
import { findUser } from '../../server/domain/access/users.query.ts';
import { AuditEntryModel } from '../../server/domain/audit/entry.model.ts';
import { PASSWORD, type TestApp, testApp } from '../support/app.ts';
import { useTestDatabase } from '../support/database.ts';
import { terminalOf } from '../support/terminal.ts';

describe('pulso user', () => {
  useTestDatabase();
  let site: TestApp;
  before(() => {
    site = testApp();
  });
  const user = (...words: string[]) => terminalOf(site.deps)('user', ...words);

  it('lists accounts with roles and status, never a hash', async () => {
    const { user: hr } = await site.signedIn('hr');
    await user('create', '--email', 'new@aurora.example', '--name', 'New', '--roles', 'board');
    const { out } = await user('list', '--json');
    const listed = JSON.parse(out).map(({ email, status }: { email: string; status: string }) => [
      email,
      status,
    ]);
    // By name, as people sort.
    assert.deepEqual(listed, [
      [hr.email, 'active'],
      ['new@aurora.example', 'waiting'],
    ]);
    assert.doesNotMatch(out, /argon2/);
    assert.match((await user('list')).out, /New +new@aurora\.example +board +no password yet/);
  });

  it('lets a locked-out operator choose another password, once', async () => {
    const { user: admin } = await site.signedIn('admin');
    const { code, out } = await user('reset', ` ${admin.email.toUpperCase()}`, '--json');
    assert.equal(code, 0, out);
    const { pathname } = new URL(JSON.parse(out).link);
    const next = 'another long password';
    assert.equal((await site.visitor().post(pathname, { password: next })).status, 303);
    assert.equal((await site.visitor().get(pathname)).status, 404);
    assert.equal((await site.visitor().post('/login', { email: admin.email, password: next })).status, 303);
    const old = await site.visitor().post('/login', { email: admin.email, password: PASSWORD });
    assert.equal(old.status, 422);
  });

  it('ends an account with its sessions and enables it again, with entries in the audit', async () => {
    const hr = await site.signedIn('hr');
    assert.equal((await user('disable', hr.user.email)).code, 0);
    assert.equal((await hr.get('/account')).status, 303);
    assert.equal((await user('reset', hr.user.email)).code, 1);
    assert.equal((await user('disable', hr.user.email, '--enable')).code, 0);
    assert.equal((await findUser(hr.user._id))?.disabled, false);
    const entries = await AuditEntryModel.find({ userId: 'cli' }).sort({ _id: 1 }).lean();
    assert.deepEqual(
      entries.map(({ verb }) => verb),
      ['disable', 'enable'],
    );
  });

  it('keeps the last administrator and knows no stranger', async () => {
    const { user: admin } = await site.signedIn('admin');
    const last = await user('disable', admin.email);
    assert.equal(last.code, 1);
    assert.match(last.err, /The only administrator/);
    for (const word of ['disable', 'reset']) assert.equal((await user(word, 'no@aurora.example')).code, 2);
  });
});
