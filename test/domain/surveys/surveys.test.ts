import assert from 'node:assert/strict';
import { changeDraft, publishDraft } from '../../../server/domain/surveys/drafts.ts';
import { findVersion, listSurveys } from '../../../server/domain/surveys/surveys.query.ts';
import {
  createSurvey,
  freezeVersion,
  renameSurvey,
  versionForRound,
} from '../../../server/domain/surveys/surveys.ts';
import { InvalidInput, NotFound } from '../../../server/platform/errors.ts';
import { useTestDatabase } from '../../support/database.ts';

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
      ...{ items: ['IN1', 'CE1', 'OP3'], headlineItemId: 'IN1', frozen: true },
    });
  });

  it('are made once when made twice with the same id, even after a change', async () => {
    const id = 'a'.repeat(22);
    await createSurvey({ template: 'minimal', name: 'A', id });
    await changeDraft(id, () => ({ items: ['IN1'], headlineItemId: 'IN1' }));
    await publishDraft(id);
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
