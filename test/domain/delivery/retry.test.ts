import assert from 'node:assert/strict';
import { giveUpAfter, retryDelay } from '../../../server/domain/delivery/retry.ts';

const MINUTE = 60_000;
const MIDDLE = 0.5;

describe('retryDelay', () => {
  it('waits 1, 5, 15, 30, 60 minutes, then an hour each time', () => {
    const minutes = [1, 2, 3, 4, 5, 6, 50].map((tries) => retryDelay(tries, MIDDLE) / MINUTE);
    assert.deepEqual(minutes, [1, 5, 15, 30, 60, 60, 60]);
  });

  it('spreads each delay by up to 20 %', () => {
    assert.equal(retryDelay(5, 0), 48 * MINUTE);
    assert.ok(Math.abs(retryDelay(5, 1) - 72 * MINUTE) < 1e-6);
  });

  it('gives up when 48 hours are over', () => {
    const waited = (failures: number) =>
      Array.from({ length: failures }, (_, i) => retryDelay(i + 1, MIDDLE)).reduce((sum, ms) => sum + ms, 0);
    const hours = (ms: number) => ms / (60 * MINUTE);
    assert.ok(hours(waited(giveUpAfter.refusals - 1)) <= 48);
    assert.ok(hours(waited(giveUpAfter.refusals)) >= 47.5);
  });
});
