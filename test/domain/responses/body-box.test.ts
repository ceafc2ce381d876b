import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { BODY_CAPACITY, lockBody, openBody } from '../../../server/domain/responses/body-box.ts';

describe('body box', () => {
  const key = randomBytes(32);
  const id = randomBytes(32);

  it('gives back what was put in, from nothing to its capacity, in exactly three lengths', () => {
    const lengths = new Set<number>();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: BODY_CAPACITY }), (size) => {
        const content = randomBytes(size);
        const body = lockBody(key, id, content);
        lengths.add(body.length);
        assert.deepEqual(openBody(key, id, body), content);
      }),
      { examples: [[0], [992], [993], [4064], [4065], [BODY_CAPACITY]] },
    );
    assert.deepEqual(
      [...lengths].sort((a, b) => a - b),
      [1024, 4096, 12288],
    );
  });

  it('changes its length at the documented limits only', () => {
    const lengthOf = (size: number) => lockBody(key, id, Buffer.alloc(size)).length;
    assert.deepEqual([0, 992, 993, 4064, 4065, 12256].map(lengthOf), [1024, 1024, 4096, 4096, 12288, 12288]);
    assert.throws(() => lengthOf(12257), RangeError);
  });

  it('opens with its own id and key only', () => {
    const body = lockBody(key, id, Buffer.from('{}'));
    assert.throws(() => openBody(key, randomBytes(32), body));
    assert.throws(() => openBody(randomBytes(32), id, body));
  });

  it('refuses a change of any byte and any other length', () => {
    const body = lockBody(key, id, Buffer.from('{"scores":{"CS1":4}}'));
    for (let at = 0; at < body.length; at += 1) {
      const changed = Buffer.from(body);
      changed.writeUInt8(body.readUInt8(at) ^ 0x80, at);
      assert.throws(() => openBody(key, id, changed), `byte ${at}`);
    }
    assert.throws(() => openBody(key, id, body.subarray(0, 1023)), /three lengths/);
  });

  it('shows nothing of its content, not even in a second copy', () => {
    const content = Buffer.from('{"comment":"o prazo melhorou"}');
    const first = lockBody(key, id, content);
    assert.equal(first.includes('prazo'), false);
    assert.notDeepEqual(lockBody(key, id, content), first);
  });
});
