import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import mongoose from 'mongoose';
import { pino } from 'pino';
import request from 'supertest';
import { createApp } from '../../server/app.ts';
import { csrfOf, type TestApp, testApp } from '../support/app.ts';
import { useTestDatabase } from '../support/database.ts';
import { testProgram } from '../support/program.ts';

describe('what guards every page', () => {
  useTestDatabase();
  let web: TestApp;
  before(() => {
    web = testApp();
  });

  it('is a strict content policy without inline scripts or styles', async () => {
    const { headers } = await web.visitor().get('/login');
    const policy = String(headers['content-security-policy']);
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
    ])
      assert.ok(policy.includes(part), part);
    assert.doesNotMatch(policy, /unsafe|https:|\*/);
    assert.equal(headers['referrer-policy'], 'strict-origin');
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['cache-control'], 'no-store');
    assert.equal(headers['x-powered-by'], undefined);
  });

  it('asks for https only where people come by https', async () => {
    const plain = (await web.visitor().get('/login')).headers;
    assert.equal(plain['strict-transport-security'], undefined);
    assert.doesNotMatch(String(plain['content-security-policy']), /upgrade-insecure/);
    const secure = testApp({ BASE_URL: 'https://pulso.example.com', TRUST_PROXY: '1' });
    const { headers } = await secure.visitor({ 'X-Forwarded-Proto': 'https' }).get('/login');
    assert.match(String(headers['strict-transport-security']), /max-age=31536000/);
    assert.match(String(headers['content-security-policy']), /upgrade-insecure-requests/);
  });

  it('has no inline script, style or handler in its pages', async () => {
    const admin = await web.signedIn(['admin', 'hr']);
    for (const path of ['/login', '/account', '/admin/users', '/nothing']) {
      const { text } = await admin.get(path);
      assert.doesNotMatch(
        text,
        /<style|\sstyle=|\son[a-z]+=|<script(?![^>]*(src=|type="application\/json"))/,
        path,
      );
    }
  });

  it('refuses writes without the token of the session, or with somebody else’s', async () => {
    const hr = await web.signedIn('hr');
    const other = await web.signedIn('hr');
    const stolen = csrfOf(await other.get('/account'));
    for (const csrf of ['', 'x', stolen]) {
      const answer = await hr.post('/account', { csrf, name: 'Changed', locale: 'en' });
      assert.equal(answer.status, 403);
    }
    assert.match((await hr.get('/account')).text, /value="hr"/);
  });

  it('gives back what was typed when the token is over, to be sent again by a click', async () => {
    const hr = await web.signedIn('hr');
    const refused = await hr.post('/account', { csrf: 'over', name: 'Ana "Nina"', locale: 'es' });
    assert.equal(refused.status, 403);
    assert.ok(refused.text.includes('name="name" value="Ana &#34;Nina&#34;"'));
    const again = await hr.post('/account', { csrf: csrfOf(refused), name: 'Ana "Nina"', locale: 'es' });
    assert.equal(again.status, 303);
    const login = await web
      .visitor()
      .post('/login', { csrf: 'over', email: 'ana@example.com', password: 'secret words' });
    assert.ok(login.text.includes('name="email" value="ana@example.com"'));
    assert.ok(login.text.includes('name="password" value=""'));
    assert.doesNotMatch(login.text, /secret words/);
  });

  it('gives nothing back to another site', async () => {
    const answer = await web.visitor({ Origin: 'https://evil.example' }).post('/login', { email: 'planted' });
    assert.equal(answer.status, 403);
    assert.doesNotMatch(answer.text, /planted|<form/);
  });

  it('refuses writes that another site caused, whatever the token', async () => {
    const hr = await web.signedIn('hr');
    const cookie = String((await hr.get('/account')).headers['set-cookie']).split(';')[0] ?? '';
    const from = (headers: Record<string, string>) =>
      web.visitor({ Cookie: cookie, ...headers }).post('/account', { name: 'New name', locale: 'en' });
    assert.equal((await from({ Origin: 'https://evil.example' })).status, 403);
    assert.equal((await from({ Origin: 'null' })).status, 403);
    assert.equal((await from({ 'Sec-Fetch-Site': 'cross-site' })).status, 403);
    assert.equal((await from({ Origin: web.deps.config.baseUrl })).status, 303);
  });

  it('gives no session to those who merely look around', async () => {
    for (const path of ['/', '/hr', '/nothing', '/setup/x', '/healthz']) {
      const answer = await web.visitor().get(path);
      assert.equal(answer.headers['set-cookie'], undefined, path);
    }
    assert.equal(await mongoose.connection.collection('sessions').countDocuments({}), 0);
  });

  it('answers in the language of the reader, the address or the account', async () => {
    const spanish = await web.visitor({ 'Accept-Language': 'es-MX,es;q=0.9' }).get('/nothing');
    assert.equal(spanish.status, 404);
    assert.match(spanish.text, /<html lang="es">/);
    assert.match((await web.visitor().get('/login?lang=pt-BR')).text, /<html lang="pt-BR">/);
    const hr = await web.signedIn('hr');
    await hr.post('/account', { name: 'Ana', locale: 'pt-BR' });
    assert.match((await hr.get('/nothing?lang=es')).text, /<html lang="pt-BR">/);
  });

  it('writes neither tokens nor addresses to the log', async () => {
    const lines: string[] = [];
    const sink = new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk));
        done();
      },
    });
    const app = createApp({ ...testProgram(), log: pino({ level: 'trace' }, sink) });
    const token = 'T'.repeat(43);
    await request(app).get(`/setup/${token}`);
    await request(app).get(`/password/${token}?email=ana@example.com`);
    await request(app)
      .post('/login')
      .type('form')
      .send({ email: 'ana@example.com', password: 'secret words' });
    assert.equal(lines.length >= 3, true);
    assert.ok(lines.some((line) => line.includes('"/setup/:token"')));
    for (const line of lines) assert.doesNotMatch(line, /TTTT|ana@example|secret words/);
  });

  it('serves style sheets that may be kept for a year, under addresses that change with them', async () => {
    const { text } = await web.visitor().get('/login');
    const sheets = [...text.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
      (match) => match[1] ?? '',
    );
    assert.ok(sheets.length > 0);
    for (const sheet of sheets) {
      assert.match(sheet, /\?[\w-]{10}$/);
      const { status, headers } = await web.visitor().get(sheet);
      assert.equal(status, 200);
      assert.match(String(headers['cache-control']), /max-age=31536000, immutable/);
      assert.equal(headers['set-cookie'], undefined);
    }
  });
});
