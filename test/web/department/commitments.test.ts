import assert from 'node:assert/strict';
import { findCommitment, listCommitments } from '../../../server/domain/feedback/commitments.query.ts';
import { writeOwnItem } from '../../../server/domain/surveys/own-items.ts';
import { type TestApp, testApp, type Visitor } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';
import { AFTER_HOURS } from '../../support/own-items.ts';
import { publishSample } from '../../support/sample-results.ts';
import { textOf } from '../hr/tables.ts';

const LIST = '/department/commitments';

describe('commitments of a department', () => {
  useTestDatabase();
  let web: TestApp;
  let head: Visitor;
  before(() => {
    web = testApp();
  });
  beforeEach(async () => {
    web.deps.clock.set('2026-11-10T12:00:00Z');
    await publishSample();
    head = await web.signedIn('head', ['it']);
  });

  /** What the form of a new commitment sends as it comes. */
  async function prefilled(query = ''): Promise<Record<string, string>> {
    const { text } = await head.get(`${LIST}/new${query}`);
    const inputs = [...text.matchAll(/<input[^>]* name="([^"]+)"[^>]* value="([^"]*)"/g)];
    const selects = [...text.matchAll(/<select id="(\w+)"[\s\S]*?<option value="(\w*)" selected/g)];
    const sent = [...inputs, ...selects].filter(([, name]) => name !== 'csrf');
    return Object.fromEntries(sent.map(([, name = '', value = '']) => [name, value]));
  }

  async function make(fields: Record<string, string> = {}): Promise<string> {
    const form: Record<string, string> = {
      ...(await prefilled()),
      text: 'Answer within a day',
      ...fields,
    };
    assert.equal((await head.post(LIST, form)).status, 303);
    return form.id ?? '';
  }

  it('start from a form with owner, a day in 60 days and the question it answers; twice sent is made once', async () => {
    const form = await prefilled('?item=SQ13&department=desk');
    assert.deepEqual(
      [form.owner, form.dueOn, form.itemId, form.providerId],
      ['head', '2027-01-09', 'SQ13', 'desk'],
    );
    const sent = { ...form, text: 'Write at every step' };
    for (const _time of [1, 2]) assert.equal((await head.post(LIST, sent)).status, 303);
    const [one, ...others] = await listCommitments(['desk']);
    assert.deepEqual([one?.text, one?.itemId, others.length], ['Write at every step', 'SQ13', 0]);
    const list = textOf((await head.get(`${LIST}?done=made`)).text);
    assert.match(list, /Saved\. Customers see it/);
    assert.match(list, /Write at every step.*to do.*60 days left.*Asked once it has begun/);
  });

  it('may answer a question the company wrote, called by its first words', async () => {
    const own = await writeOwnItem(AFTER_HOURS);
    const form = await prefilled(`?item=${own}&department=it`);
    assert.equal(form.itemId, own);
    const id = await make({ ...form, text: 'Take turns at night' });
    assert.equal((await findCommitment(id, null)).itemId, own);
    assert.match(textOf((await head.get(`${LIST}/${id}`)).text), /… helps after hours\./);
  });

  it('come back with what was typed when something is missing', async () => {
    const form = await prefilled();
    const back = await head.post(LIST, { ...form, text: '', owner: 'Lívia & Co', dueOn: 'end of year' });
    assert.equal(back.status, 422);
    assert.match(back.text, /Use yyyy-mm-dd/);
    assert.match(back.text, /value="Lívia &amp; Co"/);
    assert.match(back.text, new RegExp(`name="id" value="${form.id}"`));
    assert.deepEqual(await listCommitments(null), []);
  });

  it('take a date as people write it', async () => {
    const id = await make({ dueOn: '5/12/2026' });
    assert.equal((await findCommitment(id, null)).dueOn, '2026-12-05');
  });

  it('change and are cancelled with a reason; the page keeps who did what', async () => {
    const id = await make();
    const terms = { text: 'Answer within a day', owner: 'Bruno', dueOn: '2026-11-20', status: 'done' };
    assert.equal((await head.post(`${LIST}/${id}`, terms)).status, 303);
    const page = textOf((await head.get(`${LIST}/${id}`)).text);
    assert.match(page, /done.*Asked in the next round/);
    assert.match(page, /Bruno/);
    assert.equal((await head.post(`${LIST}/${id}/cancellation`, { reason: '' })).status, 422);
    assert.equal((await head.post(`${LIST}/${id}/cancellation`, { reason: 'Not ours' })).status, 303);
    assert.equal((await head.post(`${LIST}/${id}`, terms)).status, 409);
    assert.match(textOf((await head.get(`${LIST}?state=cancelled`)).text), /Not ours/);
    assert.match(textOf((await head.get(`${LIST}?state=overdue`)).text), /No commitment for this filter/);
  });

  it('are nothing to the head of another department, whatever they try', async () => {
    const id = await make();
    const other = await web.signedIn('head', ['desk']);
    const stranger = await web.signedIn('head', ['hr']);
    const before = JSON.stringify(await listCommitments(null));
    for (const visitor of [other, stranger]) {
      assert.doesNotMatch((await visitor.get(LIST)).text, /within a day/);
      assert.equal((await visitor.get(`${LIST}/${id}`)).status, 404);
      const terms = { text: 'Mine', owner: 'Me', dueOn: '2026-12-01', status: 'done' };
      assert.equal((await visitor.post(`${LIST}/${id}`, terms)).status, 404);
      assert.equal((await visitor.post(`${LIST}/${id}/cancellation`, { reason: 'x' })).status, 404);
      const foreign = { ...terms, id: 'x'.repeat(22), providerId: 'it', itemId: '', fromRoundId: '' };
      assert.equal((await visitor.post(LIST, foreign)).status, 404);
    }
    assert.equal(JSON.stringify(await listCommitments(null)), before);
  });

  it('are a list HR reads, filtered by state and department', async () => {
    await make();
    await make({ providerId: 'desk', text: 'One portal' });
    const hr = await web.signedIn('hr');
    const all = await hr.get('/hr/commitments');
    assert.match(textOf(all.text), /Answer within a day.*IT/);
    assert.match(textOf(all.text), /2 to do/);
    assert.doesNotMatch(all.text, /\/department\/commitments/);
    const one = textOf((await hr.get('/hr/commitments?department=desk')).text);
    assert.match(one, /One portal/);
    assert.doesNotMatch(one, /within a day/);
    assert.equal((await head.get('/hr/commitments')).status, 403);
  });
});
