import assert from 'node:assert/strict';
import { createUser, setDisabled, setPassword, setRoles } from '../../../server/domain/access/users.ts';
import { PASSWORD, type TestApp, testApp } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';

describe('signing in', () => {
  useTestDatabase();
  let web: TestApp;
  before(() => {
    web = testApp();
  });

  const account = async (email: string) => {
    const user = await createUser({ name: 'Ana', email, locale: 'en', roles: ['hr'], departmentIds: [] });
    await setPassword(user._id, PASSWORD);
    return user;
  };

  it('leads to the page of the role, or to the page that was asked for', async () => {
    await account('ana@example.com');
    const first = await web.visitor().post('/login', { email: ' Ana@Example.com ', password: PASSWORD });
    assert.equal(first.status, 303);
    assert.equal(first.headers.location, '/hr');
    const next = { email: 'ana@example.com', password: PASSWORD, next: '/account?x=1' };
    assert.equal((await web.visitor().post('/login', next)).headers.location, '/account?x=1');
  });

  it('never leads to another site', async () => {
    await account('ana@example.com');
    for (const next of ['//evil.example', '/\\evil.example', 'https://evil.example', '/\t/evil.example']) {
      const answer = await web
        .visitor()
        .post('/login', { email: 'ana@example.com', password: PASSWORD, next });
      assert.equal(answer.headers.location, '/hr', next);
    }
  });

  it('says the same of a wrong password, an unknown address, no password yet and a disabled account', async () => {
    await account('ana@example.com');
    const off = await account('off@example.com');
    await setDisabled(off._id, true);
    await createUser({
      name: 'New',
      email: 'new@example.com',
      locale: 'en',
      roles: ['hr'],
      departmentIds: [],
    });
    const bodies = new Set<string>();
    for (const [email, password] of [
      ['ana@example.com', 'a wrong password'],
      ['nobody@example.com', PASSWORD],
      ['new@example.com', PASSWORD],
      ['new@example.com', ''],
      ['off@example.com', PASSWORD],
    ] as const) {
      const answer = await web.visitor().post('/login', { email, password });
      assert.equal(answer.status, 422);
      bodies.add(answer.text.replaceAll(email, '').replace(/name="csrf" value="[^"]*"/g, ''));
    }
    assert.equal(bodies.size, 1);
    assert.match([...bodies][0] ?? '', /Email or password is wrong\./);
  });

  it('keeps the address that was typed, never the password', async () => {
    const answer = await web.visitor().post('/login', { email: 'a"b@example.com', password: 'typed-secret' });
    assert.match(answer.text, /value="a&#34;b@example.com"/);
    assert.doesNotMatch(answer.text, /typed-secret/);
  });

  it('stops after ten tries at one account, the right password included', async () => {
    await account('ana@example.com');
    const somebody = web.visitor();
    const again = (password: string) => somebody.post('/login', { email: 'ana@example.com', password });
    for (let tries = 0; tries < 10; tries++) assert.equal((await again('wrong')).status, 422);
    const eleventh = await again(PASSWORD);
    assert.equal(eleventh.status, 429);
    assert.match(eleventh.text, /Too many tries/);
  });

  it('gives a new session identifier at every sign-in', async () => {
    await account('ana@example.com');
    const somebody = web.visitor();
    const cookieOf = (answer: { headers: Record<string, unknown> }) =>
      /pulso=([^;]+)/.exec(String(answer.headers['set-cookie']))?.[1];
    const before = cookieOf(await somebody.get('/login'));
    const after = cookieOf(await somebody.post('/login', { email: 'ana@example.com', password: PASSWORD }));
    assert.ok(before && after);
    assert.notEqual(before, after);
  });

  it('is over after signing out, for a copy of the cookie too', async () => {
    const hr = await web.signedIn('hr');
    const cookie = String((await hr.get('/account')).headers['set-cookie']).split(';')[0] ?? '';
    const copy = web.visitor({ Cookie: cookie });
    assert.equal((await copy.get('/account')).status, 200);
    assert.equal((await hr.post('/logout')).headers.location, '/login');
    assert.equal((await copy.get('/account')).headers.location, '/login?next=%2Faccount');
  });

  it('ends within one request when roles, password or account change', async () => {
    const changes = {
      roles: (id: string) => setRoles(id, ['hr', 'head'], ['sales']),
      password: (id: string) => setPassword(id, `${PASSWORD} 2`),
      disabling: (id: string) => setDisabled(id, true),
    };
    for (const [name, change] of Object.entries(changes)) {
      const hr = await web.signedIn('hr');
      assert.equal((await hr.get('/account')).status, 200, name);
      await change(hr.user._id);
      assert.equal((await hr.get('/account')).status, 303, name);
    }
  });

  it('sets a host-only secure cookie where people come by https', async () => {
    const secure = testApp({ BASE_URL: 'https://pulso.example.com', TRUST_PROXY: '1' });
    const answer = await secure.visitor({ 'X-Forwarded-Proto': 'https' }).get('/login');
    const cookie = String(answer.headers['set-cookie']);
    assert.match(cookie, /^__Host-pulso=/);
    for (const part of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/'])
      assert.ok(cookie.includes(part), part);
    assert.doesNotMatch(cookie, /Domain/i);
  });
});
