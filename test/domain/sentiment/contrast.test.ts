import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { fold } from '../../../server/domain/sentiment/normalise.ts';
import { scoreComment } from '../../../server/domain/sentiment/score.ts';
import { parseLabelled } from '../../../server/domain/sentiment/training/corpus.ts';
import { corpusPath } from '../../../server/domain/sentiment/training/train-language.ts';
import { LOCALES, type Locale } from '../../../server/i18n/locales.ts';

const suite = (locale: Locale, kind = '') =>
  parseLabelled(
    readFileSync(new URL(`contrast/${locale.toLowerCase()}${kind}.tsv`, import.meta.url), 'utf8'),
  );

/** Which file, its least number of sentences, and the share to be read right. */
const SUITES = [
  ['', 60, 0.85],
  ['-fresh', 20, 0.8],
  ['-unseen', 60, 0.8],
] as const;

describe('contrasts: negation, "but", idioms, emoji, irony, requests, nothing said', () => {
  for (const locale of LOCALES) {
    for (const [kind, least, floor] of SUITES) {
      it(`are read right in at least ${floor * 100} of 100 sentences of ${locale}${kind}`, () => {
        const sentences = suite(locale, kind);
        assert.ok(sentences.length >= least);
        const wrong = sentences.filter(({ text, label }) => {
          const scored = scoreComment(text, locale);
          return (scored.noContent ? 'none' : scored.label) !== label;
        });
        const share = 1 - wrong.length / sentences.length;
        assert.ok(
          share >= floor,
          `${share}\n${wrong.map(({ text, label }) => `${label}: ${text}`).join('\n')}`,
        );
      });
    }

    it(`of ${locale} were never learnt`, function () {
      if (!existsSync(corpusPath(locale))) this.skip();
      const said = ({ text }: { text: string }) =>
        fold(text)
          .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, ' ')
          .trim();
      const learnt = new Set(parseLabelled(readFileSync(corpusPath(locale), 'utf8')).map(said));
      const all = SUITES.flatMap(([kind]) => suite(locale, kind));
      const shared = all.filter((one) => one.label !== 'none' && learnt.has(said(one)));
      assert.deepEqual(shared, []);
    });
  }
});
