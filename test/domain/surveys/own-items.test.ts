import assert from 'node:assert/strict';
import { makeCommitment } from '../../../server/domain/feedback/commitments.ts';
import { changeSettings } from '../../../server/domain/settings/settings.ts';
import { changeDraft, findDraft, publishDraft } from '../../../server/domain/surveys/drafts.ts';
import { withItem, withReplacement } from '../../../server/domain/surveys/edit-items.ts';
import { itemName } from '../../../server/domain/surveys/item-name.ts';
import { type OwnItem, OwnItemModel } from '../../../server/domain/surveys/own-item.model.ts';
import {
  checkWording,
  dimensionsFor,
  itemFrom,
  ownItemId,
  scalesFor,
  tidyWording,
  type Wording,
} from '../../../server/domain/surveys/own-item.ts';
import { readOwnItems, writeOwnItem } from '../../../server/domain/surveys/own-items.ts';
import { findItem, itemOf, questionBank } from '../../../server/domain/surveys/question-bank.ts';
import { SurveyVersionModel } from '../../../server/domain/surveys/survey-version.model.ts';
import { findVersion, listSurveys, publishedItems } from '../../../server/domain/surveys/surveys.query.ts';
import { createSurvey } from '../../../server/domain/surveys/surveys.ts';
import { InvalidInput } from '../../../server/platform/errors.ts';
import { useTestDatabase } from '../../support/database.ts';
import { AFTER_HOURS } from '../../support/own-items.ts';

function faultsOf(wording: Wording, kind: 'service' | 'engagement' = 'service'): string[] {
  try {
    checkWording(tidyWording(wording), kind);
    return [];
  } catch (error) {
    assert.ok(error instanceof InvalidInput);
    return error.faults.map(({ field, code }) => `${field} ${code}`);
  }
}

describe('own items', () => {
  it('have a scale and a dimension of the kind of survey', () => {
    assert.deepEqual(scalesFor('service'), ['L5', 'S5', 'L7', 'N11', 'T']);
    assert.deepEqual(scalesFor('engagement'), ['L5', 'N11', 'F5', 'T']);
    assert.equal(dimensionsFor('service').at(-1), 'service.own');
    assert.equal(dimensionsFor('engagement').at(-1), 'driver.own');
    assert.deepEqual(faultsOf(AFTER_HOURS), []);
    assert.deepEqual(faultsOf({ ...AFTER_HOURS, scale: 'F5' }), ['scale choice']);
    assert.deepEqual(faultsOf({ ...AFTER_HOURS, scale: 'H' }), ['scale choice']);
    assert.deepEqual(faultsOf(AFTER_HOURS, 'engagement'), ['dimension choice']);
    assert.deepEqual(faultsOf({ ...AFTER_HOURS, dimension: 'outcome.effort' }), ['dimension choice']);
  });

  it('may be incomplete, but not empty, too long or unreadable', () => {
    assert.deepEqual(faultsOf({ ...AFTER_HOURS, text: { es: '¿Y?' } }), []);
    assert.deepEqual(faultsOf({ ...AFTER_HOURS, text: { en: ' ' } }), ['wording wording_needed']);
    assert.deepEqual(faultsOf({ ...AFTER_HOURS, text: { en: 'x'.repeat(200) } }), []);
    assert.deepEqual(faultsOf({ ...AFTER_HOURS, text: { en: 'x'.repeat(201) } }), ['wording-en long']);
    assert.deepEqual(faultsOf({ ...AFTER_HOURS, text: { en: 'a\u0000b' } }), ['wording-en invalid']);
  });

  it('cannot be worse upwards on 0–10 or in words', () => {
    assert.deepEqual(faultsOf({ ...AFTER_HOURS, higherIsWorse: true }), []);
    for (const scale of ['N11', 'T'] as const)
      assert.deepEqual(faultsOf({ ...AFTER_HOURS, scale, higherIsWorse: true }), [
        'higherIsWorse cannot_be_worse',
      ]);
  });

  it('do not repeat the bank under another id, in any language', () => {
    assert.deepEqual(faultsOf({ ...AFTER_HOURS, text: { es: '{area}  CUMPLE lo que promete' } }), [
      'wording wording_in_bank',
    ]);
  });

  it('get their id from everything they say', () => {
    const id = ownItemId(AFTER_HOURS);
    assert.match(id, /^Q[0-9a-f]{21}$/);
    assert.equal(ownItemId({ ...AFTER_HOURS, text: { ...AFTER_HOURS.text } }), id);
    const others: Partial<Wording>[] = [
      { scale: 'S5' },
      { dimension: 'service.empathy' },
      { higherIsWorse: true },
      { text: { ...AFTER_HOURS.text, en: '{area} helps after hours' } },
      { text: { 'pt-BR': AFTER_HOURS.text['pt-BR'] ?? '' } },
    ];
    const ids = new Set(others.map((change) => ownItemId({ ...AFTER_HOURS, ...change })));
    assert.equal(ids.size, others.length);
    assert.ok(!ids.has(id));
  });

  it('show another language where one is missing', () => {
    const { text } = itemFrom({ _id: 'Q1', ...AFTER_HOURS, text: { es: 'Hola' } });
    assert.deepEqual(text, { 'pt-BR': 'Hola', en: 'Hola', es: 'Hola' });
  });
});

