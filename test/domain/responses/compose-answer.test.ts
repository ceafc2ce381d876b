import assert from 'node:assert/strict';
import { AnswerBody, COMMENT_LIMIT } from '../../../server/domain/responses/answer.ts';
import { composeAnswer, type Given } from '../../../server/domain/responses/compose-answer.ts';
import { knownNames, NO_NAMES } from '../../../server/domain/sentiment/redaction-names.ts';

const attributes = { departmentId: 'finance', site: 'Recife', tenure: '1-3' };
const pt = { locale: 'pt-BR', names: NO_NAMES } as const;
const en = { locale: 'en', names: NO_NAMES } as const;
const given = (change: Partial<Given>): Given => ({
  subject: 'it',
  unused: false,
  scores: {},
  chips: [],
  comment: '',
  ...change,
});

describe('composing an answer', () => {
  it('keeps scores and chips, and says how a comment reads', async () => {
    const answer = await composeAnswer(
      attributes,
      [given({ scores: { CS1: 2, SQ1: 'na' }, chips: [-1, -4], comment: 'Não foi bom' })],
      pt,
    );
    const [said] = AnswerBody.parse(answer).subjects;
    assert.deepEqual(said?.scores, { CS1: 2, SQ1: 'na' });
    assert.deepEqual(said?.chips, [-1, -4]);
    assert.equal(said?.comment, 'Não foi bom');
    assert.equal(said?.sentiment?.label, 'neg');
  });

  it('removes personal data before anything is encrypted', async () => {
    const comment = 'Escrevam para ana@corp.example ou (11) 98765-4321';
    const { subjects } = await composeAnswer(attributes, [given({ comment })], pt);
    assert.equal(subjects[0]?.comment, 'Escrevam para ⟦email⟧ ou ⟦phone⟧');
  });

  it('removes the names it is given, and reads a comment in the language it is written in', async () => {
    const reading = { locale: 'pt-BR', names: knownNames(['Bruno Aguiar']) } as const;
    const comment = 'The people at the desk were rude, and BRUNO never answered';
    const { subjects } = await composeAnswer(attributes, [given({ comment })], reading);
    assert.equal(subjects[0]?.comment, 'The people at the desk were rude, and ⟦name⟧ never answered');
    assert.equal(subjects[0]?.sentiment?.label, 'neg');
  });

  it('cuts what redaction made too long, and leaves no half mark', async () => {
    const comment = 'a@b.co '.repeat(COMMENT_LIMIT / 7);
    const { subjects } = await composeAnswer(attributes, [given({ comment })], en);
    const stored = subjects[0]?.comment ?? '';
    assert.ok(stored.length <= COMMENT_LIMIT && stored.length > COMMENT_LIMIT - 10);
    assert.match(stored, /^(⟦email⟧ ?)+$/);
  });

  it('has no sentiment for a comment that says nothing', async () => {
    const { subjects } = await composeAnswer(attributes, [given({ comment: 'n/a' })], en);
    assert.deepEqual(subjects, [{ subject: 'it', used: true, scores: {}, chips: [], comment: 'n/a' }]);
  });

  it('keeps only that it was not used, whatever else was entered', async () => {
    const entered = given({ unused: true, scores: { CS1: 5 }, chips: [1], comment: 'great' });
    const { subjects } = await composeAnswer(attributes, [entered], en);
    assert.deepEqual(subjects, [{ subject: 'it', used: false, scores: {}, chips: [] }]);
  });

  it('does not mention subjects left blank', async () => {
    const { subjects } = await composeAnswer(
      attributes,
      [given({ comment: '  \n' }), given({ subject: 'hr', scores: { CS1: 4 } })],
      en,
    );
    assert.deepEqual(
      subjects.map(({ subject }) => subject),
      ['hr'],
    );
  });
});
