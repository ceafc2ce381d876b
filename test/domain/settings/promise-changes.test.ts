import assert from 'node:assert/strict';
import { isWeaker } from '../../../server/domain/settings/promise-changes.ts';

describe('a change of the promise', () => {
  it('is weaker with smaller groups, longer copies or one more reader', () => {
    assert.ok(isWeaker({ field: 'kc', from: 10, to: 9 }));
    assert.ok(isWeaker({ field: 'k', from: 6, to: 5 }));
    assert.ok(isWeaker({ field: 'separationDays', from: 0, to: 7 }));
    assert.ok(isWeaker({ field: 'boardReads', from: false, to: true }));
  });

  it('is not weaker the other way round', () => {
    assert.ok(!isWeaker({ field: 'kc', from: 9, to: 10 }));
    assert.ok(!isWeaker({ field: 'separationDays', from: 7, to: 0 }));
    assert.ok(!isWeaker({ field: 'headsReadEngagement', from: true, to: false }));
  });
});
