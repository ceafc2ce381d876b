import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { decrypt, encrypt } from '../../server/platform/cipher.ts';
import { deriveSecrets, unwrap, wrap } from '../../server/platform/secrets.ts';

describe('secrets', () => {
  const secrets = deriveSecrets('a'.repeat(32));
  const round = 'scheduleABC:2026-01-05';

  it('are those of RFC 5869, computed independently, and never change', () => {
    const hex = Object.fromEntries(Object.entries(secrets).map(([name, key]) => [name, key.toString('hex')]));
    assert.deepEqual(hex, {
      session: '48fdfe4e787b284b95a627dd096d03a5cb4ed0ca7d0e083e16d59e49e5d1996c',
      prefs: '573c89be9b3f04c049d927539103ae780b8b113b5f87f6fd59c2f11d7c0dfded',
      message: 'cf3b37d3319aa931a854f2538b5710a8f24a033261bc05ae5f85ea9333381125',
      smtp: '1b16d538ad6fe053a9521748590fdbdf10507c88dfe6415cf801deb58ab43ab6',
      wrap: '9d003947e77f18335dc5a8eecc1ecf22541115581774cb5322eb6b4f171239bc',
      login: '53fea581783f4603ee8d64ea9cfe8db1e7772ee56bea42a0a03a224094c537b2',
      release: 'cfb9110dfe9e6bf63d2fdbc90da2ec41e7c5fffbd861c4d2f9e092404cf1526d',
    });
  });

  it('refuse a short application secret', () => {
    assert.throws(() => deriveSecrets('a'.repeat(31)), /shorter than 32/);
  });

  it('wrap a key for one round under one application secret', () => {
    const key = randomBytes(32);
    const wrapped = wrap(secrets, key, round);
    assert.deepEqual(unwrap(secrets, wrapped, round), key);
    assert.throws(() => unwrap(secrets, wrapped, 'scheduleABC:2026-01-12'));
    assert.throws(() => unwrap(deriveSecrets('b'.repeat(32)), wrapped, round));
    assert.equal(wrapped.includes(key), false);
  });
});

describe('cipher', () => {
  const key = Buffer.alloc(32, 7);
  const bound = Buffer.from('round');

  it('refuses a change of any byte', () => {
    const box = encrypt(key, Buffer.from('score 3'), bound);
    for (let at = 0; at < box.length; at += 1) {
      const changed = Buffer.from(box);
      changed.writeUInt8(box.readUInt8(at) ^ 1, at);
      assert.throws(() => decrypt(key, changed, bound), `byte ${at}`);
    }
    assert.equal(decrypt(key, box, bound).toString(), 'score 3');
  });

  it('refuses a box cut short', () => {
    const box = encrypt(key, Buffer.from('score 3'), bound);
    for (let length = 0; length < box.length; length += 1) {
      assert.throws(() => decrypt(key, box.subarray(0, length), bound), `length ${length}`);
    }
  });

  it('never writes the same text twice', () => {
    assert.notDeepEqual(encrypt(key, Buffer.from('x'), bound), encrypt(key, Buffer.from('x'), bound));
  });
});
