import assert from 'node:assert/strict';
import request from 'supertest';
import { type TestApp, testApp } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';
import { dumpDatabase } from '../../support/dump.ts';
import { askSomebody } from './answer-site.ts';

/** Bodies the page never sends, with the status they get. */
const BODIES: Record<string, [body: string, status: number]> = {
  'no language': ['q0-CS1=4', 400],
  'an unknown language': ['language=de&q0-CS1=4', 400],
  'a list of languages': ['language=en&language=es&q0-CS1=4', 400],
  'a score above its scale': ['language=en&q0-CS1=6', 400],
  'a score below its scale': ['language=en&q0-CS1=0', 400],
  'a fraction': ['language=en&q0-CS1=4.5', 400],
  'a number written otherwise': ['language=en&q0-CS1=0x4', 400],
  'a score that is no number': ['language=en&q0-CS1=best', 400],
  'two scores': ['language=en&q0-CS1=1&q0-CS1=5', 400],
  'an operator': ['language=en&q0-CS1[$ne]=1', 400],
  'an object': ['language=en&q0-CS1[a][b]=1', 400],
  'a question of another survey': ['language=en&q0-EN1=5', 400],
  'no question at all': ['language=en&q0-XX9=5', 400],
  'a subject that is not asked about': ['language=en&q1-CS1=5', 400],
  'a subject beyond all': ['language=en&q9-CS1=5', 400],
  'a reason there is not': ['language=en&q0-plus9=on', 400],
  'a reason with another value': ['language=en&q0-plus1=1', 400],
  'another prototype': ['language=en&__proto__=1&__proto__[q0-CS1]=4', 400],
  'another constructor': ['language=en&constructor=1&q0-CS1=4', 400],
  'a prototype inside': ['language=en&q0-__proto__=1', 400],
  'fields of strangers': ['language=en&roundId=x&attributes=y&q0-CS1=4', 400],
  'NUL in a comment': ['language=en&q0-comment=a%00b', 400],
  'NUL in a name': ['language=en&q0-CS1%00=4', 400],
  'two comments': ['language=en&q0-comment=a&q0-comment=b', 400],
  'a switch to nowhere': ['language=en&switch=xx&q0-CS1=4', 400],
  'a withdrawal with another value': ['language=en&withdraw=yes', 400],
  'a million characters': [`language=en&q0-comment=${'x'.repeat(1_000_000)}`, 413],
  '5,000 parameters': [`language=en&${Array.from({ length: 5_000 }, (_, n) => `p${n}=1`).join('&')}`, 413],
  'ten thousand characters': [`language=en&q0-comment=${'x'.repeat(10_000)}`, 422],
  nothing: ['', 400],
};

describe('hostile answers', () => {
  useTestDatabase();
  let web: TestApp;
  before(() => {
    web = testApp();
  });

  it('get a 4xx with a page, and nothing is stored', async () => {
    const asked = await askSomebody(web);
    const before = await dumpDatabase();
    for (const [what, [body, status]] of Object.entries(BODIES)) {
      const answer = await asked.post(body);
      assert.equal(answer.status, status, `${what}: ${answer.status}`);
      assert.match(answer.text, /<h1>/, what);
      assert.match(answer.text, /css\/answer\.css/, `${what} shows a page of the staff`);
    }
    assert.deepEqual(await dumpDatabase(), before);
  });

  it('in other formats are refused as well', async () => {
    const asked = await askSomebody(web);
    for (const type of [
      'application/json',
      'text/plain',
      'multipart/form-data; boundary=x',
      'application/xml',
    ]) {
      const posted = await request(web.app)
        .post(asked.path)
        .set('Content-Type', type)
        .send('{"language":"en","q0-CS1":{"$ne":1}}');
      assert.equal(posted.status, 400, type);
    }
    assert.deepEqual(await asked.stored(), []);
  });

  it('with controls, marks of direction or broken characters are stored without them', async () => {
    const asked = await askSomebody(web);
    for (const body of ['a%07b%0Bc%E2%80%AEd', 'abc%ED%A0%80%FFd']) {
      const answer = await asked.post(`language=en&q0-comment=${body}`);
      assert.equal(answer.status, 200);
      const comment = (await asked.stored())[0]?.subjects[0]?.comment ?? '';
      assert.doesNotMatch(comment, /[^\P{Cc}\n]|\p{Cs}|\u202E/u);
      assert.match(comment, /^abc.*d$/u);
    }
  });
});
