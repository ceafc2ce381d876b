import assert from 'node:assert/strict';
import request from 'supertest';
import { LOCALES } from '../../../server/i18n/locales.ts';
import { type TestApp, testApp } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';
import { dumpDatabase } from '../../support/dump.ts';
import { makeInvitation } from '../../support/factories.ts';
import { decide } from '../../support/settings.ts';
import { askSomebody, namesOn } from './answer-site.ts';

const MINUTE = 60_000;

describe('the answer page', () => {
  useTestDatabase();
  let web: TestApp;
  before(() => {
    web = testApp();
  });

  const words = {
    'pt-BR': [
      'Quem lê: RH e a liderança da área avaliada. Responder é voluntário.',
      'grupos de pelo menos <b>5</b> pessoas',
      'só se <b>10</b> ou mais responderem',
      '<b>sexta-feira, 27 de novembro</b> às <b>18:00</b>',
      'Cerca de 1 minuto.',
      'Período: 16 de ago.',
      'Não usei neste período',
      'Muita insatisfação',
      'Não se aplica / não sei',
      'O que foi bem',
      'Para denunciar assédio: ethics@aurora.example.',
    ],
    en: [
      'Who reads: HR and the head of the department you rate. Answering is voluntary.',
      'groups of at least <b>5</b> people',
      'only if <b>10</b> or more answer',
      '<b>Friday, November 27</b> at <b>18:00</b>',
      'About 1 minute.',
      'I did not use it in this period',
      'Very dissatisfied',
      'What could be better',
      'Help Desk delivers what it promises.',
    ],
    es: [
      'Quién lee: RR. HH. y la jefatura del área evaluada.',
      'grupos de al menos <b>5</b> personas',
      '<b>viernes, 27 de noviembre</b> a las <b>18:00</b>',
      'No lo usé en este período',
      'Mucha insatisfacción',
      'Qué puede mejorar',
    ],
  };
  for (const locale of LOCALES) {
    it(`says who reads, the promise and the questions in ${locale}`, async () => {
      const page = await (await askSomebody(web, { locale })).get();
      assert.equal(page.status, 200);
      assert.match(page.text, new RegExp(`<html lang="${locale}">`));
      for (const text of words[locale]) assert.ok(page.text.includes(text), text);
    });
  }

  it('tells the numbers and readers of its own round', async () => {
    const round = { k: 7, kc: 23, separationDays: 7, readers: 'hr' as const };
    const { text } = await (await askSomebody(web, { template: 'engagement', round })).get();
    for (const said of ['Who reads: HR. ', '<b>7</b> people', '<b>23</b> or more', 'within 7 days', 'Aurora'])
      assert.ok(text.includes(said), said);
    assert.doesNotMatch(text, /unused|plus1/, 'neither use nor reasons are asked about an employer');
  });

  it('says in the person’s zone until when it is open', async () => {
    const asked = await askSomebody(web);
    await decide({ siteZones: { 'São Paulo': 'America/Manaus' } });
    assert.match((await asked.get()).text, /<b>17:00<\/b>/);
  });

  it('names no person, holds no link, sets no cookie and is kept nowhere', async () => {
    const asked = await askSomebody(web);
    const page = await asked.get();
    assert.ok(!page.text.includes(asked.path.slice(3)), 'whoever gets the page later gets no link');
    assert.equal(page.headers['set-cookie'], undefined);
    assert.equal(page.headers['cache-control'], 'no-store');
    assert.equal(page.headers['referrer-policy'], 'strict-origin');
    assert.doesNotMatch(
      page.text,
      /<script(?! defer src="\/assets\/js\/answer\.js\?)|<style| style=| on[a-z]+=/,
    );
  });

  it('is the same, byte by byte, for everyone who is asked the same', async () => {
    const asked = await askSomebody(web);
    const other = await makeInvitation(web.deps.keys, asked.round, {
      subjects: asked.subjects,
      locale: 'en',
    });
    const pages = [await asked.get(), await request(web.app).get(other.path)];
    assert.equal(pages[0]?.text, pages[1]?.text);
    const plain = await asked.get().set('Accept-Encoding', 'identity');
    assert.equal(plain.headers['content-encoding'], undefined);
    assert.equal(plain.text, pages[0]?.text);
  });

  it('asks about three departments on one page', async () => {
    const asked = await askSomebody(web, { template: 'minimal', areas: ['One', 'Two & Co. <b>', 'Three'] });
    const { text } = await asked.get();
    assert.match(text, /Three departments that serve yours/);
    assert.match(text, /Department 3 of 3/);
    assert.ok(text.includes('Two &amp; Co. &lt;b&gt;') && !text.includes('Co. <b>'));
    const names = namesOn(await asked.get());
    for (const name of ['q0-IN1', 'q1-CE1', 'q2-IN1', 'q2-unused', 'q2-minus8', 'q1-comment'])
      assert.ok(names.has(name), name);
  });

  it('says in which language a comment blends in, where few write in this one', async () => {
    const asked = await askSomebody(web, { round: { kc: 5 } });
    for (let i = 0; i < 10; i++) await makeInvitation(web.deps.keys, asked.round, { locale: 'pt-BR' });
    assert.match((await asked.get()).text, /blends in better in Português/);
    assert.doesNotMatch((await asked.get('?lang=pt-BR')).text, /se confunde mais/);
  });

  it('follows a change of the settings within half a minute', async () => {
    const asked = await askSomebody(web);
    await asked.get();
    await decide({ contact: 'Another contact' });
    web.deps.clock.advance(MINUTE / 2);
    assert.match((await asked.get()).text, /Another contact/);
  });

  it('changes nothing, however it is looked at', async () => {
    const asked = await askSomebody(web);
    await asked.post({ 'q0-CS1': '4' });
    const before = await dumpDatabase();
    for (const path of [
      asked.path,
      `${asked.path}?lang=es&q0-CS1=1&withdraw=1&send=1`,
      '/a/nothing',
      '/a/',
    ]) {
      await request(web.app).get(path);
      await request(web.app).head(path);
    }
    for (const method of ['options', 'put', 'patch', 'delete'] as const) {
      const answer = await request(web.app)[method](asked.path).send('send=1&q0-CS1=1&language=en');
      assert.equal(answer.status, 404, method);
    }
    assert.deepEqual(await dumpDatabase(), before);
  });
});
