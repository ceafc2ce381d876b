import assert from 'node:assert/strict';
import { ID_PATTERN, newId } from '../../server/platform/ids.ts';

describe('newId', () => {
  it('is 22 characters of [0-9A-Za-z]', () => {
    for (let i = 0; i < 500; i++) assert.match(newId(), ID_PATTERN);
  });

  it('does not favour the first letters when bytes exceed the alphabet', () => {
    let next = 240;
    const counting = (size: number) => Buffer.from(Array.from({ length: size }, () => next++ & 255));
    assert.equal(newId(counting), 'stuvwxyz0123456789ABCD');
  });
});
