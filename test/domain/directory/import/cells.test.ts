import assert from 'node:assert/strict';
import { isAddress } from '../../../../server/domain/directory/address.ts';
import { orderOf, readDate } from '../../../../server/domain/directory/import/dates.ts';
import { readLanguage, readYesNo } from '../../../../server/domain/directory/import/words.ts';

describe('dates of a directory file', () => {
  it('puts the day first unless a date forbids it', () => {
    assert.equal(orderOf(['01/02/2020', '31/01/2020']), 'dmy');
    assert.equal(orderOf(['01/02/2020', '01/31/2020']), 'mdy');
    assert.equal(orderOf(['2020-01-02']), 'dmy');
  });

  it('leaves the order open when every date reads both ways', () => {
    assert.equal(orderOf(['01/02/2020', '03/04/2021']), null);
    assert.equal(orderOf(['05/05/2020']), 'dmy');
  });

  it('reads calendar dates and refuses days that do not exist', () => {
    assert.equal(readDate('2020-02-29', 'dmy')?.toISOString(), '2020-02-29T00:00:00.000Z');
    assert.equal(readDate('07/08/2025', 'dmy')?.toISOString(), '2025-08-07T00:00:00.000Z');
    assert.equal(readDate('07/08/2025', 'mdy')?.toISOString(), '2025-07-08T00:00:00.000Z');
    assert.equal(readDate('7.8.2025', 'dmy')?.toISOString(), '2025-08-07T00:00:00.000Z');
    for (const text of ['31/02/2020', '2021-02-29', '01/02/20', '1/2-2020', 'ontem', '01/13/2020'])
      assert.equal(readDate(text, 'dmy'), null, text);
  });
});

describe('words of a directory file', () => {
  it('reads yes and no in three languages', () => {
    for (const word of ['sim', 'SIM', 'yes', 'Sí', 'x', '1']) assert.equal(readYesNo(word), true, word);
    for (const word of ['não', 'No', '', 'N', '0']) assert.equal(readYesNo(word), false, word);
    assert.equal(readYesNo('talvez'), null);
  });

  it('reads languages as tags and as words', () => {
    assert.equal(readLanguage('pt-BR'), 'pt-BR');
    assert.equal(readLanguage('PT'), 'pt-BR');
    assert.equal(readLanguage('es-419'), 'es');
    assert.equal(readLanguage('Inglês'), 'en');
    assert.equal(readLanguage('Español'), 'es');
    for (const text of ['tlh', 'de', 'pt-BR; en', 'esperanto']) assert.equal(readLanguage(text), null, text);
  });
});

describe('isAddress', () => {
  it('accepts one bare address', () => {
    for (const text of ['ana@corp.example', "d'avila+x@a-b.corp.example", 'a.b@são.example'])
      assert.equal(isAddress(text), true, text);
  });

  it('refuses what could be no address, two, or a name with one', () => {
    const long = `${'a'.repeat(250)}@b.example`;
    const wrong = [
      'ana.corp',
      'ana@corp',
      'a@b.example, c@d.example',
      'Ana <ana@b.example>',
      'a..b@c.example',
      long,
    ];
    for (const text of [
      ...wrong,
      '<ana@b.example>',
      'ana@b.example\n',
      'a b@c.example',
      '@b.example',
      'a@-b.example',
    ])
      assert.equal(isAddress(text), false, text);
  });
});