describe('own items that are stored', () => {
  useTestDatabase();

  it('are stored once, and are found by id like the items of the bank', async () => {
    const id = await writeOwnItem(AFTER_HOURS);
    assert.equal(
      await writeOwnItem({
        ...AFTER_HOURS,
        text: { ...AFTER_HOURS.text, en: ' {area}  helps after hours. ' },
      }),
      id,
    );
    assert.equal((await readOwnItems([id, 'CS1'])).length, 1);
    assert.equal(itemOf(id).text.en, '{area} helps after hours.');
    assert.equal(findItem('Q000000000000000000000'), null);
  });

  it('are called by their dimension, or by their first words', async () => {
    const long = 'In the last four weeks {area} has answered every one of my questions in full';
    const name = async (wording: Wording) => itemName(await writeOwnItem(wording), 'en');
    assert.equal(await name({ ...AFTER_HOURS, dimension: 'service.empathy' }), 'Empathy');
    assert.equal(await name(AFTER_HOURS), '… helps after hours.');
    assert.equal(
      await name({ ...AFTER_HOURS, text: { en: long } }),
      'In the last four weeks … has answered…',
    );
    assert.ok('service.own' in questionBank.dimensions);
  });

  it('keep a survey from being published until every language of the company has a wording', async () => {
    const { _id } = await createSurvey({ template: 'minimal', name: 'P' });
    const half = await writeOwnItem({ ...AFTER_HOURS, text: { en: '{area} helps after hours.' } });
    await changeDraft(_id, (items) => withItem(items, half));
    const faults = await publishDraft(_id).then(
      () => [],
      (error: InvalidInput) => error.faults,
    );
    assert.deepEqual(faults, [
      { field: `item-${half}`, code: 'missing_wording.pt-BR', values: { n: 3 } },
      { field: `item-${half}`, code: 'missing_wording.es', values: { n: 3 } },
    ]);
    assert.ok((await findDraft(_id)).draft?.items.includes(half), 'the draft stays');
    const whole = await writeOwnItem(AFTER_HOURS);
    await changeDraft(_id, (items) => withReplacement(items, { id: half, by: whole }));
    assert.deepEqual((await publishDraft(_id)).items, ['IN1', 'CE1', whole, 'OP3']);
    const published = await publishedItems();
    assert.ok(published.has(whole) && !published.has(half));
  });

  it('need only the languages the company uses', async () => {
    await changeSettings({ locale: 'en', languages: ['en'] }, { by: 'somebody', now: new Date(0) });
    const { _id } = await createSurvey({ template: 'minimal', name: 'P' });
    const id = await writeOwnItem({ ...AFTER_HOURS, text: { en: '{area} helps after hours.' } });
    await changeDraft(_id, (items) => withItem(items, id));
    assert.equal((await publishDraft(_id)).n, 2);
  });

  it('become known to a process that reads a version, a draft or a commitment with them', async () => {
    const wordings = ['version', 'list', 'draft', 'commitment'].map((en): OwnItem => {
      const wording = { ...AFTER_HOURS, text: { en } };
      return { ...wording, _id: ownItemId(wording) };
    });
    await OwnItemModel.insertMany(wordings);
    const [inVersion = '', inList = '', inDraft = '', inCommitment = ''] = wordings.map(({ _id }) => _id);
    const { _id } = await createSurvey({ template: 'minimal', name: 'P' });
    const version = { surveyId: _id, headlineItemId: 'IN1' };
    await SurveyVersionModel.create({ ...version, _id: 'old', n: 0, items: [inVersion], frozen: true });
    await SurveyVersionModel.updateOne({ _id: `${_id}:1` }, { $set: { items: ['IN1', inList] } });
    await SurveyVersionModel.create({ ...version, _id: `${_id}:2`, n: 2, items: [inDraft], frozen: false });
    const known = () => [inVersion, inList, inDraft, inCommitment].map((id) => findItem(id)?.text.en ?? null);
    assert.deepEqual(known(), [null, null, null, null]);
    await findVersion('old');
    assert.deepEqual(known(), ['version', null, null, null]);
    await listSurveys();
    assert.deepEqual(known(), ['version', 'list', null, null]);
    await findDraft(_id);
    assert.deepEqual(known(), ['version', 'list', 'draft', null]);
    const promise = { providerId: 'it', text: 'Reply', owner: 'Ana', dueOn: '2026-12-01', fromRoundId: null };
    const at = { by: 'somebody', now: new Date(0), today: '2026-11-01' };
    await makeCommitment({ ...promise, _id: 'c1', itemId: inCommitment }, at);
    assert.deepEqual(known(), ['version', 'list', 'draft', 'commitment']);
  });
});
