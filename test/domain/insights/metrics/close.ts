import assert from 'node:assert/strict';

/** Fails unless every number differs from the expected one by at most `within`. */
export function assertClose(actual: readonly number[], expected: readonly number[], within = 0.00006): void {
  assert.equal(actual.length, expected.length);
  actual.forEach((number, i) => {
    const wanted = expected[i] ?? Number.NaN;
    assert.ok(Math.abs(number - wanted) <= within, `${number} is not ${wanted} ± ${within}`);
  });
}
