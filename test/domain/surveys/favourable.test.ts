import assert from 'node:assert/strict';
import { leanings, type Question } from '../../../server/domain/surveys/favourable.ts';

function answersThat(leaning: string, question: Question): number[] {
  return leanings(question).flatMap((each, category) => (each === leaning ? [question.min + category] : []));
}

const SCALES: [string, Question, favourable: number[], neutral: number[]][] = [
  ['2 points', { min: 1, max: 2 }, [2], []],
  ['3 points', { min: 1, max: 3 }, [3], []],
  ['4 points', { min: 1, max: 4 }, [4], []],
  ['5 points', { min: 1, max: 5 }, [4, 5], [3]],
  ['6 points', { min: 1, max: 6 }, [4, 5, 6], []],
  ['7 points', { min: 1, max: 7 }, [6, 7], [4, 5]],
  ['ease', { min: 1, max: 7, measuresEffort: true }, [5, 6, 7], [4]],
  ['10 points', { min: 1, max: 10 }, [8, 9, 10], [4, 5, 6, 7]],
  ['0 to 10', { min: 0, max: 10 }, [9, 10], [7, 8]],
  ['5 points where more is worse', { min: 1, max: 5, higherIsWorse: true }, [1, 2], [3]],
];

describe('favourable answers', () => {
  for (const [name, question, favourable, neutral] of SCALES) {
    it(`of ${name}`, () => {
      assert.deepEqual(answersThat('favourable', question), favourable);
      assert.deepEqual(answersThat('neutral', question), neutral);
    });
  }

  it('are undefined for a scale without a rule', () => {
    assert.throws(() => leanings({ min: 0, max: 7 }), RangeError);
  });
});
