import assert from 'node:assert/strict';
import { leastSupport } from './least-support.ts';

const people = (from: number, to: number) => new Set(Array.from({ length: to - from }, (_, i) => from + i));

describe('the checker of published groups', () => {
  it('finds three people between a site of 12 and its department of 9', () => {
    assert.equal(leastSupport([people(0, 12), people(0, 9)], 5), 3);
  });

  it('finds two people hidden behind a combination of four groups', () => {
    const groups = [people(0, 10), people(10, 20), new Set([...people(0, 9), ...people(20, 30)])];
    assert.equal(leastSupport(groups, 5), null);
    const fourth = new Set([...people(10, 30), 0]);
    assert.equal(leastSupport([...groups, fourth], 5), 2);
  });

  it('passes blocks of five with their total, and finds a block of four', () => {
    assert.equal(leastSupport([people(0, 5), people(5, 10), people(0, 10)], 5), null);
    assert.equal(leastSupport([people(0, 6), people(6, 10)], 5), 4);
    assert.equal(leastSupport([], 5), null);
  });
});
