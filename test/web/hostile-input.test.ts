import assert from 'node:assert/strict';
import request from 'supertest';
import type { Role } from '../../server/domain/access/roles.ts';
import { listUsers } from '../../server/domain/access/users.query.ts';
import { readSettings } from '../../server/domain/settings/settings.ts';
import { POLICY } from '../../server/web/policy.ts';
import { csrfOf, type TestApp, testApp } from '../support/app.ts';
import { useTestDatabase } from '../support/database.ts';

const FIELDS = [
  'name',
  'email',
  'password',
  'roles',
  'departmentIds',
  'locale',
  'zone',
  'disabled',
  'q',
  'id',
];

/** Bodies nobody types; each as it goes over the wire. */
const BODIES: Record<string, string> = {
  nothing: '',
  operators: FIELDS.map((name) => `${name}[$ne]=1&${name}[$gt]=`).join('&'),
  lists: FIELDS.map((name) => `${name}=a&${name}=b`).join('&'),
  prototypes: '__proto__[admin]=1&constructor[prototype][admin]=1&__proto__=1',
  nul: FIELDS.map((name) => `${name}=a%00b`).join('&'),
  // What the decoder of bodies makes of bytes that are not UTF-8.
  'half characters': FIELDS.map((name) => `${name}=a\ufffdb`).join('&'),
  'long values': FIELDS.map((name) => `${name}=${'x'.repeat(5_000)}`).join('&'),
};
const TOO_LARGE: Record<string, string> = {
  'a million characters': `name=${'x'.repeat(1_000_000)}`,
  '5,000 parameters': Array.from({ length: 5_000 }, (_, n) => `p${n}=1`).join('&'),
};

describe('hostile input', () => {
  useTestDatabase();
  let web: TestApp;
  before(() => {
    web = testApp();
  });

  const posts = Object.entries(POLICY).filter(
    ([name, access]) => name.startsWith('POST') && access !== 'link' && name !== 'POST /logout',
  );

  it('gets a 4xx from every form and changes nothing', async () => {
    const everybody: Role[] = ['admin', 'hr', 'head'];
    const person = await web.signedIn(everybody, ['none']);
    const agent = request.agent(web.app);
    const login = await agent.get('/login');
    await agent
      .post('/login')
      .type('form')
      .send({ csrf: csrfOf(login), email: person.user.email, password: 'correct horse battery staple' });
    const csrf = csrfOf(await agent.get('/account'));
    const before = { users: await listUsers(), settings: await readSettings() };
    for (const [name] of posts) {
      const path = name.slice('POST '.length).replaceAll(/:[a-zA-Z]+/g, 'nothing');
      for (const [what, body] of Object.entries({ ...BODIES, ...TOO_LARGE })) {
        const answer = await agent.post(path).type('form').send(`csrf=${csrf}&${body}`);
        const context = `${name}, ${what}: ${answer.status}`;
        if (what in TOO_LARGE && path !== '/hr/people/import') assert.equal(answer.status, 413, context);
        else assert.ok(answer.status >= 400 && answer.status < 500, context);
      }
    }
    assert.deepEqual({ users: await listUsers(), settings: await readSettings() }, before);
  });

  it('in addresses gets a 4xx or a page, never a 5xx', async () => {
    const person = await web.signedIn(['admin', 'hr', 'head'], ['none']);
    const gets = Object.entries(POLICY).filter(
      ([name, access]) => name.startsWith('GET') && access !== 'link',
    );
    const words = ['%00', '..%2f..%2fetc%2fpasswd', '%7B%22$ne%22:1%7D', '%E0%A4%A', 'x'.repeat(2_000)];
    const query = '?q[$ne]=1&q=a&q=b&page=-1&lang=%00&department=__proto__&mode=constructor&done=__proto__';
    for (const [name] of gets) {
      const path = name.slice('GET '.length);
      for (const word of path.includes(':') ? words : ['']) {
        const answer = await person.get(path.replaceAll(/:[a-zA-Z]+/g, word) + query);
        assert.ok(answer.status < 500, `${name} with ${word}: ${answer.status}`);
      }
    }
  });
});
