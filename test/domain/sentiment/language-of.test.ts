import assert from 'node:assert/strict';
import { languageOf } from '../../../server/domain/sentiment/language-of.ts';

describe('the language of a comment', () => {
  it('is the one its author answers in, whatever a few words look like', async () => {
    assert.equal(await languageOf('Feedback super top', 'pt-BR'), 'pt-BR');
    assert.equal(await languageOf('Very good service', 'es'), 'es');
    assert.equal(await languageOf('', 'en'), 'en');
    assert.equal(await languageOf('O atendimento foi rápido e muito cordial', 'pt-BR'), 'pt-BR');
  });

  it('is another when at least four words speak for it', async () => {
    assert.equal(await languageOf('The people at the desk were very kind', 'pt-BR'), 'en');
    assert.equal(await languageOf('La gente del escritorio siempre contesta rápido', 'pt-BR'), 'es');
    assert.equal(await languageOf('O pessoal da informática não responde os chamados', 'es'), 'pt-BR');
    assert.equal(await languageOf('Quick competent friendly helpdesk people', 'es'), 'en');
  });

  it('stays the author’s for a text in none of the three', async () => {
    assert.equal(await languageOf('これは とても 良い サービス です', 'es'), 'es');
    assert.equal(await languageOf('1 2 3 4 5 6 7 8', 'en'), 'en');
  });

  it('does not depend on what was removed from the comment', async () => {
    for (const mark of ['email', 'phone', 'name', 'id'])
      assert.equal(await languageOf(`Excelente, ${`⟦${mark}⟧ `.repeat(5)}`, 'es'), 'es', mark);
  });
});
