import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Answer,
  AnswerBody,
  COMMENT_LIMIT,
  tidyComment,
} from '../../../server/domain/responses/answer.ts';
import { BODY_CAPACITY } from '../../../server/domain/responses/body-box.ts';

const small: Answer = {
  attributes: { departmentId: 'd'.repeat(22), site: 'São Paulo', tenure: '3-5' },
  subjects: [{ subject: 'company', used: true, scores: { EN1: 9, DR1: 'na' }, chips: [] }],
};

function largest(letter: string): Answer {
  const scores = Object.fromEntries(Array.from({ length: 14 }, (_, i) => [`${'I'.repeat(30)}${i + 10}`, 10]));
  const chips = Array.from({ length: 16 }, () => -99);
  const sentiment = { score: -1 / 3, label: 'neg' as const, modelVersion: 'm'.repeat(32) };
  const comment = letter.repeat(COMMENT_LIMIT / letter.length);
  const subject = { subject: 's'.repeat(32), used: false, scores, chips, comment, sentiment };
  const attributes = { departmentId: 'd'.repeat(32), site: '港'.repeat(120), tenure: 't'.repeat(32) };
  return { attributes, subjects: [subject, subject, subject] };
}

const bytes = (answer: Answer) => Buffer.byteLength(JSON.stringify(answer));

describe('answer body', () => {
  it('survives being stored', () => {
    assert.deepEqual(AnswerBody.parse(JSON.parse(JSON.stringify(small))), small);
  });

  it('accepts a withdrawn answer without subjects', () => {
    const withdrawn: Answer = { attributes: small.attributes, subjects: [], withdrawn: true };
    assert.deepEqual(AnswerBody.parse(withdrawn), withdrawn);
  });

  it('fits 12 KiB at its largest, whatever the letters', () => {
    for (const letter of ['a', '"', '\\', '\n', 'ã', '語', '\u2028', '🙂']) {
      const answer = AnswerBody.parse(largest(letter));
      assert.ok(bytes(answer) <= BODY_CAPACITY, `${JSON.stringify(letter)}: ${bytes(answer)}`);
    }
  });

  it('fits 1 KiB without comments', () => {
    const scores = { CS1: 5, SQ1: 5, SQ4: 5, SQ13: 'na' as const, SQ9: 5 };
    const subject = { subject: 's'.repeat(22), used: true, scores, chips: [1, 2, 3, -1, -2, -3] };
    assert.ok(bytes({ ...small, subjects: [subject, subject, subject] }) <= 1024 - 32);
  });

  it('refuses what would not fit or is not a score', () => {
    const [subject] = small.subjects;
    const refused = [
      { comment: 'a'.repeat(COMMENT_LIMIT + 1) },
      { comment: '\u0000' },
      { scores: { EN1: 11 } },
    ];
    for (const change of refused) {
      const answer = { ...small, subjects: [{ ...subject, ...change }] };
      assert.equal(AnswerBody.safeParse(answer).success, false, JSON.stringify(change).slice(0, 40));
    }
  });

  it('tidies any text into one it accepts, and tidying again changes nothing', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 1500, size: 'max' });
    fc.assert(
      fc.property(anyText, (text) => {
        const comment = tidyComment(text);
        assert.equal(tidyComment(comment), comment);
        const [subject] = small.subjects;
        assert.ok(AnswerBody.safeParse({ ...small, subjects: [{ ...subject, comment }] }).success);
      }),
    );
    assert.equal(tidyComment(' a\r\nb\u0007\rc '), 'a\nb\nc');
    assert.equal(tidyComment(`${'x'.repeat(COMMENT_LIMIT - 1)}🙂`), 'x'.repeat(COMMENT_LIMIT - 1));
  });
});
