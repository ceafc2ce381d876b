import assert from 'node:assert/strict';
import fc from 'fast-check';
import { participationByGroup, participationOf } from '../../../server/domain/publication/participation.ts';

describe('participation', () => {
  it('is rounded down to steps of k people in a small round', () => {
    assert.deepEqual(participationOf(12, 40, 5), {
      invited: 40,
      step: 5,
      atLeast: 10,
      atMost: 14,
      end: null,
    });
  });

  it('is rounded down to steps of 5 % in a large one', () => {
    assert.deepEqual(participationOf(271, 400, 5), {
      invited: 400,
      step: 20,
      atLeast: 260,
      atMost: 279,
      end: null,
    });
  });

  it('ends in "at most one step" and "all but one step or more"', () => {
    const low = { invited: 22, step: 5, atLeast: 0, atMost: 4, end: 'low' };
    const high = { invited: 22, step: 5, atLeast: 17, atMost: 22, end: 'high' };
    for (const answered of [0, 4]) assert.deepEqual(participationOf(answered, 22, 5), low);
    for (const answered of [17, 22]) assert.deepEqual(participationOf(answered, 22, 5), high);
    for (const answered of [10, 16]) assert.equal(participationOf(answered, 22, 5)?.atMost, 16);
  });

  it('says nothing about fewer than two steps of people', () => {
    assert.equal(participationOf(3, 9, 5), null);
    assert.notEqual(participationOf(3, 10, 5), null);
  });

  it('leaves at least one step of possible counts, and the true one among them', () => {
    const round = fc.record({
      invited: fc.integer({ min: 1, max: 600 }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(round, fc.integer({ min: 5, max: 12 }), ({ invited, part }, k) => {
        const answered = Math.round(part * invited);
        const range = participationOf(answered, invited, k);
        if (range === null) return invited < 2 * Math.max(k, Math.ceil(invited / 20));
        const { atLeast, atMost, step } = range;
        const isAlikeThroughout = [atLeast, atMost].every((each) => {
          return JSON.stringify(participationOf(each, invited, k)) === JSON.stringify(range);
        });
        return (
          atLeast <= answered &&
          answered <= atMost &&
          atMost - atLeast + 1 >= step &&
          step >= k &&
          isAlikeThroughout
        );
      }),
    );
  });

  it('is told of groups of at least 20 invited people that are everyone together', () => {
    const departments = ['a', 'b', 'c', 'd'].map((id) => ({ id, path: id }));
    const invited = new Map([
      ['a', 30],
      ['b', 19],
      ['c', 2],
      ['d', 25],
    ]);
    const answered = new Map([
      ['a', 12],
      ['b', 3],
      ['c', 2],
      ['d', 25],
    ]);
    const groups = participationByGroup(departments, { invited, answered }, 5);
    assert.deepEqual(
      groups.map(({ group, atLeast, atMost }) => [
        group.members.map(({ id }) => id).join(''),
        atLeast,
        atMost,
      ]),
      [
        ['a', 10, 14],
        ['bc', 5, 9],
        ['d', 20, 25],
      ],
    );
  });
});
