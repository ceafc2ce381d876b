import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpusPath } from '../../server/domain/sentiment/training/train-language.ts';
import { weightsPath } from '../../server/domain/sentiment/weights.ts';
import { LOCALES } from '../../server/i18n/locales.ts';
import { terminalOf } from '../support/terminal.ts';

const pulso = terminalOf(null);

describe('pulso sentiment evaluate', () => {
  let folder = '';
  const file = async (content: string) => {
    const path = join(folder, 'labelled.tsv');
    await writeFile(path, content);
    return path;
  };
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pulso-sentiment-'));
  });
  after(() => rm(folder, { recursive: true }));

  const content = 'Excellent work\tpos\nTerrible and rude\tneg\nn/a\tnone\nTerrible and rude\tpos\n';

  it('prints figures and a table of labels', async () => {
    const { code, out, err } = await pulso('sentiment', 'evaluate', await file(content), '--language', 'en');
    assert.deepEqual([code, err], [0, '']);
    const [comments, accuracy, , , perSecond, , head, , neg, neu, pos] = out.split('\n');
    assert.deepEqual([comments, accuracy], ['comments: 4', 'accuracy: 75.0 %']);
    assert.match(perSecond ?? '', /^comments a second: [1-9]\d*$/);
    const cells = [head, neg, neu, pos].map((line) => line?.trim().split(/\s+/).slice(-4));
    assert.deepEqual(cells, [
      ['→', 'neg', 'neu', 'pos'],
      ['neg', '1', '0', '0'],
      ['neu', '0', '1', '0'],
      ['pos', '1', '0', '1'],
    ]);
  });

  it('gives the same as a document, and finds the language of each line without --language', async () => {
    const path = await file('O pessoal da informática nunca responde os chamados\tneg\n');
    const { code, out } = await pulso('sentiment', 'evaluate', path, '--json');
    const { perSecond, ...figures } = JSON.parse(out);
    assert.equal(code, 0);
    assert.ok(perSecond > 0);
    assert.deepEqual(figures, {
      comments: 1,
      accuracy: 1,
      macroF1: null,
      signF1: 0.5,
      confusion: {
        neg: { neg: 1, neu: 0, pos: 0 },
        neu: { neg: 0, neu: 0, pos: 0 },
        pos: { neg: 0, neu: 0, pos: 0 },
      },
    });
  });

  it('refuses a file that is not there, a folder, a line without a label and another language', async () => {
    const refused = async (...argv: string[]) => {
      const { code, out, err } = await pulso('sentiment', 'evaluate', ...argv);
      assert.deepEqual([code, out], [2, '']);
      return err;
    };
    assert.match(await refused(join(folder, 'absent.tsv')), /The file cannot be read/);
    assert.match(await refused(folder), /The file cannot be read/);
    assert.match(
      await refused(await file('good\tpos\nno label\n')),
      /Line 2 is not a text, a tab and one of neg/,
    );
    assert.match(await refused(await file('good\tgreat\n')), /Line 1 /);
    assert.match(await refused(await file('\u0000\uFFFD\u0001')), /Line 1 /);
    assert.match(await refused(await file(content), '--language', 'fr'), /pt, en, es/);
  });
});

describe('pulso sentiment train', () => {
  it('says from how many sentences it learnt, and writes the weights that are in use', async () => {
    const weights = () => Promise.all(LOCALES.map((locale) => readFile(weightsPath(locale))));
    const before = await weights();
    const { code, out, err } = await pulso('sentiment', 'train', '--json');
    assert.deepEqual([code, err], [0, '']);
    const lines = LOCALES.map(async (language) => {
      const corpus = await readFile(corpusPath(language), 'utf8');
      return { language, sentences: corpus.trimEnd().split('\n').length };
    });
    assert.deepEqual(JSON.parse(out), await Promise.all(lines));
    assert.deepEqual(await weights(), before);
  }).timeout(120_000);
});
