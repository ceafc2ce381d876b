import assert from 'node:assert/strict';
import express, { type Express } from 'express';
import { can, ROLES, type Role } from '../../server/domain/access/roles.ts';
import { translator } from '../../server/i18n/translate.ts';
import { POLICY } from '../../server/web/policy.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { useTestDatabase } from '../support/database.ts';

interface Layer {
  name: string;
  route?: { path: string; methods: Record<string, boolean> };
  handle: { stack?: Layer[] };
}

const NOT_YOURS = translator('en')('errors.forbidden');

/** Every address an app answers, as the policy names them; routers below a prefix count as one. */
function servedBy(app: Express): string[] {
  const stack = (app as unknown as { router: { stack: Layer[] } }).router.stack;
  return stack.flatMap((layer) => {
    if (layer.handle.stack && !layer.route) return [`ROUTER ${layer.handle.stack.length}`];
    if (!layer.route) return [];
    const { path, methods } = layer.route;
    return Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`);
  });
}

describe('the policy', () => {
  useTestDatabase();
  let web: TestApp;
  before(() => {
    web = testApp();
  });

  it('has a row for every address that is served, and serves every row', () => {
    const served = servedBy(web.app).filter((name) => !name.startsWith('ROUTER'));
    assert.deepEqual(served.sort(), Object.keys(POLICY).sort());
    const routers = servedBy(web.app).filter((name) => name.startsWith('ROUTER'));
    assert.equal(routers.length, 1, 'a router other than the one of the assets would escape the policy');
  });

  it('would notice an address without a row', () => {
    const app = express();
    app.get('/planted', () => {});
    assert.deepEqual(servedBy(app), ['GET /planted']);
  });

  it('sends strangers to sign in, and refuses their writes', async () => {
    for (const [name, access] of Object.entries(POLICY)) {
      if (access === 'public' || access === 'link') continue;
      const { method, path } = request(name);
      const answer = method === 'GET' ? await web.visitor().get(path) : await web.visitor().post(path);
      const expected = method === 'GET' ? 303 : 403;
      assert.equal(answer.status, expected, name);
      if (method === 'GET')
        assert.equal(answer.headers.location, `/login?next=${encodeURIComponent(path)}`, name);
    }
  }).timeout(90_000);

  for (const role of ROLES) {
    it(`lets ${role} do what the role names and nothing else`, async () => {
      const person = await web.signedIn(role);
      for (const [name, access] of Object.entries(POLICY)) {
        if (access === 'public' || access === 'link' || name === 'POST /logout') continue;
        const { method, path } = request(name);
        const answer = method === 'GET' ? await person.get(path) : await person.post(path);
        const mayDo = access === 'signed in' || can({ roles: [role] as Role[] }, access);
        const isRefused = answer.status === 403 && answer.text.includes(NOT_YOURS);
        assert.equal(isRefused, !mayDo, `${name}: ${answer.status}`);
        assert.ok(answer.status < 500, `${name}: ${answer.status}`);
      }
    }).timeout(90_000);
  }
});

/** The address with a word that names nothing in place of each parameter. */
function request(name: string): { method: string; path: string } {
  const [method = '', pattern = ''] = name.split(' ');
  return { method, path: pattern.replaceAll(/:[a-zA-Z]+/g, 'nothing') };
}
