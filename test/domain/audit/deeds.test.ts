import assert from 'node:assert/strict';
import { KINDS, VERBS } from '../../../server/domain/audit/deeds.ts';
import { LOCALES } from '../../../server/i18n/locales.ts';
import { findMessage } from '../../../server/i18n/translate.ts';

describe('the words of the audit', () => {
  it('name every deed and every kind of thing in each language', () => {
    const keys = [
      ...VERBS.map((verb) => `audit.verb.${verb.replaceAll(/[ -]/g, '_')}`),
      ...KINDS.map((kind) => `audit.thing.${kind}`),
    ];
    for (const locale of LOCALES)
      assert.deepEqual(
        keys.filter((key) => !findMessage(locale, key)),
        [],
        locale,
      );
  });
});
