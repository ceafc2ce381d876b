import assert from 'node:assert/strict';
import { LOCALES, nearestLocale } from '../../server/i18n/locales.ts';
import { resources } from '../../server/i18n/resources.ts';
import { findMessage, translator } from '../../server/i18n/translate.ts';

function leaves(tree: object, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${prefix}${key}`, value] as [string, string]]
      : leaves(value, `${prefix}${key}.`),
  );
}

const slots = (text: string) => [...text.matchAll(/\{\{(\w+)/g)].map((m) => m[1]).sort();

describe('messages', () => {
  const english = new Map(leaves(resources.en));

  for (const locale of LOCALES) {
    it(`${locale} fills the same slots as English and leaves no text empty`, () => {
      for (const [key, text] of leaves(resources[locale])) {
        assert.ok(text.trim(), `${locale} ${key} is empty`);
        const twin = english.get(key) ?? english.get(key.replace(/_many$/, '_other'));
        assert.ok(twin, `${locale} ${key} is not in English`);
        assert.deepEqual(slots(text), slots(twin), `${locale} ${key}`);
      }
    });
  }

  it('chooses plurals and groups numbers as each language does', () => {
    assert.equal(translator('pt-BR')('common.people', { count: 1 }), '1 pessoa');
    assert.equal(translator('es')('common.people', { count: 1234 }), '1.234 personas');
    assert.equal(translator('es')('common.people', { count: 2_000_000 }), '2.000.000 de personas');
    assert.equal(translator('en')('common.people', { count: 1234 }), '1,234 people');
  });

  it('finds messages by a key made at run time', () => {
    assert.equal(findMessage('en', 'errors.long', { n: 5 }), 'Use up to 5 characters.');
    assert.equal(findMessage('en', 'errors.nonsense'), null);
  });

  it('takes the nearest of the three languages', () => {
    assert.equal(nearestLocale('pt_PT.UTF-8'), 'pt-BR');
    assert.equal(nearestLocale('de'), null);
  });
});
