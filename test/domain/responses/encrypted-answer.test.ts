import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { type Answer, AnswerBody, COMMENT_LIMIT } from '../../../server/domain/responses/answer.ts';
import { lockBody } from '../../../server/domain/responses/body-box.ts';
import { decryptAnswer, encryptAnswer } from '../../../server/domain/responses/encrypted-answer.ts';
import { deriveRoundKeys } from '../../../server/domain/rounds/keys.ts';

const attributes = { departmentId: 'd1', site: 'São Paulo', tenure: '1-3' };

function answerWith(comment: string, subjects: number): Answer {
  const subject = {
    subject: 'p1',
    used: true,
    scores: { CS1: 4, SQ1: 'na' as const },
    chips: [-1, 2],
    comment,
  };
  return { attributes, subjects: Array.from({ length: subjects }, () => subject) };
}

describe('encrypted answer', () => {
  const keys = deriveRoundKeys(randomBytes(32), 'scheduleABC:2026-01-05');
  const id = randomBytes(32);

  it('gives the answer back', () => {
    const answer = answerWith('Resposta rápida 👍', 2);
    assert.deepEqual(decryptAnswer(keys, id, encryptAnswer(keys, id, answer)), answer);
  });

  it('has one length for a withdrawal and for a short answer', () => {
    const withdrawn: Answer = { attributes, subjects: [], withdrawn: true };
    assert.equal(encryptAnswer(keys, id, withdrawn).length, 1024);
    assert.equal(encryptAnswer(keys, id, answerWith('Ok', 3)).length, 1024);
  });

  it('holds the longest comments about every subject in any script', () => {
    for (const letter of ['a', 'é', '漢', '\n', '"']) {
      const answer = answerWith(letter.repeat(COMMENT_LIMIT), 3);
      assert.deepEqual(decryptAnswer(keys, id, encryptAnswer(keys, id, answer)), answer);
    }
  });

  it('holds the largest answer that parses', () => {
    const wide = '漢';
    const scores = Object.fromEntries(
      Array.from({ length: 12 }, (_, n) => [String(n).padStart(32, 'i'), 'na' as const]),
    );
    const subject = {
      ...{ subject: 's'.repeat(32), used: true, scores, chips: Array.from({ length: 16 }, () => -99) },
      comment: wide.repeat(COMMENT_LIMIT),
      sentiment: { score: -0.123456789012345, label: 'neg' as const, modelVersion: 'v'.repeat(32) },
    };
    const largest = {
      attributes: { departmentId: 'd'.repeat(32), site: wide.repeat(120), tenure: 't'.repeat(32) },
      subjects: [subject, subject, subject],
    };
    assert.equal(encryptAnswer(keys, id, AnswerBody.parse(largest)).length, 12288);
  });

  it('is refused when what was encrypted is no answer', () => {
    for (const content of ['', '{}', '[]', '{"subjects":[{"score":3}]}']) {
      assert.throws(() => decryptAnswer(keys, id, lockBody(keys.body, id, Buffer.from(content))), content);
    }
  });
});
