import assert from 'node:assert/strict';
import { deriveRoundKeys } from '../../../server/domain/rounds/keys.ts';

describe('keys of a round', () => {
  const roundKey = Buffer.from(Array.from({ length: 32 }, (_, byte) => byte));

  it('are those of RFC 5869 with the round as salt, computed independently', () => {
    const keys = deriveRoundKeys(roundKey, 'scheduleABC:2026-01-05');
    assert.equal(
      keys.link.toString('hex'),
      '781a9c8237007f56a48885704ce17dccd5338ea3ef4e08317c5b444bc4f71968',
    );
    assert.equal(
      keys.doc.toString('hex'),
      '74f3c6b62db6d3082592a7d2f768b4cfadeba267ad4c200d85b6c59d8688c744',
    );
    assert.equal(
      keys.body.toString('hex'),
      'cb202db614532a72e64b5c39d6a8beb78da764a80d9c34451354ae08b3042223',
    );
    assert.equal(
      keys.thread.toString('hex'),
      '99a3019606dc6aa5f054556147cb02d492b4a362327dfc56c35748b9ba7ec5ac',
    );
  });

  it('differ in every purpose for another round with the same key', () => {
    const first = deriveRoundKeys(roundKey, 'scheduleABC:2026-01-05');
    const second = deriveRoundKeys(roundKey, 'scheduleABC:2026-01-12');
    const all = [...Object.values(first), ...Object.values(second)].map((key: Buffer) => key.toString('hex'));
    assert.equal(new Set(all).size, 8);
  });

  it('are refused for a key of another length', () => {
    assert.throws(() => deriveRoundKeys(Buffer.alloc(31), 'scheduleABC:2026-01-05'), /32 bytes/);
  });
});
