import assert from 'node:assert/strict';
import {
  withItem,
  withoutItem,
  withPlace,
  withReplacement,
} from '../../../server/domain/surveys/edit-items.ts';

const choice = { items: ['CS1', 'SQ1', 'SQ4', 'OP2'], headlineItemId: 'CS1' };

describe('editing the items of a survey', () => {
  const itemsOf = (edited: { items: readonly string[] }) => edited.items.join(' ');

  it('adds at the end of the scales, once', () => {
    const once = withItem(choice, 'SQ9');
    assert.equal(itemsOf(once), 'CS1 SQ1 SQ4 SQ9 OP2');
    assert.deepEqual(withItem(once, 'SQ9'), once);
  });

  it('removes, but never the headline', () => {
    const once = withoutItem(choice, 'SQ1');
    assert.equal(itemsOf(once), 'CS1 SQ4 OP2');
    assert.deepEqual(withoutItem(once, 'SQ1'), once);
    assert.deepEqual(withoutItem(choice, 'CS1'), choice);
  });

  it('moves to a place, twice the same place, and keeps the text last', () => {
    const moved = withPlace(choice, { id: 'SQ4', place: 1 });
    assert.equal(itemsOf(moved), 'SQ4 CS1 SQ1 OP2');
    assert.deepEqual(withPlace(moved, { id: 'SQ4', place: 1 }), moved);
    assert.equal(itemsOf(withPlace(choice, { id: 'CS1', place: 9 })), 'SQ1 SQ4 CS1 OP2');
    assert.deepEqual(withPlace(choice, { id: 'OP2', place: 1 }), choice);
    assert.deepEqual(withPlace(choice, { id: 'SQ9', place: 1 }), choice);
  });

  it('puts one in the place of another', () => {
    const once = withReplacement(choice, { id: 'SQ1', by: 'SQ9' });
    assert.equal(itemsOf(once), 'CS1 SQ9 SQ4 OP2');
    assert.deepEqual(withReplacement(once, { id: 'SQ1', by: 'SQ9' }), once);
    assert.equal(itemsOf(withReplacement(choice, { id: 'SQ1', by: 'SQ4' })), 'CS1 SQ4 OP2');
    assert.equal(itemsOf(withReplacement(choice, { id: 'SQ1', by: 'SQ1' })), itemsOf(choice));
  });
});
