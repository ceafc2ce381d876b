import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  findItem,
  itemOf,
  OFFERED_SCALES,
  OFFERED_TEMPLATES,
  parseQuestionBank,
  questionBank,
  scaleOf,
} from '../../../server/domain/surveys/question-bank.ts';
import { LOCALES } from '../../../server/i18n/locales.ts';
import { projectPath } from '../../../server/platform/paths.ts';

const json = readFileSync(projectPath('server/seeds/question-bank.json'), 'utf8');

describe('question bank', () => {
  it('offers three templates whose items the answer page can show', () => {
    const chosen = OFFERED_TEMPLATES.map((name) => questionBank.templates[name]);
    assert.deepEqual(
      chosen.map((template) => template.headline),
      ['IN1', 'CS1', 'EN1'],
    );
    for (const id of chosen.flatMap((template) => template.items)) {
      assert.ok(OFFERED_SCALES.includes(itemOf(id).scale), id);
    }
  });

  it('names the department in every language or in none', () => {
    for (const item of questionBank.items) {
      const naming = LOCALES.filter((locale) => item.text[locale].includes('{area}'));
      assert.ok(naming.length === 0 || naming.length === LOCALES.length, item.id);
    }
  });

  it('labels every step of a five-point scale, and both ends of a longer one', () => {
    const labels = (id: string) => {
      const scale = scaleOf(itemOf(id));
      return 'anchors' in scale ? LOCALES.map((locale) => scale.anchors[locale].length) : [];
    };
    assert.deepEqual(labels('CS1'), [5, 5, 5]);
    assert.deepEqual(labels('PS1'), [5, 5, 5]);
    assert.deepEqual(labels('CE1'), [2, 2, 2]);
    assert.deepEqual(labels('IN1'), [2, 2, 2]);
  });

  it('finds items by id only', () => {
    assert.equal(findItem('SQ1')?.dimension, 'service.reliability');
    assert.equal(findItem('__proto__'), null);
    assert.throws(() => itemOf('ZZ9'), /ZZ9/);
  });

  it('is refused with an unknown item, a missing language, a second item of the same id or a stray headline', () => {
    const spoil = (from: string, to: string) => () => parseQuestionBank(json.replace(from, to));
    assert.doesNotThrow(spoil('', ''));
    assert.throws(spoil('"headline": "IN1"', '"headline": "SQ2"'), /headline/);
    assert.throws(spoil('"id": "SQ2"', '"id": "SQ1"'), /same id/);
    assert.throws(spoil('"id": "CE1"', '"id": "CE9"'), /unknown item CE1/);
    assert.throws(spoil('"en": "{area} delivers what it promises."', '"fr": "x"'));
    assert.throws(
      spoil('"dimension": "service.empathy"', '"dimension": "service.humour"'),
      /unknown dimension/,
    );
  });
});
