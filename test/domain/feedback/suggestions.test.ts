import assert from 'node:assert/strict';
import { suggestionsFor } from '../../../server/domain/feedback/suggestions.ts';
import { questionBank } from '../../../server/domain/surveys/question-bank.ts';
import { LOCALES } from '../../../server/i18n/locales.ts';

const PROMISABLE = /^(service|customer)\.|^outcome\.(satisfaction|effort|recommendation)$/;

describe('suggested commitments', () => {
  it('are two for every question about a service, other in each language, each once', () => {
    const asked = questionBank.items.filter(({ dimension }) => PROMISABLE.test(dimension));
    assert.ok(asked.length >= 25);
    const all = asked.flatMap(({ id }) => LOCALES.flatMap((locale) => suggestionsFor(id, locale)));
    assert.equal(all.length, asked.length * 2 * LOCALES.length);
    assert.equal(new Set(all).size, all.length);
    for (const text of all) assert.doesNotMatch(text, /[.!{}]$/);
  });

  it('are none for what nobody can promise', () => {
    assert.deepEqual(suggestionsFor('OP2', 'en'), []);
    assert.deepEqual(suggestionsFor('constructor', 'en'), []);
  });
});
