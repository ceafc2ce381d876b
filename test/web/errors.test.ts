import assert from 'node:assert/strict';
import express from 'express';
import request from 'supertest';
import { Conflict, Forbidden, InvalidInput, NotFound, Unavailable } from '../../server/platform/errors.ts';
import { createLog } from '../../server/platform/log.ts';
import { errorPage } from '../../server/web/middleware/errors.ts';
import { requestLog } from '../../server/web/middleware/request-log.ts';
import { useViews } from '../../server/web/render.ts';

/** What somebody sees of an error that a page throws. */
async function pageOf(error: unknown, language: string) {
  const app = express();
  const log = createLog('silent');
  useViews(app);
  app.get('/', requestLog(log), () => {
    throw error;
  });
  app.use(errorPage(log));
  return await request(app).get('/').set('Accept-Language', language);
}

describe('an error', () => {
  it('is told in the language of the reader with its status', async () => {
    const cases = [
      [new NotFound(), 404, 'Esta página não existe'],
      [new Forbidden(), 403, 'Seu papel não inclui esta página.'],
      [new Conflict('round_not_open'), 409, 'Esta rodada não está aberta.'],
      [new InvalidInput([{ field: 'n', code: 'long', values: { n: 5 } }]), 422, 'Use até 5 caracteres.'],
      [Object.assign(new Error('big'), { status: 413 }), 413, 'Isto é grande demais'],
      [Object.assign(new Error('no'), { name: 'MongoNetworkError' }), 503, 'Não foi possível fazer isso'],
    ] as const;
    for (const [error, status, text] of cases) {
      const answer = await pageOf(error, 'pt-PT,pt;q=0.9');
      assert.equal(answer.status, status, text);
      assert.ok(answer.text.includes(text), text);
      assert.match(answer.text, /<html lang="pt-BR">/);
    }
  });

  it('of the program shows a number to pass on, and nothing of its inside', async () => {
    const answer = await pageOf(new TypeError('secret detail at /srv/pulso'), 'en');
    assert.equal(answer.status, 500);
    assert.match(answer.text, /send this number to whoever runs Pulso: [0-9a-f]{8}/);
    assert.doesNotMatch(answer.text, /secret detail|\/srv|TypeError/);
  });

  it('that passes says when to try again', async () => {
    assert.equal((await pageOf(new Unavailable(), 'es')).headers['retry-after'], '15');
  });
});
