import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import request from 'supertest';
import { createApp } from '../../../server/app.ts';
import { RoundModel } from '../../../server/domain/rounds/round.model.ts';
import { LOCALES } from '../../../server/i18n/locales.ts';
import { type TestApp, testApp } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';
import { dumpDatabase } from '../../support/dump.ts';
import { askSomebody } from './answer-site.ts';

const TITLE = {
  'pt-BR': 'Este link não está aberto',
  en: 'This link is not open',
  es: 'Este enlace no está abierto',
};

describe('a link that opens nothing', () => {
  useTestDatabase();
  let web: TestApp;
  before(() => {
    web = testApp();
  });

  it('gets the same page and status whatever the reason', async () => {
    const asked = await askSomebody(web);
    const bodies = new Set<string>();
    const look = async (path: string) => {
      const page = await request(web.app).get(path).set('Accept-Language', 'es');
      assert.equal(page.status, 404, path);
      bodies.add(page.text);
    };
    const last = asked.path.at(-1) === 'A' ? 'B' : 'A';
    const mutated = `${asked.path.slice(0, 20)}${asked.path[20] === 'x' ? 'y' : 'x'}${asked.path.slice(21)}`;
    for (const path of ['/a/', '/a/x', `/a/${'A'.repeat(43)}`, mutated, `${asked.path}${last}`, '/a/x/y'])
      await look(path);
    for (const status of ['closing', 'sealed', 'cancelled', 'unreadable'] as const) {
      await RoundModel.updateOne({ _id: asked.round._id }, { $set: { status } });
      await look(asked.path);
    }
    await RoundModel.updateOne({ _id: asked.round._id }, { $set: { status: 'open' } });
    await web.deps.keys.destroy(asked.round._id);
    await look(asked.path);
    assert.equal(bodies.size, 1);
    assert.match([...bodies][0] ?? '', /Este enlace no está abierto/);
  });

  it('is explained in three languages, which the page lets choose', async () => {
    await askSomebody(web);
    for (const locale of LOCALES) {
      const page = await request(web.app).get(`/a/x?lang=${locale}`);
      assert.ok(page.text.includes(TITLE[locale]));
      for (const other of LOCALES.filter((each) => each !== locale))
        assert.ok(page.text.includes(`href="?lang=${other}"`));
      assert.match(page.text, /mailto:hr@aurora\.example/);
    }
  });

  it('takes no answer, in the language of its form', async () => {
    const asked = await askSomebody(web, { locale: 'pt-BR' });
    await RoundModel.updateOne({ _id: asked.round._id }, { $set: { status: 'closing' } });
    const before = await dumpDatabase();
    const page = await asked.post({ 'q0-CS1': '1' });
    assert.equal(page.status, 404);
    assert.ok(page.text.includes(TITLE['pt-BR']));
    assert.deepEqual(await dumpDatabase(), before);
  });

  it('leaves no trace of links in the log', async () => {
    const lines: string[] = [];
    const sink = new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk));
        done();
      },
    });
    const asked = await askSomebody(web);
    const app = createApp({ ...web.deps, log: pino({ level: 'trace' }, sink) });
    const secret = 'a secret comment';
    await request(app).get(asked.path).set('Referer', `http://127.0.0.1${asked.path}`);
    await request(app).post(asked.path).type('form').send({ language: 'en', 'q0-comment': secret });
    await request(app).post(asked.path).type('form').send(`language=en&q0-comment=${secret}%00`);
    await request(app).get('/a/AAAA');
    assert.ok(lines.length >= 4 && lines.some((line) => line.includes('"/a/:token"')));
    for (const line of lines) assert.doesNotMatch(line, new RegExp(`${asked.path.slice(3)}|secret|AAAA`));
  });
});
