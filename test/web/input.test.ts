import assert from 'node:assert/strict';
import { z } from 'zod';
import { InvalidInput } from '../../server/platform/errors.ts';
import { Id, line, listOf, parse, RoundId, secretText, ticked } from '../../server/web/input.ts';

const faultsOf = (schema: z.ZodType, value: unknown) => {
  try {
    parse(schema, value);
  } catch (error) {
    assert.ok(error instanceof InvalidInput);
    assert.equal(error.status, 400);
    return error.faults;
  }
  return [];
};

describe('input', () => {
  const Form = z.object({ name: line(5), on: ticked, ids: listOf(Id, 2) });

  it('comes out typed, trimmed, and without what nobody asked for', () => {
    const body = JSON.parse('{"name":"  a \\n b ","on":"on","ids":"x","__proto__":{"admin":true},"more":1}');
    const input = parse(Form, { ...body, name: 'a \n b' });
    assert.deepEqual(input, { name: 'a b', on: true, ids: ['x'] });
    assert.equal('admin' in input, false);
    assert.deepEqual(parse(Form, { name: '' }), { name: '', on: false, ids: [] });
  });

  it('is refused when it is not a plain text', () => {
    for (const name of [undefined, null, 1, ['a'], { $ne: '' }, 'a\0b', '\ud800', 'x\udc00', '\ufffd'])
      assert.deepEqual(faultsOf(Form, { name }), [{ field: 'name', code: 'invalid' }], JSON.stringify(name));
    assert.deepEqual(faultsOf(Form, { name: '😀' }), []);
    assert.deepEqual(faultsOf(secretText(), 'a\0'), [{ field: '', code: 'invalid' }]);
  });

  it('says how long a text may be', () => {
    assert.deepEqual(faultsOf(Form, { name: '123456' }), [{ field: 'name', code: 'long', values: { n: 5 } }]);
  });

  it('takes ids that cannot be operators, paths or options', () => {
    for (const id of ['', '-a', 'a/b', 'a.b', '$ne', 'a b', 'x'.repeat(65)])
      assert.notEqual(faultsOf(Id, id).length, 0, id);
    assert.deepEqual(faultsOf(RoundId, 'abc:2026-01-05'), []);
    for (const id of ['abc', 'abc:2026-1-5', ':2026-01-05'])
      assert.notEqual(faultsOf(RoundId, id).length, 0, id);
    assert.notEqual(faultsOf(Form, { name: 'a', ids: ['a', 'b', 'c'] }).length, 0);
  });

  it('is refused, not failed on, when there is none', () => {
    for (const nothing of [undefined, null, 'text', 7, []])
      assert.notEqual(faultsOf(Form, nothing).length, 0, String(nothing));
  });
});
