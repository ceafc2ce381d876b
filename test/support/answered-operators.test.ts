import { deepEqual } from 'node:assert/strict';
import { beyondTheList } from './answered-operators.ts';

describe('the list of operators', () => {
  it('finds what is not on it', () => {
    deepEqual(beyondTheList(['$set', '$expr', 'command:find', 'command:mapReduce', '$lookup']), [
      '$expr',
      'command:mapReduce',
      '$lookup',
    ]);
  });
});
