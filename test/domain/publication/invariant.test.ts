import assert from 'node:assert/strict';
import fc from 'fast-check';
import { frontier } from '../../../server/domain/publication/frontier.ts';
import { CHIPS, type PublishedBlock, type ShownItem } from '../../../server/domain/publication/published.ts';
import { type SubjectResult, sealSubject } from '../../../server/domain/publication/seal-subject.ts';
import type { Answer } from '../../../server/domain/responses/answer.ts';
import { ratingItem } from '../../../server/domain/rounds/shown-commitment.ts';
import { leastSupport } from './least-support.ts';
import { ITEMS, K, type World, worlds } from './worlds.ts';

/**
 * What is proven here, on random small companies, by recounting the people behind what was published:
 * 1. Within one item: no linear combination of its published groups rests on 1..k−1 of the people who answered it. Sums of
 *    answers to different items never mix, so this is the invariant for answers, across items too.
 * 2. Across items, with "not used": the same for the subject's respondents in the published groups, whether or not each of
 *    them answered the item. When nobody leaves an item blank, these are the people who answered.
 * What is not: how many people of a block left one item blank can be read from two totals, and may be 1. That is a count of
 * blanks, like a count in one category, and holds no answer.
 */
const RUNS = { numRuns: 300 };
const noRandom = (size: number) => Buffer.alloc(size);

function sealed(world: World): SubjectResult {
  return sealSubject(
    {
      ...world,
      subject: 'it',
      items: ITEMS,
      headline: 'A',
      chips: { positive: 2, negative: 2 },
      k: K,
      kc: 5,
    },
    noRandom,
  );
}

const shown = (result: SubjectResult) =>
  result.items.filter((item): item is ShownItem => item.phrase === null);

const saidOf = ({ subjects, withdrawn }: Answer) =>
  withdrawn ? undefined : subjects.find(({ subject }) => subject === 'it');

function hasAnswered(answer: Answer, item: string): boolean {
  const said = saidOf(answer);
  if (!said?.used) return false;
  return item === CHIPS ? said.chips.length > 0 : typeof said.scores[item] === 'number';
}

/** Positions in an item's histogram that a person counts in; chips are two positive, then two negative ones. */
function categoriesOf(answer: Answer | undefined, item: string): number[] {
  const said = answer && hasAnswered(answer, item) ? saidOf(answer) : undefined;
  if (item === CHIPS) return (said?.chips ?? []).map((chip) => (chip > 0 ? chip - 1 : 1 - chip));
  const score = said?.scores[item];
  return typeof score === 'number' ? [item === 'A' ? score : score - 1] : [];
}

/** 0–6 of 10; 1–2 of 5 and of 3; 4–5 of 5 where more is worse; negative chips. */
function isUnfavourable(item: string, category: number): boolean {
  if (item === 'A') return category <= 6;
  return item === 'B' || item === ratingItem('D') ? category <= 1 : category >= (item === 'C' ? 3 : 2);
}

const isRespondent = (answer: Answer) =>
  [...ITEMS.map(({ id }) => id), CHIPS].some((item) => hasAnswered(answer, item));

/** The people, as positions among the answers, of whom `has` is true, in a block or in all. */
function people({ answers }: World, has: (answer: Answer) => boolean, block?: PublishedBlock): Set<number> {
  const isIn = ({ attributes }: Answer) =>
    !block || block.members.some(({ id }) => id === attributes.departmentId);
  return new Set(answers.flatMap((answer, i) => (has(answer) && isIn(answer) ? [i] : [])));
}

function groupsOf(world: World, item: ShownItem, has: (answer: Answer) => boolean): Set<number>[] {
  return [people(world, has), ...item.blocks.map((block) => people(world, has, block))];
}

const check = (property: (world: World, result: SubjectResult) => void) =>
  fc.assert(
    fc.property(worlds, (world) => property(world, sealed(world))),
    RUNS,
  );

describe('no combination of published figures', () => {
  it('rests on fewer than k people who answered the item', () => {
    check((world, result) => {
      for (const item of shown(result)) {
        assert.equal(
          leastSupport(
            groupsOf(world, item, (answer) => hasAnswered(answer, item.item)),
            K,
          ),
          null,
        );
      }
    });
  });

  it('rests on fewer than k of the respondents, across items and those who did not use the subject', () => {
    check((world, result) => {
      const groups = shown(result).flatMap((item) => groupsOf(world, item, isRespondent));
      if (result.notUsed !== null) groups.push(people(world, (answer) => saidOf(answer)?.used === false));
      assert.equal(leastSupport(groups, K), null);
    });
  });
});

describe('published figures', () => {
  it('are the answers of the people in the group, and add up to the total', () => {
    check((world, result) => {
      for (const { item, total, blocks } of shown(result)) {
        const recounted = (block?: PublishedBlock) =>
          total.map(
            (_, category) =>
              people(world, (answer) => categoriesOf(answer, item).includes(category), block).size,
          );
        for (const block of blocks) assert.deepEqual(block.counts, recounted(block));
        assert.deepEqual(total, recounted());
      }
    });
  });

  it('are never alike in a group of fewer than 20', () => {
    check((world, result) => {
      for (const { item, blocks } of shown(result)) {
        for (const block of blocks) {
          const said = [...people(world, (answer) => hasAnswered(answer, item), block)].map((person) => {
            return categoriesOf(world.answers[person], item);
          });
          if (said.length >= 20) continue;
          assert.ok(!block.counts.includes(said.length), 'one category holds everybody');
          assert.ok(
            said.flat().some((category) => !isUnfavourable(item, category)),
            'everybody is dissatisfied',
          );
        }
      }
    });
  });

  it('only coarsen the blocks of the subject, and list every department asked', () => {
    check((world, result) => {
      const asked = [...world.people.keys()].map(
        (id) =>
          [
            id,
            people(world, (answer) => isRespondent(answer) && answer.attributes.departmentId === id).size,
          ] as const,
      );
      const finest = frontier(world.departments, new Map(asked), K);
      for (const { blocks } of shown(result)) {
        const members = blocks.map((block) => block.members.map(({ id }) => id));
        assert.deepEqual(members.flat().toSorted(), [...world.people.keys()].toSorted());
        for (const fine of finest) {
          const homes = new Set(
            fine.members.map(({ id }) => members.findIndex((block) => block.includes(id))),
          );
          assert.equal(homes.size, 1);
        }
      }
    });
  });

  it('do not depend on the order of answers, departments or headcounts', () => {
    check((world, result) => {
      const { answers, departments, people: headcount } = world;
      const turned = {
        answers: answers.toReversed(),
        departments: departments.toReversed(),
        people: new Map([...headcount].reverse()),
      };
      assert.deepEqual({ ...sealed(turned), comments: [] }, { ...result, comments: [] });
    });
  });
});
