import assert from 'node:assert/strict';
import { type TestApp, testApp } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';
import { makeDepartment } from '../../support/factories.ts';
import { askSomebody, namesOn } from './answer-site.ts';

const DONE = 'a'.repeat(22);
const DOING = 'b'.repeat(22);
const FOREIGN = 'c'.repeat(22);

describe('you said, we did', () => {
  useTestDatabase();
  let web: TestApp;
  before(() => {
    web = testApp();
  });

  async function asked() {
    const { _id: subject } = await makeDepartment({ name: 'Help Desk' });
    const text = 'An email at every step, $& <b>always</b>';
    return await askSomebody(web, {
      areas: ['Help Desk', 'Law'],
      round: {
        commitments: [
          { id: DONE, subject, text, itemId: 'SQ13', isDone: true },
          { id: DOING, subject, text: 'One portal', itemId: null, isDone: false },
          { id: FOREIGN, subject: 'somebody', text: 'Not for you', itemId: null, isDone: true },
        ],
      },
    });
  }

  it('is asked at the end of what is asked about its department, of nobody else', async () => {
    const site = await asked();
    const { text, ...page } = await site.get();
    assert.match(text, /Help Desk committed to this: “An email at every step, \$&amp; &lt;b&gt;always/);
    assert.match(text, /You said, we did · Clarity · done/);
    assert.match(text, /You said, we did · in progress/);
    assert.ok(text.indexOf('One portal') > text.indexOf('<textarea'));
    assert.doesNotMatch(text, /Not for you/);
    const names = [...namesOn({ ...page, text } as never)].filter((name) => name.includes('c:'));
    assert.deepEqual(names, [`q0-c:${DONE}`, `q0-c:${DOING}`]);
  });

  it('is stored with the other answers, alone is an answer, and is said again in the thanks', async () => {
    const site = await asked();
    const sent = await site.post({ [`q0-c:${DONE}`]: '3', [`q0-c:${DOING}`]: 'na', send: '1' });
    assert.equal(sent.status, 200);
    assert.match(sent.text, /What changed since last time/);
    assert.match(sent.text, /Help Desk · You said, we did · Clarity · done/);
    const scores = { [`c:${DONE}`]: 3, [`c:${DOING}`]: 'na' };
    const [subject] = site.subjects;
    assert.deepEqual(await site.stored(), [{ subjects: [{ subject, used: true, scores, chips: [] }] }]);
  });

  it('is kept when the form comes back, and takes nothing the page never offered', async () => {
    const site = await asked();
    const again = await site.post({ [`q0-c:${DONE}`]: '2', switch: 'pt-BR' });
    assert.match(again.text, new RegExp(`name="q0-c:${DONE}" value="2" checked`));
    assert.match(again.text, /Vocês disseram, nós fizemos · Clareza · feito/);
    for (const [name, value] of [
      [`q0-c:${DONE}`, '4'],
      [`q1-c:${DONE}`, '3'],
      [`q0-c:${FOREIGN}`, '3'],
    ] as const)
      assert.equal((await site.post({ [name]: value, send: '1' })).status, 400, name);
  });
});
