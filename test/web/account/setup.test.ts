import assert from 'node:assert/strict';
import { createFirstAccount, firstAccountLink } from '../../../server/domain/access/first-account.ts';
import { findUser, listUsers } from '../../../server/domain/access/users.query.ts';
import { readSettings } from '../../../server/domain/settings/settings.ts';
import { type TestApp, testApp } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';

const FORM = {
  name: 'Lívia Silva',
  email: 'Livia@Example.com',
  password: 'twelve chars and more',
  locale: 'pt-BR',
  work: 'hr',
};
const DAY = 24 * 60 * 60_000;

describe('the first account', () => {
  useTestDatabase();
  let web: TestApp;
  before(() => {
    web = testApp();
  });

  const link = async () => {
    const { config, clock, random } = web.deps;
    const whole = await firstAccountLink({ baseUrl: config.baseUrl, now: clock.now(), random });
    return new URL(String(whole)).pathname;
  };

  it('is made by the one-time link, becomes administrator and HR, and is signed in', async () => {
    const path = await link();
    const somebody = web.visitor();
    for (let opened = 0; opened < 2; opened++) assert.equal((await somebody.get(path)).status, 200);
    const answer = await somebody.post(path, FORM);
    assert.equal(answer.status, 303);
    assert.equal(answer.headers.location, '/start');
    assert.equal((await somebody.get('/account')).status, 200);
    const [user] = await listUsers();
    assert.deepEqual(user?.roles, ['admin', 'hr']);
    assert.equal(user?.email, 'livia@example.com');
    assert.match(user?.hash ?? '', /^\$argon2id\$/);
    const { locale, contact, separationDays } = await readSettings();
    assert.deepEqual(
      { locale, contact, separationDays },
      { locale: 'pt-BR', contact: 'Lívia Silva, Livia@Example.com', separationDays: 0 },
    );
  });

  it('is an administrator alone when it says so: HR is invited', async () => {
    const path = await link();
    assert.equal((await web.visitor().post(path, { ...FORM, work: 'install' })).status, 303);
    const [user] = await listUsers();
    assert.deepEqual(user?.roles, ['admin']);
    assert.equal((await readSettings()).contact, '');
  });

  it('does not exist without the link, with another, a later one, or once an account exists', async () => {
    const old = await link();
    const path = await link();
    for (const wrong of ['/setup/x', `/setup/${'A'.repeat(43)}`, old])
      assert.equal((await web.visitor().get(wrong)).status, 404, wrong);
    web.deps.clock.advance(DAY + 1);
    assert.equal((await web.visitor().get(path)).status, 404);
    const fresh = await link();
    assert.equal((await web.visitor().post(fresh, FORM)).status, 303);
    assert.equal((await web.visitor().get(fresh)).status, 404);
    assert.equal((await web.visitor().post(fresh, { ...FORM, email: 'b@example.com' })).status, 404);
    const { config, clock, random } = web.deps;
    assert.equal(await firstAccountLink({ baseUrl: config.baseUrl, now: clock.now(), random }), null);
  });

  it('is made once when two people send the form at the same time', async () => {
    const path = await link();
    const answers = await Promise.all(
      ['a', 'b', 'c'].map((name) => web.visitor().post(path, { ...FORM, email: `${name}@example.com` })),
    );
    assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 404, 404]);
    assert.equal((await listUsers()).length, 1);
  });

  it('shows what is wrong in the language of the reader and keeps what was typed', async () => {
    const path = await link();
    const cases = [
      ['email', 'ana.corp', '“ana.corp” não é um e-mail.'],
      ['password', 'short', 'Senha: ao menos 12 caracteres.'],
      ['work', 'board', 'Este valor não pode ser usado aqui.'],
      ['locale', 'tlh', 'Este valor não pode ser usado aqui.'],
    ] as const;
    for (const [field, value, text] of cases) {
      const answer = await web
        .visitor({ 'Accept-Language': 'pt-BR' })
        .post(path, { ...FORM, [field]: value });
      assert.equal(answer.status, 422, field);
      assert.match(answer.text, new RegExp(`href="#${field}"`), field);
      assert.match(answer.text, /lang="pt-BR"/);
      assert.ok(answer.text.includes('value="Lívia Silva"'), field);
      assert.doesNotMatch(answer.text, /twelve chars/);
      assert.ok(answer.text.includes(text), text);
    }
    assert.equal((await listUsers()).length, 0);
    assert.equal((await web.visitor().post(path, FORM)).status, 303, 'faults must not use the link up');
  });

  it('names every fault at once, each with its field', async () => {
    const empty = { ...FORM, name: ' ', email: '', password: '' };
    const answer = await web.visitor({ 'Accept-Language': 'pt-BR' }).post(await link(), empty);
    for (const field of ['name', 'email', 'password'])
      assert.match(answer.text, new RegExp(`href="#${field}"`), field);
    assert.ok(answer.text.includes('Falta preencher: nome.'));
  });

  it('is complete or not there: the stored account can sign in', async () => {
    const token = (await link()).slice('/setup/'.length);
    const { name, email, password } = FORM;
    const wanted = { name, email, password, locale: 'en' as const, isHr: true };
    const moment = { now: web.deps.clock.now(), separationDays: 0 };
    const user = await createFirstAccount(token, wanted, moment);
    assert.deepEqual(await findUser(user._id), user);
    assert.notEqual(user.hash, '');
  });
});
