import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { projectPath } from '../../../server/platform/paths.ts';

const languages = ['pt-br', 'en', 'es'];
const labels = ['neg', 'neu', 'pos', 'none'];

function plain(text: string): string {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/\s+/g, ' ').trim();
}

for (const language of languages) {
  describe(`the ${language} sentences that teach the sentiment model`, () => {
    const file = readFileSync(projectPath(`server/domain/sentiment/corpus/${language}.tsv`), 'utf8');
    const lines = file.replace(/\n$/, '').split('\n');
    const rows = lines.map((line) => line.split('\t'));

    it('are a text, one tab and a label', () => {
      const wrong = rows.filter(
        ([text = '', label = '', ...rest]) =>
          text === '' || text !== text.trim() || !labels.includes(label) || rest.length > 0,
      );
      assert.deepEqual(wrong, []);
    });

    it('differ in more than case, accents and spaces', () => {
      const seen = new Set<string>();
      const repeated = rows.filter(([text = '']) => seen.size === seen.add(plain(text)).size);
      assert.deepEqual(repeated, []);
    });

    it('are at least 2,500, a fifth of them neutral or without content', () => {
      const share = (wanted: string[]) =>
        rows.filter(([, label = '']) => wanted.includes(label)).length / rows.length;
      assert.ok(rows.length >= 2500, `${rows.length} sentences`);
      assert.ok(share(['neu', 'none']) >= 0.2);
      assert.ok(share(['neg']) >= 0.25);
      assert.ok(share(['pos']) >= 0.25);
      assert.ok(share(['none']) >= 0.06);
    });
  });
}
