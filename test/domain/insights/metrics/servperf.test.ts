import assert from 'node:assert/strict';
import { scoreOf } from '../../../../server/domain/insights/metrics/mean.ts';
import { servperf } from '../../../../server/domain/insights/metrics/servperf.ts';
import { assertClose } from './close.ts';

const [high, middle, low] = [
  [0, 0, 0, 2, 18],
  [1, 2, 5, 14, 8],
  [9, 6, 3, 1, 1],
];

describe('service score', () => {
  it('weighs dimensions alike, however many items they have', () => {
    const score = servperf([[high, middle], [low]]);
    assert.ok(score);
    assertClose([score.value], [((97.5 + 71.6667) / 2 + 23.75) / 2]);
    assert.equal(score.n, 20);
  });

  it('has the standard error of the items, with the same weights', () => {
    const error = (counts: number[]) => scoreOf(counts)?.standardError ?? Number.NaN;
    const expected = ((error(high) + error(middle)) / 2 + error(low)) / 2;
    assertClose([servperf([[high, middle], [low]])?.standardError ?? Number.NaN], [expected], 1e-12);
  });

  it('of one item is that item', () => {
    const [one, item] = [servperf([[middle]]), scoreOf(middle)];
    assertClose(one?.interval ?? [], item?.interval ?? [Number.NaN], 1e-9);
  });

  it('is nothing when an item is missing', () => {
    assert.equal(servperf([[high, [0, 0, 0, 0, 0]]]), null);
    assert.equal(servperf([[high], []]), null);
    assert.equal(servperf([]), null);
  });
});
