import assert from 'node:assert/strict';
import { parseLabelled } from '../../../../server/domain/sentiment/training/corpus.ts';
import { evaluate } from '../../../../server/domain/sentiment/training/evaluate.ts';
import { InvalidInput } from '../../../../server/platform/errors.ts';

const language = 'en' as const;

describe('an evaluation', () => {
  it('counts labels, and the sign of comments that are not neutral', () => {
    const result = evaluate([
      { text: 'Excellent work, thank you', label: 'pos', language },
      { text: 'Terrible and rude', label: 'neg', language },
      { text: 'Terrible and rude', label: 'pos', language },
      { text: 'n/a', label: 'none', language },
      { text: 'n/a', label: 'neg', language },
    ]);
    assert.deepEqual(result.confusion, {
      neg: { neg: 1, neu: 1, pos: 0 },
      neu: { neg: 0, neu: 1, pos: 0 },
      pos: { neg: 1, neu: 0, pos: 1 },
    });
    assert.equal(result.comments, 5);
    assert.equal(result.accuracy, 3 / 5);
    // F1: criticism 2·1/(2+2), neither 2·1/(1+2), praise 2·1/(2+1); the sign 0 of "n/a" is wrong.
    assert.ok(Math.abs((result.macroF1 ?? 0) - (1 / 2 + 2 / 3 + 2 / 3) / 3) < 1e-12);
    assert.ok(Math.abs(result.signF1 - (1 / 2 + 2 / 3) / 2) < 1e-12);
  });

  it('of files without neutral comments has no figure for three classes', () => {
    assert.equal(evaluate([{ text: 'Excellent', label: 'pos', language }]).macroF1, null);
    assert.equal(evaluate([]).accuracy, 0);
  });
});

describe('a file of labelled texts', () => {
  it('is text, tab, label', () => {
    assert.deepEqual(parseLabelled('good\tpos\r\n\nx\tnone\n'), [
      { text: 'good', label: 'pos' },
      { text: 'x', label: 'none' },
    ]);
  });

  it('is refused with the number of its first wrong line', () => {
    for (const wrong of ['good\tpos\nbad', 'good\tpos\nbad\tawful', 'good\tpos\na\tb\tpos']) {
      assert.throws(
        () => parseLabelled(wrong),
        (error) => error instanceof InvalidInput && error.faults[0]?.values?.line === 2,
      );
    }
  });
});
