import assert from 'node:assert/strict';
import { responseIdOf } from '../../../server/domain/responses/response-id.ts';
import { deriveRoundKeys } from '../../../server/domain/rounds/keys.ts';

describe('response id', () => {
  const roundKey = Buffer.from(Array.from({ length: 32 }, (_, byte) => byte));
  const { doc } = deriveRoundKeys(roundKey, 'scheduleABC:2026-01-05');
  const invitation = Buffer.from(Array.from({ length: 16 }, (_, byte) => byte));

  it('is always the same for an invitation: the one computed independently', () => {
    const expected = 'bfdef1306c3cb51e5838c083086e6ba23f44c6c727a306079490f73a0702b7d8';
    assert.equal(responseIdOf(doc, invitation).toString('hex'), expected);
  });

  it('differs for every other invitation and key', () => {
    const other = Buffer.from(invitation).fill(9, 15);
    assert.notDeepEqual(responseIdOf(doc, other), responseIdOf(doc, invitation));
    assert.notDeepEqual(responseIdOf(Buffer.alloc(32), invitation), responseIdOf(doc, invitation));
  });
});
