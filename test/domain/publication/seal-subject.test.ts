import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { CHIPS } from '../../../server/domain/publication/published.ts';
import { type SubjectInput, sealSubject } from '../../../server/domain/publication/seal-subject.ts';
import type { Answer, SubjectAnswer } from '../../../server/domain/responses/answer.ts';
import { leanings } from '../../../server/domain/surveys/favourable.ts';

const LIKERT = leanings({ min: 1, max: 5 });

function answer(departmentId: string, said: Partial<SubjectAnswer>): Answer {
  const subject = { subject: 'it', used: true, scores: {}, chips: [], ...said };
  return { attributes: { departmentId, site: '', tenure: '1-3' }, subjects: [subject] };
}

const scored = (departmentId: string, ...scores: number[]) =>
  scores.map((score) => answer(departmentId, { scores: { CS1: score } }));

function seal(answers: Answer[], change: Partial<SubjectInput> = {}) {
  const input: SubjectInput = {
    subject: 'it',
    answers,
    departments: ['hr', 'law', 'ops'].map((id) => ({ id, path: id, name: id.toUpperCase() })),
    people: new Map([
      ['hr', 12],
      ['law', 3],
      ['ops', 20],
    ]),
    items: [{ id: 'CS1', min: 1, leanings: LIKERT }],
    headline: 'CS1',
    chips: null,
    k: 5,
    kc: 10,
    ...change,
  };
  return sealSubject(input, randomBytes);
}

describe('results of a subject', () => {
  it('are the total and the blocks of each item, the headline once more', () => {
    const { items, headline } = seal([
      ...scored('hr', 5, 5, 4, 4, 1, 1),
      ...scored('ops', 3, 3, 3, 3, 4, 5, 5),
      ...scored('law', 2),
    ]);
    const block = { cut: 'department', kind: 'others', departmentId: null, name: null } as const;
    const members = [
      { id: 'hr', people: 12 },
      { id: 'law', people: 3 },
    ];
    assert.deepEqual(headline, [
      { ...block, members, counts: [2, 1, 0, 2, 2] },
      {
        ...block,
        kind: 'department',
        departmentId: 'ops',
        name: 'OPS',
        members: [{ id: 'ops', people: 20 }],
        counts: [0, 0, 4, 1, 2],
      },
    ]);
    assert.deepEqual(items, [{ item: 'CS1', total: [2, 1, 4, 3, 4], blocks: headline, phrase: null }]);
  });

  it('leave out an item that fewer than k people answered, and say nothing but a phrase of a unanimous one', () => {
    const items = ['CS1', 'SQ1', 'SQ4'].map((id) => ({ id, min: 1, leanings: LIKERT }));
    const answers = [1, 2, 3, 4, 5, 5].map((CS1, i) => {
      return answer('hr', { scores: { CS1, SQ1: 4, SQ4: i < 4 ? i + 1 : 'na' } });
    });
    assert.deepEqual(
      seal(answers, { items }).items.map(({ item, total, phrase }) => [item, total, phrase]),
      [
        ['CS1', [1, 1, 1, 1, 2], null],
        ['SQ1', null, 'unanimous'],
      ],
    );
    assert.deepEqual(seal(answers, { items, headline: 'SQ1' }).headline, []);
  });

  it('count a person once, in scales and chips that exist, and not when withdrawn or blank', () => {
    const twice = answer('hr', { scores: { CS1: 5 } });
    twice.subjects.push(...twice.subjects, ...twice.subjects, ...twice.subjects);
    const nothing = [
      answer('hr', { scores: { CS1: 'na' } }),
      answer('hr', { scores: { CS1: 9, EX1: 3 } }),
      answer('hr', { used: false, scores: { CS1: 1 } }),
      { ...answer('hr', { scores: { CS1: 1 } }), withdrawn: true as const },
      answer('hr', { subject: 'law', scores: { CS1: 1 } }),
    ];
    assert.deepEqual(seal([twice, ...scored('hr', 1, 2, 3), ...nothing]).items, []);
    assert.equal(seal([twice, ...scored('hr', 1, 2, 3, 3), ...nothing]).items[0]?.total?.join(), '1,1,2,0,1');
  });

  it('count chips as one more item, decided on those who chose any', () => {
    const chosen = (...chips: number[]) => answer('hr', { chips });
    const chips = { positive: 2, negative: 2 };
    const total = (answers: Answer[]) => seal(answers, { chips }).items.find(({ item }) => item === CHIPS);
    const some = [chosen(1, -2), chosen(1, 1), chosen(-2), chosen(2), ...scored('hr', 1, 2, 3)];
    assert.equal(total(some), undefined);
    assert.deepEqual(total([...some, chosen(-1, 9)])?.total, [2, 1, 1, 2]);
    assert.equal(total([-1, -1, -2, -2, -1].map((chip) => chosen(chip)))?.phrase, 'unanimous');
    assert.equal(total([chosen(1, 2), chosen(1), chosen(1, -1), chosen(1), chosen(1)])?.phrase, 'unanimous');
  });

  it('say how many did not use the subject only beside k respondents and from k people on', () => {
    const absent = (n: number) => Array.from({ length: n }, () => answer('hr', { used: false }));
    assert.equal(seal([...scored('hr', 1, 2, 3, 4, 5), ...absent(5)]).notUsed, 5);
    assert.equal(seal([...scored('hr', 1, 2, 3, 4, 5), ...absent(4)]).notUsed, null);
    assert.equal(seal([...scored('hr', 1, 2, 3, 4, 5)]).notUsed, null);
    assert.equal(seal([...scored('hr', 1, 2, 3, 4), ...absent(9)]).notUsed, null);
  });

  it('publish three comments or more of kc respondents or more, with nothing but their sentiment', () => {
    const sentiment = { score: 2, label: 'pos' as const, modelVersion: '1' };
    const comments = [
      answer('hr', { scores: { CS1: 5 }, comment: ' fast ', sentiment }),
      answer('ops', { comment: 'slow' }),
      answer('law', { comment: 'kind' }),
    ];
    const rest = scored('hr', 1, 2, 3, 4, 5, 5);
    assert.deepEqual(seal([...comments, ...rest]).comments, []);
    const { comments: published } = seal([...comments, ...rest, ...scored('ops', 1)]);
    assert.deepEqual(
      published.toSorted((a, b) => (a.text < b.text ? -1 : 1)),
      [
        { text: 'fast', sentiment },
        { text: 'kind', sentiment: null },
        { text: 'slow', sentiment: null },
      ],
    );
    assert.deepEqual(seal([...comments.slice(1), ...rest, ...scored('ops', 1, 2, 3)]).comments, []);
  });

  it('publish comments in the order of the random bytes alone', () => {
    const answers = ['a', 'b', 'c', 'd'].map((comment) => answer('hr', { scores: { CS1: 5 }, comment }));
    const orders = new Set(
      Array.from({ length: 200 }, () => {
        const { comments } = seal(answers, { kc: 4 });
        return comments.map(({ text }) => text).join('');
      }),
    );
    // Of 24 orders, 200 shuffles miss more than 12 with a chance below 1e-9.
    assert.ok(orders.size > 12, `${orders.size} orders`);
  });
});
