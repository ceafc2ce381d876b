import assert from 'node:assert/strict';
import { gather } from '../../server/platform/gather.ts';

describe('gather', () => {
  it('asks for what came while an answer was on its way in one question', async () => {
    const questions: number[][] = [];
    const double = gather(async (keys: number[]) => {
      questions.push(keys);
      await new Promise(setImmediate);
      return new Map(keys.map((key) => [key, 2 * key]));
    });
    const first = double(1);
    await Promise.resolve();
    await Promise.resolve();
    const others = Promise.all([double(2), double(3), double(2)]);
    assert.deepEqual([await first, await others], [2, [4, 6, 4]]);
    assert.deepEqual(questions, [[1], [2, 3]]);
    assert.equal(await double(1), 2);
    assert.deepEqual(questions.at(-1), [1], 'nothing is remembered');
  });

  it('answers undefined for what is not there', async () => {
    const find = gather(async () => new Map<string, number>());
    assert.equal(await find('x'), undefined);
  });

  it('gives an error to those who asked together, and answers the next', async () => {
    let isBroken = true;
    const find = gather(async (keys: string[]) => {
      if (isBroken) throw new Error('planned');
      return new Map(keys.map((key) => [key, key]));
    });
    const asked = [find('a'), find('b')];
    for (const each of asked) await assert.rejects(each, /planned/);
    isBroken = false;
    assert.equal(await find('c'), 'c');
  });
});
