import assert from 'node:assert/strict';
import { AuditEntryModel } from '../../../server/domain/audit/entry.model.ts';
import { changeSettings } from '../../../server/domain/settings/settings.ts';
import { findDraft } from '../../../server/domain/surveys/drafts.ts';
import { itemOf } from '../../../server/domain/surveys/question-bank.ts';
import { findSurvey } from '../../../server/domain/surveys/surveys.query.ts';
import { createSurvey } from '../../../server/domain/surveys/surveys.ts';
import { type TestApp, testApp, type Visitor } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';
import { textOf } from './tables.ts';

const AFTER_HOURS = {
  scale: 'L5',
  dimension: 'service.own',
  'wording-pt-BR': '{area} atende fora do horário.',
  'wording-en': '{area} helps after hours.',
  'wording-es': '{area} atiende fuera de horario.',
};

describe('the editor of a survey', () => {
  useTestDatabase();
  let web: TestApp;
  let hr: Visitor;
  let id: string;
  let base: string;

  before(() => {
    web = testApp();
  });
  beforeEach(async () => {
    hr = await web.signedIn('hr');
    id = (await createSurvey({ template: 'quarterly_service', name: 'Service' }))._id;
    base = `/hr/surveys/${id}`;
  });

  const draftItems = async () => (await findDraft(id)).draft?.items ?? [];
  const writeItem = async (fields: Record<string, string> = {}, item = 'new') => {
    const answer = await hr.post(`${base}/draft/questions/${item}`, { ...AFTER_HOURS, ...fields });
    assert.equal(answer.status, 303, textOf(answer.text));
    const [own = ''] = (await draftItems()).filter((one) => one.startsWith('Q'));
    return own;
  };

  /** What the page would publish. */
  const shown = async () =>
    /name="seen" value="([^"]*)"/.exec((await hr.get(`${base}/draft`)).text)?.[1] ?? '';

  it('shows what is published as long as nothing changes, and saves nothing', async () => {
    const { text } = await hr.get(`${base}/draft`);
    assert.match(textOf(text), /Nothing has changed since version 1/);
    assert.match(textOf(text), /6 questions, about 1 min for each department rated/);
    assert.doesNotMatch(text, /\/versions"/);
    assert.equal((await findDraft(id)).draft, null);
  });

  it('adds, moves and removes items, twice as well as once', async () => {
    const act = async (path: string, fields: Record<string, string>, location: string) => {
      for (let times = 0; times < 2; times += 1) {
        const answer = await hr.post(`${base}/draft/${path}`, fields);
        assert.deepEqual([answer.status, answer.headers.location], [303, `${base}/draft${location}`]);
      }
    };
    await act('items', { item: 'SQ7' }, '');
    assert.equal((await draftItems()).join(' '), 'CS1 SQ1 SQ4 SQ13 SQ9 SQ7 OP2');
    await act('items/SQ9/place', { place: '2', by: 'up' }, '?by=up&item=SQ9');
    assert.equal((await draftItems()).join(' '), 'CS1 SQ9 SQ1 SQ4 SQ13 SQ7 OP2');
    await act('items/SQ4/removal', {}, '');
    assert.equal((await draftItems()).join(' '), 'CS1 SQ9 SQ1 SQ13 SQ7 OP2');
    const { text } = await hr.get(`${base}/draft?by=up&item=SQ9`);
    assert.match(text, /aria-label="Move question 2 up" autofocus/);
    await hr.post(`${base}/draft/items/SQ9/place`, { place: '1', by: 'up' });
    const top = await hr.get(`${base}/draft?by=up&item=SQ9`);
    assert.match(top.text, /aria-label="Move question 1 up" disabled/);
    assert.match(top.text, /aria-label="Move question 1 down" autofocus/);
  });

  it('lets another item of the bank stand for the survey, which then cannot be removed', async () => {
    assert.equal((await hr.post(`${base}/draft/headline`, { item: 'SQ1' })).status, 303);
    assert.equal((await findDraft(id)).draft?.headlineItemId, 'SQ1');
    await hr.post(`${base}/draft/items/SQ1/removal`);
    assert.ok((await draftItems()).includes('SQ1'));
    const refused = await hr.post(`${base}/draft/headline`, { item: 'OP2' });
    assert.equal(refused.status, 422);
  });

  it('says what cannot be added, and why', async () => {
    const second = await hr.post(`${base}/draft/items`, { item: 'OP3' });
    assert.equal(second.status, 422);
    assert.match(textOf(second.text), /A survey has one text question at most/);
    assert.equal((await hr.post(`${base}/draft/items`, { item: 'EN1' })).status, 422);
    for (let n = 2; n <= 7; n += 1) await hr.post(`${base}/draft/items`, { item: `SQ${n === 4 ? 8 : n}` });
    assert.equal((await draftItems()).length, 12);
    assert.match(textOf((await hr.get(`${base}/draft`)).text), /12 questions at most/);
    assert.equal((await hr.post(`${base}/draft/items`, { item: 'SQ12' })).status, 422);
  });

  it('takes an own question, and publishes it as the next version with an entry in the audit', async () => {
    const own = await writeItem();
    assert.equal(itemOf(own).text.es, AFTER_HOURS['wording-es']);
    assert.equal(await writeItem(), own, 'sending the form twice asks it once');
    const page = await hr.get(`${base}/draft`);
    assert.match(
      textOf(page.text),
      /\{area\} helps after hours\. Agreement, 1 to 5 Something else own question/,
    );
    assert.equal((await findSurvey(id)).version.n, 1, 'the draft is not asked yet');
    const seen = await shown();
    for (let times = 0; times < 2; times += 1) {
      const answer = await hr.post(`${base}/versions`, { seen });
      assert.deepEqual([answer.status, answer.headers.location], [303, `${base}?published=1`]);
    }
    const { version } = await findSurvey(id);
    assert.deepEqual([version.n, version.items.includes(own)], [2, true]);
    assert.match(textOf((await hr.get(`${base}?published=1`)).text), /Version 2 is published/);
    const entries = await AuditEntryModel.find({ verb: 'publish' }).lean();
    assert.deepEqual(
      entries.map(({ thing }) => thing),
      [`survey:${id}`],
    );
  });

  it('saves a question without one of the languages, and does not publish it', async () => {
    const half = await writeItem({ 'wording-es': '' });
    assert.match(textOf((await hr.get(`${base}/draft`)).text), /Missing: Español/);
    const refused = await hr.post(`${base}/versions`, { seen: await shown() });
    assert.equal(refused.status, 422);
    assert.match(
      textOf(refused.text),
      /Question 6 has no Spanish wording\. Open the question and write it\./,
    );
    assert.match(refused.text, new RegExp(`href="#item-${half}"`));
    assert.match(refused.text, new RegExp(`id="item-${half}"`));
    assert.equal((await findSurvey(id)).version.n, 1);
    await writeItem({}, half);
    assert.ok(!(await draftItems()).includes(half));
    assert.equal((await hr.post(`${base}/versions`, { seen: await shown() })).status, 303);
  });

  it('keeps what was typed when a question cannot be asked', async () => {
    const typed = { ...AFTER_HOURS, 'wording-en': 'x'.repeat(201), scale: 'N11', higherIsWorse: 'on' };
    const { status, text } = await hr.post(`${base}/draft/questions/new`, typed);
    assert.equal(status, 422);
    assert.match(text, /x{201}<\/textarea>/);
    assert.match(text, /value="N11" checked/);
    assert.match(text, /id="higherIsWorse"[^>]* checked/);
    assert.match(textOf(text), /Use up to 200 characters\. .*On this scale a higher answer is always better/);
    const none = await hr.post(`${base}/draft/questions/new`, {
      ...AFTER_HOURS,
      ...{ 'wording-pt-BR': '', 'wording-en': ' ', 'wording-es': '' },
    });
    assert.match(textOf(none.text), /Write the question in at least one language/);
    const second = await hr.post(`${base}/draft/questions/new`, { ...AFTER_HOURS, scale: 'T' });
    assert.equal(second.status, 422);
    assert.match(textOf(second.text), /A survey has one text question at most/);
    assert.deepEqual(await draftItems(), []);
  });

  it('never changes a published question, and makes a new one from it in its place', async () => {
    const own = await writeItem();
    await hr.post(`${base}/versions`, { seen: await shown() });
    const changed = { ...AFTER_HOURS, 'wording-en': '{area} helps at night.' };
    const refused = await hr.post(`${base}/draft/questions/${own}`, changed);
    assert.equal(refused.status, 409);
    assert.match(textOf(refused.text), /has been published and no longer changes/);
    assert.equal(itemOf(own).text.en, '{area} helps after hours.');
    const from = `${base}/draft/questions/new?from=${own}`;
    assert.ok((await hr.get(`${base}/draft/questions/${own}`)).text.includes(`href="${from}"`));
    const form = await hr.get(from);
    assert.match(form.text, /\{area\} helps after hours\.<\/textarea>/);
    await hr.post(`${base}/draft/questions/new`, { ...changed, replaces: own });
    const items = await draftItems();
    assert.equal(items.length, 7);
    assert.ok(!items.includes(own));
    assert.deepEqual((await findSurvey(id)).version.items.includes(own), true);
  });

  it('offers own questions again that were asked before', async () => {
    const own = await writeItem();
    await hr.post(`${base}/versions`, { seen: await shown() });
    await hr.post(`${base}/draft/items/${own}/removal`);
    const { text } = await hr.get(`${base}/draft`);
    assert.match(
      text,
      new RegExp(`<option value="${own}">Something else: {area} helps after hours.</option>`),
    );
    assert.equal((await hr.post(`${base}/draft/items`, { item: own })).status, 303);
    assert.ok((await draftItems()).includes(own));
  });

  it('hints at a question that asks two things, and lets it be', async () => {
    await writeItem({ 'wording-en': '{area} is fast and friendly.' });
    assert.match(
      textOf((await hr.get(`${base}/draft`)).text),
      /“and” may join two questions in one \(English\)/,
    );
    assert.equal((await hr.post(`${base}/versions`, { seen: await shown() })).status, 303);
  });

  it('shows the draft as a phone does, in each language, in a frame', async () => {
    await writeItem();
    const page = await hr.get(`${base}/draft?language=es`);
    assert.match(String(page.headers['content-security-policy']), /frame-src 'self'/);
    const address = /<iframe[^>]* src="([^"]+)"/.exec(page.text)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const preview = await hr.get(address);
    assert.match(preview.text, /<html lang="es"/);
    assert.match(preview.text, /Soporte al Usuario atiende fuera de horario/);
    assert.match(String(preview.headers['content-security-policy']), /frame-ancestors 'self'/);
    const published = await hr.get(`${base}/preview?language=es`);
    assert.doesNotMatch(published.text, /fuera de horario/);
  });

  it('publishes only what was looked at: somebody else may have changed it since', async () => {
    await writeItem();
    const seen = await shown();
    await hr.post(`${base}/draft/items`, { item: 'SQ7' });
    const refused = await hr.post(`${base}/versions`, { seen });
    assert.equal(refused.status, 409);
    assert.match(textOf(refused.text), /Somebody else changed this just now\. Look again\./);
    assert.equal((await findSurvey(id)).version.n, 1);
  });

  it('throws a draft away', async () => {
    await writeItem();
    assert.equal((await hr.post(`${base}/draft/removal`)).headers.location, base);
    assert.equal((await findDraft(id)).draft, null);
  });

  it('asks for the languages of the company only', async () => {
    await changeSettings({ locale: 'en', languages: ['en', 'es'] }, { by: 'somebody', now: new Date(0) });
    const { text } = await hr.get(`${base}/draft/questions/new`);
    assert.match(text, /name="wording-es"/);
    assert.doesNotMatch(text, /name="wording-pt-BR"/);
  });
});
