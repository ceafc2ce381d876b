import assert from 'node:assert/strict';
import { isZone } from '../../server/platform/local-time.ts';

describe('isZone', () => {
  it('is a name of the zone database, not an offset', () => {
    assert.deepEqual(
      ['America/Sao_Paulo', 'Australia/Lord_Howe', 'UTC', '+03:00', 'Mars/Base', ''].map(isZone),
      [true, true, true, false, false, false],
    );
  });
});
