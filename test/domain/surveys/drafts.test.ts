import assert from 'node:assert/strict';
import { changeDraft, discardDraft, findDraft, publishDraft } from '../../../server/domain/surveys/drafts.ts';
import { withItem } from '../../../server/domain/surveys/edit-items.ts';
import type { ItemChoice } from '../../../server/domain/surveys/item-choice.ts';
import { SurveyModel } from '../../../server/domain/surveys/survey.model.ts';
import { findSurvey, findVersion } from '../../../server/domain/surveys/surveys.query.ts';
import { createSurvey, versionForRound } from '../../../server/domain/surveys/surveys.ts';
import { InvalidInput, NotFound } from '../../../server/platform/errors.ts';
import { useTestDatabase } from '../../support/database.ts';

function refuses(field: string, code: string) {
  return (error: unknown) =>
    error instanceof InvalidInput &&
    error.faults.some((fault) => fault.field === field && fault.code === code);
}

const adding = (id: string) => (choice: ItemChoice) => withItem(choice, id);

describe('the draft of a survey', () => {
  useTestDatabase();
  let id: string;

  beforeEach(async () => {
    id = (await createSurvey({ template: 'minimal', name: 'Pulso' }))._id;
  });

  it('begins as the newest version and leaves it as it is', async () => {
    assert.equal((await findDraft(id)).draft, null);
    await changeDraft(id, adding('SQ1'));
    const { version, draft } = await findDraft(id);
    assert.deepEqual(version.items, ['IN1', 'CE1', 'OP3']);
    assert.deepEqual(draft?.items, ['IN1', 'CE1', 'SQ1', 'OP3']);
    assert.equal((await versionForRound(id))._id, `${id}:1`);
  });

  it('is not made by a change that changes nothing', async () => {
    await changeDraft(id, adding('CE1'));
    assert.equal((await findDraft(id)).draft, null);
  });

  it('becomes the next version once, which rounds use from then on and nobody changes', async () => {
    await changeDraft(id, adding('SQ1'));
    const published = await publishDraft(id);
    assert.deepEqual([published._id, published.frozen], [`${id}:2`, true]);
    assert.deepEqual(await publishDraft(id), published);
    assert.deepEqual((await findSurvey(id)).version, published);
    assert.equal((await versionForRound(id))._id, published._id);
    await changeDraft(id, adding('SQ2'));
    assert.deepEqual(await findVersion(published._id), published);
    assert.equal((await findDraft(id)).draft?._id, `${id}:3`);
  });

  it('that says what is published already makes no version', async () => {
    await changeDraft(id, adding('SQ1'));
    await changeDraft(id, ({ headlineItemId }) => ({ items: ['IN1', 'CE1', 'OP3'], headlineItemId }));
    assert.equal((await publishDraft(id))._id, `${id}:1`);
    assert.equal((await findDraft(id)).draft, null);
  });

  it('can be thrown away twice, and published versions cannot', async () => {
    await changeDraft(id, adding('SQ1'));
    await discardDraft(id);
    await discardDraft(id);
    assert.equal((await findDraft(id)).draft, null);
    assert.equal((await findSurvey(id)).version._id, `${id}:1`);
  });

  it('keeps the changes of everybody who changes it at the same time', async () => {
    await Promise.all(['SQ1', 'SQ2', 'SQ3'].map((item) => changeDraft(id, adding(item))));
    assert.deepEqual([...((await findDraft(id)).draft?.items ?? [])].sort(), [
      ...['CE1', 'IN1', 'OP3', 'SQ1', 'SQ2', 'SQ3'],
    ]);
  });

  it('goes on where a crash left a published version without its survey', async () => {
    await changeDraft(id, adding('SQ1'));
    const published = await publishDraft(id);
    const crash = () => SurveyModel.updateOne({ _id: id }, { $set: { headVersion: `${id}:1` } });
    await crash();
    assert.deepEqual(await publishDraft(id), published);
    await crash();
    await changeDraft(id, adding('SQ2'));
    const { version, draft } = await findDraft(id);
    assert.deepEqual(version, published);
    assert.deepEqual(draft?.items, ['IN1', 'CE1', 'SQ1', 'SQ2', 'OP3']);
  });

  it('never changes what is being published, whoever races', async () => {
    await changeDraft(id, adding('SQ1'));
    const [published] = await Promise.all([publishDraft(id), changeDraft(id, adding('SQ2'))]);
    assert.deepEqual(await findVersion(published._id), published);
  });

  it('refuses questions it cannot ask', async () => {
    const change = (items: string[], headlineItemId = 'IN1') =>
      changeDraft(id, () => ({ items, headlineItemId }));
    await assert.rejects(change([]), refuses('headlineItemId', 'invalid'));
    await assert.rejects(
      change(Array.from({ length: 13 }, (_, n) => `SQ${n + 1}`)),
      refuses('items', 'too_many_items'),
    );
    await assert.rejects(change(['IN1', 'IN1']), refuses('items', 'taken'));
    await assert.rejects(change(['IN1', 'ZZ1']), refuses('items', 'invalid'));
    await assert.rejects(change(['IN1', 'LT1']), refuses('items', 'invalid'));
    await assert.rejects(change(['IN1', 'EN2']), refuses('items', 'invalid'));
    await assert.rejects(change(['IN1', 'OP2', 'OP3']), refuses('items', 'one_text'));
    await assert.rejects(change(['IN1', 'OP3'], 'SQ1'), refuses('headlineItemId', 'invalid'));
    await assert.rejects(change(['IN1', 'OP3'], 'OP3'), refuses('headlineItemId', 'invalid'));
    assert.equal((await findDraft(id)).draft, null);
  });

  it('about the company asks nothing about a department', async () => {
    const { _id } = await createSurvey({ template: 'engagement', name: 'E' });
    await assert.rejects(changeDraft(_id, adding('SQ1')), refuses('items', 'invalid'));
    await changeDraft(_id, adding('PS1'));
    assert.ok((await findDraft(_id)).draft?.items.includes('PS1'));
  });

  it('belongs to a survey that exists', async () => {
    await assert.rejects(findDraft('none'), NotFound);
    await assert.rejects(publishDraft('none'), NotFound);
    await assert.rejects(discardDraft('none'), NotFound);
  });
});
