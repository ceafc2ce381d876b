import assert from 'node:assert/strict';
import { SurveyModel } from '../../../server/domain/surveys/survey.model.ts';
import { findSurvey, findVersion, listSurveys } from '../../../server/domain/surveys/surveys.query.ts';
import {
  changeItems,
  createSurvey,
  freezeVersion,
  renameSurvey,
  versionForRound,
} from '../../../server/domain/surveys/surveys.ts';
import { InvalidInput, NotFound } from '../../../server/platform/errors.ts';
import { useTestDatabase } from '../../support/database.ts';

const quarterly = { items: ['CS1', 'SQ1', 'OP3'], headlineItemId: 'CS1' };

function refuses(field: string, code: string) {
  return (error: unknown) =>
    error instanceof InvalidInput &&
    error.faults.some((fault) => fault.field === field && fault.code === code);
}

describe('surveys', () => {
  useTestDatabase();

  it('begin with the questions of their template', async () => {
    const survey = await createSurvey({ template: 'minimal', name: '  Pulso   de TI ' });
    assert.equal(survey.name, 'Pulso de TI');
    assert.deepEqual(await findVersion(survey.headVersion), {
      ...{ _id: `${survey._id}:1`, surveyId: survey._id, n: 1 },
      ...{ items: ['IN1', 'CE1', 'OP3'], headlineItemId: 'IN1', frozen: false },
    });
  });

  it('are made once when made twice with the same id, even after a change', async () => {
    const id = 'a'.repeat(22);
    await createSurvey({ template: 'minimal', name: 'A', id });
    await changeItems(id, { items: ['IN1'], headlineItemId: 'IN1' });
    await createSurvey({ template: 'minimal', name: 'A', id });
    const all = await listSurveys();
    assert.deepEqual(
      all.map(({ version }) => version.items),
      [['IN1']],
    );
  });

  it('refuse templates not offered and names nobody can read', async () => {
    await assert.rejects(createSurvey({ template: 'exit', name: 'A' }), refuses('template', 'choice'));
    await assert.rejects(createSurvey({ template: 'toString', name: 'A' }), refuses('template', 'choice'));
    await assert.rejects(createSurvey({ template: 'minimal', name: ' ' }), refuses('name', 'empty'));
    await assert.rejects(
      createSurvey({ template: 'minimal', name: 'x'.repeat(81) }),
      refuses('name', 'long'),
    );
    assert.deepEqual(await listSurveys(), []);
  });

  it('change their newest version until a round has used it, then make the next', async () => {
    const { _id } = await createSurvey({ template: 'quarterly_service', name: 'Q' });
    assert.equal((await changeItems(_id, quarterly)).n, 1);
    const used = await versionForRound(_id);
    assert.equal(used.frozen, true);
    const next = await changeItems(_id, { ...quarterly, items: ['CS1', 'SQ4', 'OP3'] });
    assert.equal(next._id, `${_id}:2`);
    assert.equal(next.frozen, false);
    assert.deepEqual(await findVersion(used._id), used);
    assert.equal((await findSurvey(_id)).survey.headVersion, `${_id}:2`);
    assert.equal((await versionForRound(_id))._id, `${_id}:2`);
  });

  it('make no new version for the same questions', async () => {
    const { _id } = await createSurvey({ template: 'quarterly_service', name: 'Q' });
    await changeItems(_id, quarterly);
    await versionForRound(_id);
    assert.equal((await changeItems(_id, quarterly)).n, 1);
  });

  it('go on where a crash left a version without its survey', async () => {
    const { _id } = await createSurvey({ template: 'quarterly_service', name: 'Q' });
    await versionForRound(_id);
    const next = await changeItems(_id, quarterly);
    await SurveyModel.updateOne({ _id }, { $set: { headVersion: `${_id}:1` } });
    assert.deepEqual(await changeItems(_id, quarterly), next);
    assert.equal((await findSurvey(_id)).survey.headVersion, next._id);
  });

  it('never change a frozen version, whoever races', async () => {
    const { _id } = await createSurvey({ template: 'quarterly_service', name: 'Q' });
    const [used, changed] = await Promise.all([versionForRound(_id), changeItems(_id, quarterly)]);
    assert.deepEqual(await findVersion(used._id), used);
    assert.deepEqual(changed.items, quarterly.items);
  });

  it('refuse questions they cannot ask', async () => {
    const { _id } = await createSurvey({ template: 'quarterly_service', name: 'Q' });
    const change = (items: string[], headlineItemId = 'CS1') => changeItems(_id, { items, headlineItemId });
    await assert.rejects(change([]), refuses('items', 'number'));
    await assert.rejects(
      change(Array.from({ length: 13 }, (_, n) => `SQ${n + 1}`)),
      refuses('items', 'number'),
    );
    await assert.rejects(change(['CS1', 'CS1']), refuses('items', 'taken'));
    await assert.rejects(change(['CS1', 'ZZ1']), refuses('items', 'invalid'));
    await assert.rejects(change(['CS1', 'LT1']), refuses('items', 'invalid'));
    await assert.rejects(change(['CS1', 'EN2']), refuses('items', 'invalid'));
    await assert.rejects(change(['CS1', 'OP3'], 'SQ1'), refuses('headlineItemId', 'invalid'));
    await assert.rejects(change(['CS1', 'OP3'], 'OP3'), refuses('headlineItemId', 'invalid'));
    assert.equal((await findSurvey(_id)).version.items.length, 6);
  });

  it('about the company ask nothing about a department', async () => {
    const { _id } = await createSurvey({ template: 'engagement', name: 'E' });
    await assert.rejects(
      changeItems(_id, { items: ['EN1', 'SQ1'], headlineItemId: 'EN1' }),
      refuses('items', 'invalid'),
    );
    const changed = await changeItems(_id, { items: ['EN1', 'PS1', 'OP3'], headlineItemId: 'EN1' });
    assert.equal(changed.items.length, 3);
  });

  it('can be renamed and are listed by name', async () => {
    const first = await createSurvey({ template: 'minimal', name: 'Zeta' });
    await createSurvey({ template: 'minimal', name: 'Área' });
    await createSurvey({ template: 'minimal', name: 'beta' });
    await renameSurvey(first._id, 'alfa');
    assert.deepEqual(
      (await listSurveys()).map(({ survey }) => survey.name),
      ['alfa', 'Área', 'beta'],
    );
    await assert.rejects(renameSurvey('none', 'x'), NotFound);
    await assert.rejects(versionForRound('none'), NotFound);
    await assert.rejects(freezeVersion('none:1'), NotFound);
  });
});
