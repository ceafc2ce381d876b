import assert from 'node:assert/strict';
import { commentParts, redact } from '../../../server/domain/sentiment/redaction.ts';
import { knownNames, redactNames } from '../../../server/domain/sentiment/redaction-names.ts';

const names = knownNames([
  'Bruno Aguiar da Fonseca',
  'Beatriz Gonçalves',
  'Rosa de Lima Sant’Ana',
  'Grace Hopper',
  'Li Wu',
  'José Ángel Peña',
]);

/** What is inside « » must become one mark, and nothing else may change. */
function becomes(sentence: string): void {
  const expected = sentence.replace(/«[^»]*»/g, '⟦name⟧');
  assert.equal(redact(sentence.replace(/[«»]/g, ''), names), expected);
}

describe('redaction of names', () => {
  it('removes parts of names, whatever their case and accents, neighbours as one', () => {
    becomes('O «Bruno» me ajudou muito');
    becomes('«BRUNO AGUIAR», «beatriz» e a «Goncalves»!');
    becomes('Falei com «Bruno Aguiar da Fonseca».');
    becomes('«Bruno  Aguiar» e «Aguiar-Fonseca»');
    becomes('Don «jose angel peña» contestó');
    becomes('A «Sant’Ana» saiu');
  });

  it('leaves common words alone, but not beside another part of the same name', () => {
    for (const text of [
      'Uma rosa na mesa',
      'Lima é longe',
      'They acted with grace',
      'la fonseca',
      'Angel',
      'Lima Rosa',
    ])
      becomes(text);
    becomes('A «Rosa Lima» e a «Rosa de Lima»');
    becomes('«Grace Hopper» fixed it');
    becomes('«li wu» fixed it, li');
  });

  it('finds whole words only, and no name across sentences', () => {
    becomes('brunoso abruno Bruno2'.replace(' Bruno2', ''));
    becomes('Uma rosa. Lima é longe');
    becomes('rosa, lima');
  });

  it('changes nothing when run again, and leaves other marks as they are', () => {
    const all = knownNames(['Email Name', 'Phone Link']);
    const once = redact('Email me: a@b.co, Phone 3333', all);
    assert.equal(once, '⟦name⟧ me: ⟦email⟧, ⟦name⟧ 3333');
    assert.equal(redact(once, all), once);
    assert.deepEqual(commentParts('O ⟦name⟧ saiu'), [{ text: 'O ' }, { removed: 'name' }, { text: ' saiu' }]);
  });

  it('takes time in proportion to the text', () => {
    const text = 'rosa de lima '.repeat(20_000);
    assert.equal(redactNames(text, names).length, '⟦name⟧ '.length);
    assert.equal(redactNames('anything', knownNames([])), 'anything');
  });
});
