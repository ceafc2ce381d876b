import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { BUCKETS } from '../../../../server/domain/sentiment/features.ts';
import { chancesOf } from '../../../../server/domain/sentiment/linear-model.ts';
import { readComment } from '../../../../server/domain/sentiment/read-comment.ts';
import type { LabelledText } from '../../../../server/domain/sentiment/training/corpus.ts';
import { joined } from '../../../../server/domain/sentiment/training/joined.ts';
import { train } from '../../../../server/domain/sentiment/training/train.ts';
import { corpusPath, trainLanguage } from '../../../../server/domain/sentiment/training/train-language.ts';
import { decodeWeights, encodeWeights, weightsPath } from '../../../../server/domain/sentiment/weights.ts';
import { LOCALES } from '../../../../server/i18n/locales.ts';

const CORPUS: LabelledText[] = [
  { text: 'The blue desk brought cake', label: 'pos' },
  { text: 'The blue desk brought tea', label: 'pos' },
  { text: 'The grey desk lost cake', label: 'neg' },
  { text: 'The grey desk lost tea', label: 'neg' },
  { text: 'A desk stands there', label: 'neu' },
  { text: 'A chair stands there', label: 'neu' },
  { text: 'n/a', label: 'none' },
];

describe('training', () => {
  it('learns what words without any weight of their own stand for', () => {
    const weights = decodeWeights(encodeWeights(train(CORPUS, 'en')));
    const labelOf = (text: string) => {
      const chances = chancesOf(readComment(text, 'en').features, weights);
      assert.ok(Math.abs(chances[0] + chances[1] + chances[2] - 1) < 1e-9);
      return ['neg', 'neu', 'pos'][chances.indexOf(Math.max(...chances))];
    };
    assert.equal(labelOf('blue desk'), 'pos');
    assert.equal(labelOf('grey desk'), 'neg');
    assert.equal(labelOf('a chair stands'), 'neu');
  });

  it('joins sentences in pairs, of which a bare fact never changes the label', () => {
    const pairs = joined(Array.from({ length: 8 }, () => CORPUS).flat());
    const kinds = new Set(
      pairs.map(({ text, label }) => `${(text.match(/blue|grey|stands/g) ?? []).join(' ')}: ${label}`),
    );
    assert.deepEqual([...kinds].sort(), [
      'blue blue: pos',
      'blue stands: pos',
      'grey grey: neg',
      'grey stands: neg',
      'stands blue: pos',
      'stands grey: neg',
      'stands stands: neu',
    ]);
    assert.ok(pairs.every(({ text }) => /^[^.]+\. [^.]+$/.test(text)));
    assert.deepEqual(
      joined(CORPUS.slice(0, 2)).map(({ label }) => label),
      [],
    );
  });

  it('gives the same bytes each time, and keeps weights as bytes with little loss', () => {
    const [first, second] = [train(CORPUS, 'en'), train(CORPUS, 'en')];
    assert.deepEqual(encodeWeights(first), encodeWeights(second));
    const { scales, weights } = decodeWeights(encodeWeights(first));
    assert.equal(weights.length, BUCKETS * 3);
    for (let at = 0; at < weights.length; at += 1) {
      const loss = Math.abs((first[at] ?? 0) - (weights[at] ?? 0) * (scales[at % 3] ?? 0));
      assert.ok(loss <= (scales[at % 3] ?? 0) / 2 + 1e-6);
    }
    assert.throws(() => decodeWeights(Buffer.alloc(7)), /7 bytes/);
  });

  for (const locale of LOCALES) {
    it(`of the corpus of ${locale} gives the weights that are in use`, async function () {
      if (!existsSync(corpusPath(locale))) this.skip();
      const { file, sentences } = await trainLanguage(locale);
      assert.ok(sentences >= 1000);
      assert.ok(file.equals(readFileSync(weightsPath(locale))), 'run: npm run pulso -- sentiment train');
    }).timeout(120_000);
  }
});
