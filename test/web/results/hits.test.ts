import assert from 'node:assert/strict';
import { modelVersion } from '../../../server/domain/sentiment/weights.ts';
import { readHits } from '../../../server/web/results/hits.ts';

const comment = {
  _id: '1',
  subject: 'it',
  topics: [],
  sentiment: 'neg' as const,
  modelVersion: modelVersion(),
};

describe('the words that a page says counted', () => {
  it('are told as written, in the language of the comment', async () => {
    const hits = await readHits(
      [{ ...comment, text: 'O atendimento não foi bom, e o chamado péssimo' }],
      'en',
    );
    assert.deepEqual(hits.get('1'), [
      { said: 'não foi bom', isPraise: false },
      { said: 'péssimo', isPraise: false },
    ]);
  });

  it('are the four that weighed most, in their order', async () => {
    const text = 'Good, helpful, kind, excellent, fast, and outstanding people';
    const said = (await readHits([{ ...comment, text }], 'en')).get('1')?.map((hit) => hit.said) ?? [];
    assert.equal(said.length, 4);
    assert.ok(said.includes('excellent') && said.includes('outstanding'));
    assert.ok(said.indexOf('excellent') < said.indexOf('outstanding'));
  });

  it('are not told of another model’s score, nor where nothing was said', async () => {
    const others = [
      { ...comment, text: 'Bad', modelVersion: 'older' },
      { ...comment, text: 'n/a', sentiment: 'none' as const },
    ];
    assert.equal((await readHits(others, 'en')).size, 0);
  });
});
