import assert from 'node:assert/strict';
import { isSensitive } from '../../../server/domain/topics/sensitive.ts';
import { SEED_TOPICS, type Topic } from '../../../server/domain/topics/topic.ts';
import { topicFinder } from '../../../server/domain/topics/topic-finder.ts';

const topic = (id: string, ...words: string[]): Topic => ({
  id,
  labels: { en: id, 'pt-BR': id, es: id },
  words: { en: words, 'pt-BR': [], es: [] },
});

describe('topics of a comment', () => {
  const seeded = topicFinder(SEED_TOPICS);

  it('are found in the three languages', () => {
    assert.deepEqual(seeded('Demorou três semanas'), ['response-time']);
    assert.deepEqual(seeded('El plazo nunca se cumple'), ['response-time']);
    assert.deepEqual(seeded('Far too slow'), ['response-time']);
    assert.deepEqual(seeded('Ninguém avisa do andamento do pedido'), ['communication', 'process']);
    assert.deepEqual(seeded('xyz'), []);
  });

  it('are found whatever case, accents and punctuation', () => {
    const find = topicFinder([topic('pay', 'salári', 'plano de saúde')]);
    for (const text of ['SALARIO baixo', 'os salários', 'o(salário)', 'Plano  de\nSAUDE!'])
      assert.deepEqual(find(text), ['pay'], text);
    assert.deepEqual(find('assalariado'), [], 'a word is found from its beginning');
  });

  it('are found by whole words where a word is short or between quotation marks', () => {
    const find = topicFinder([topic('tools', 'app'), topic('place', '"porta"')]);
    assert.deepEqual(find('the approval'), []);
    assert.deepEqual(find('the app.'), ['tools']);
    assert.deepEqual(find('o portal'), []);
    assert.deepEqual(find('a porta'), ['place']);
  });

  it('are three at most: the most spoken of first, then the first spoken of', () => {
    const find = topicFinder([
      topic('a', 'aaaa'),
      topic('b', 'bbbb'),
      topic('c', 'cccc'),
      topic('d', 'dddd'),
    ]);
    assert.deepEqual(find('dddd cccc bbbb aaaa bbbb'), ['b', 'd', 'c']);
  });

  it('are not those switched off', () => {
    assert.deepEqual(topicFinder([{ ...topic('a', 'aaaa'), off: true }])('aaaa'), []);
  });

  it('are not read out of marks of the redaction and addresses', () => {
    assert.deepEqual(topicFinder([topic('a', 'name', 'example')])('⟦name⟧ https://example.com/name'), []);
  });
});

describe('sensitive words', () => {
  it('are found in the three languages, and not in everyday complaints', () => {
    for (const text of ['Sofri assédio do gestor', 'Isto é DISCRIMINACAO', 'me ameaçou', 'It is harassment'])
      assert.ok(isSensitive(text), text);
    for (const text of ['acoso laboral', 'nos amenazan', 'a racist joke', 'she was threatened'])
      assert.ok(isSensitive(text), text);
    for (const text of ['Demorou demais', 'the app keeps crashing', 'nadie contesta', 'agradeço a ajuda'])
      assert.ok(!isSensitive(text), text);
  });
});
