import fc from 'fast-check';
import type { NamedDepartment } from '../../../server/domain/publication/seal-subject.ts';
import type { SealItem } from '../../../server/domain/publication/tally.ts';
import type { Answer, SubjectAnswer } from '../../../server/domain/responses/answer.ts';
import { DONE_LEANINGS, DONE_SCALE, ratingItem } from '../../../server/domain/rounds/shown-commitment.ts';
import { leanings } from '../../../server/domain/surveys/favourable.ts';

/** The smallest group of the random companies. */
export const K = 5;

/** Two items on scales of 5 points, one of them mirrored, one from 0 to 10, and a commitment. */
export const ITEMS: SealItem[] = [
  { id: 'A', min: 0, leanings: leanings({ min: 0, max: 10 }) },
  { id: 'B', min: 1, leanings: leanings({ min: 1, max: 5 }) },
  { id: 'C', min: 1, leanings: leanings({ min: 1, max: 5, higherIsWorse: true }) },
  { id: ratingItem('D'), min: DONE_SCALE.min, leanings: DONE_LEANINGS },
];

/** A small company and what its people answered about the subject 'it'. */
export interface World {
  departments: NamedDepartment[];
  people: Map<string, number>;
  answers: Answer[];
}

/** Up to eight departments; paths carry the tree and an order of their own. */
const trees = fc
  .array(fc.record({ above: fc.nat(20), letter: fc.nat(99) }), { minLength: 1, maxLength: 8, size: 'max' })
  .map((nodes) => {
    const departments: NamedDepartment[] = [];
    for (const [i, { above, letter }] of nodes.entries()) {
      const parent = departments[above];
      const path = `${parent ? `${parent.path}/` : ''}${letter}-${i}`;
      departments.push({ id: `d${i}`, name: `D${i}`, path, ...(parent && { parentId: parent.id }) });
    }
    return departments;
  });

/** Scores that lean so strongly that departments often agree fully, and are often left out. */
const score = (least: number, most: number) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(most) },
    { weight: 2, arbitrary: fc.integer({ min: least, max: most }) },
    { weight: 1, arbitrary: fc.constant('na' as const) },
  );

const said: fc.Arbitrary<SubjectAnswer> = fc.record({
  subject: fc.oneof(
    { weight: 12, arbitrary: fc.constant('it') },
    { weight: 1, arbitrary: fc.constant('hr') },
  ),
  used: fc.oneof({ weight: 6, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  scores: fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        A: score(0, 10),
        B: score(1, 5),
        C: score(1, 5),
        [ratingItem('D')]: score(1, 3),
      }),
    },
    { weight: 1, arbitrary: fc.record({ A: score(0, 10) }) },
    { weight: 1, arbitrary: fc.constant({}) },
  ),
  chips: fc.uniqueArray(fc.constantFrom(1, 2, -1, -2), { maxLength: 3 }),
});

/** Random companies of up to 60 answers in unevenly filled departments, some of which nobody answered from. */
export const worlds: fc.Arbitrary<World> = fc
  .record({
    departments: trees,
    answers: fc.array(fc.record({ at: fc.nat(7), skew: fc.nat(7), said }), { maxLength: 60, size: 'max' }),
  })
  .map(({ departments, answers }) => ({
    departments,
    people: new Map(departments.map(({ id }, i) => [id, 10 * (i + 1)])),
    answers: answers.map(({ at, skew, said: subject }) => {
      const departmentId = departments[Math.min(at, skew) % departments.length]?.id ?? '';
      return { attributes: { departmentId, site: '', tenure: '1-3' }, subjects: [subject] };
    }),
  }));
