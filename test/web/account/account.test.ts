import assert from 'node:assert/strict';
import mongoose from 'mongoose';
import { issueToken } from '../../../server/domain/access/login-tokens.ts';
import { findUser } from '../../../server/domain/access/users.query.ts';
import { setDisabled } from '../../../server/domain/access/users.ts';
import { PASSWORD, type TestApp, testApp } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';

const NEXT = 'another long password';

describe('one’s own account', () => {
  useTestDatabase();
  let web: TestApp;
  before(() => {
    web = testApp();
  });

  it('changes name and language, at once', async () => {
    const hr = await web.signedIn('hr');
    const answer = await hr.post('/account', { name: ' Zoë ', locale: 'es' });
    assert.equal(answer.headers.location, '/account?done=saved');
    const page = await hr.get('/account?done=saved');
    assert.match(page.text, /<html lang="es">/);
    assert.match(page.text, /role="status"/);
    assert.equal((await findUser(hr.user._id))?.name, 'Zoë');
  });

  it('keeps the old name when the new one is empty or too long', async () => {
    const hr = await web.signedIn('hr');
    for (const name of ['  ', 'x'.repeat(121), 'a\0b'])
      assert.equal((await hr.post('/account', { name, locale: 'en' })).status, 422);
    assert.equal((await findUser(hr.user._id))?.name, 'hr');
  });

  it('changes the password, keeps this session and ends all others', async () => {
    const hr = await web.signedIn('hr');
    const elsewhere = web.visitor();
    await elsewhere.post('/login', { email: hr.user.email, password: PASSWORD });
    const wrong = await hr.post('/account/password', { currentPassword: 'no', password: NEXT });
    assert.equal(wrong.status, 422);
    assert.match(wrong.text, /The current password is wrong/);
    const short = await hr.post('/account/password', { currentPassword: PASSWORD, password: 'short' });
    assert.equal(short.status, 422);
    const done = await hr.post('/account/password', { currentPassword: PASSWORD, password: NEXT });
    assert.equal(done.status, 303);
    assert.equal((await hr.get('/account')).status, 200);
    assert.equal((await elsewhere.get('/account')).status, 303);
    const again = await web.visitor().post('/login', { email: hr.user.email, password: NEXT });
    assert.equal(again.status, 303);
  });

  it('lists its sessions without their identifiers, and ends the others, not this one', async () => {
    const hr = await web.signedIn('hr');
    const lines = async () => (await hr.get('/account')).text.match(/<li>Signed in on .*?<\/li>/g) ?? [];
    assert.equal((await lines()).length, 1);
    const others = [web.visitor(), web.visitor()];
    for (const other of others) await other.post('/login', { email: hr.user.email, password: PASSWORD });
    await web.signedIn('hr');
    const listed = await lines();
    assert.equal(listed.length, 3, 'another account’s sessions are not among them');
    assert.equal(listed.filter((line) => line.includes('this session')).length, 1);
    assert.match(listed[0] ?? '', /this session/);
    const ids = (await mongoose.connection.collection('sessions').find({}).toArray()).map(({ _id }) => _id);
    const page = await hr.get('/account');
    for (const id of ids) assert.ok(!page.text.includes(String(id)));
    assert.equal((await hr.post('/account/sessions/ending')).headers.location, '/account?done=sessions');
    for (const other of others) assert.equal((await other.get('/account')).status, 303);
    assert.equal((await lines()).length, 1);
  });

  it('does not let somebody at an open screen guess the password', async () => {
    const hr = await web.signedIn('hr');
    const guess = () => hr.post('/account/password', { currentPassword: 'a guess', password: NEXT });
    const statuses = new Set<number>();
    for (let tries = 0; tries < 11; tries++) statuses.add((await guess()).status);
    assert.deepEqual([...statuses], [422, 429]);
    const late = await hr.post('/account/password', { currentPassword: PASSWORD, password: NEXT });
    assert.equal(late.status, 429);
  });

  it('gets a password by a link that works once and dies with the account', async () => {
    const hr = await web.signedIn('hr');
    const at = { now: web.deps.clock.now(), random: web.deps.random };
    const path = `/password/${await issueToken({ userId: hr.user._id, purpose: 'password' }, at)}`;
    for (let opened = 0; opened < 2; opened++) assert.equal((await web.visitor().get(path)).status, 200);
    assert.equal((await web.visitor().post(path, { password: 'short' })).status, 422);
    assert.equal((await web.visitor().post(path, { password: NEXT })).status, 303);
    assert.equal((await web.visitor().get(path)).status, 404);
    assert.equal((await web.visitor().post(path, { password: `${NEXT}!` })).status, 404);
    const other = `/password/${await issueToken({ userId: hr.user._id, purpose: 'password' }, at)}`;
    await setDisabled(hr.user._id, true);
    assert.equal((await web.visitor().get(other)).status, 404);
  });
});
