import assert from 'node:assert/strict';
import { compile } from '../../../server/domain/sentiment/lexicon.ts';
import { en as enLexicon } from '../../../server/domain/sentiment/lexicons/en.ts';
import { es as esLexicon } from '../../../server/domain/sentiment/lexicons/es.ts';
import { ptBr as ptBrLexicon } from '../../../server/domain/sentiment/lexicons/pt-br.ts';
import { hitsOf, scoreComment } from '../../../server/domain/sentiment/score.ts';
import { LOCALES, type Locale } from '../../../server/i18n/locales.ts';
import { sentences as en } from './sentences/en.ts';
import { sentences as es } from './sentences/es.ts';
import { sentences as ptBr } from './sentences/pt-br.ts';

const suites: Record<Locale, string> = { 'pt-BR': ptBr, en, es };

describe('sentiment of a comment', () => {
  for (const locale of LOCALES) {
    it(`reads at least nine of ten short sentences of ${locale} as people do`, () => {
      const lines = suites[locale].trim().split('\n');
      const wrong = lines.filter((line) => {
        const [label, text = ''] = line.split('|');
        const scored = scoreComment(text, locale);
        assert.ok(Math.abs(scored.score) <= 1);
        assert.ok(scored.confidence >= 0.333 && scored.confidence <= 1);
        return scored.noContent || scored.label !== label;
      });
      assert.ok(wrong.length <= lines.length / 10, wrong.join('\n'));
    });
  }
});

describe('a comment that says nothing', () => {
  it('is marked so, and is not merely neutral', () => {
    const empty: [Locale, string[]][] = [
      [
        'pt-BR',
        [
          '',
          '   ',
          '-',
          '...',
          'n/a',
          'N/A',
          'Nada a declarar',
          'nada.',
          'xxxx',
          'Sem comentários',
          'não se aplica',
          '12',
          '⟦email⟧',
          'Não encontrei pontos negativos até o presente momento',
        ],
      ],
      ['en', ['n/a', 'None', 'Nothing to add.', 'no comment', 'x', '?', '⟦phone⟧.']],
      ['es', ['n/a', 'Nada que agregar', 'Sin comentarios.', 'ninguno', 'No aplica', 'zzz']],
    ];
    for (const [locale, texts] of empty) {
      for (const text of texts) {
        const { label, score, noContent } = scoreComment(text, locale);
        assert.deepEqual({ label, score, noContent }, { label: 'neu', score: 0, noContent: true }, text);
      }
    }
  });
});

describe('a mark', () => {
  it('is read, and is not keys hit at random', () => {
    assert.equal(scoreComment('10/10', 'pt-BR').label, 'pos');
    assert.equal(scoreComment('2/10', 'pt-BR').label, 'neg');
    for (const locale of LOCALES) assert.equal(scoreComment('9/10', locale).noContent, false);
  });
});

describe('"more" beside "than"', () => {
  it('compares and wishes for nothing', () => {
    assert.equal(scoreComment('Mais rápido que o combinado', 'pt-BR').label, 'pos');
    assert.equal(scoreComment('Mais rápido', 'pt-BR').label, 'neg');
    assert.equal(scoreComment('Faster than agreed', 'en').label, 'pos');
    assert.equal(scoreComment('Más claro que antes', 'es').label, 'pos');
  });
});

describe('the score', () => {
  it('grows with the strength of the words and stays within -1 and 1', () => {
    const scores = ['Bom', 'Muito bom', 'Muito bom e excelente', 'excelente '.repeat(300)].map(
      (text) => scoreComment(text, 'pt-BR').score,
    );
    assert.deepEqual(
      scores,
      scores.toSorted((a, b) => a - b),
    );
    assert.equal(new Set(scores).size, 4);
    assert.ok((scores.at(-1) ?? 2) <= 1);
  });

  it('is the same with or without accents, capitals and drawn-out letters', () => {
    const scores = [
      'A solução foi ótima',
      'a solucao foi otima',
      'A SOLUÇÃO FOI ÓTIMAAAA',
      'A soluc\u0327a\u0303o foi o\u0301tima',
    ];
    assert.equal(new Set(scores.map((text) => scoreComment(text, 'pt-BR').score)).size, 1);
  });

  it('counts an emoji glued to a word, and a negation only as far as its clause', () => {
    assert.ok(scoreComment('bom👍🏽', 'pt-BR').score > scoreComment('bom', 'pt-BR').score);
    assert.equal(scoreComment('Não sei. Ótimo', 'pt-BR').label, 'pos');
    assert.equal(scoreComment('Não sei ótimo', 'pt-BR').label, 'neg');
  });

  it('ignores what was removed and survives any text', () => {
    assert.equal(scoreComment('Bom ⟦email⟧', 'pt-BR').score, scoreComment('Bom', 'pt-BR').score);
    for (const text of [
      'constructor __proto__ hasOwnProperty toString',
      '\uD800\u0000',
      '('.repeat(4000),
      'a'.repeat(1e5),
      ' mas'.repeat(900),
    ]) {
      for (const locale of LOCALES) assert.ok(Number.isFinite(scoreComment(text, locale).score));
    }
  });
});

describe('the words that counted', () => {
  it('are told as they were written, with the negation that turned them', () => {
    assert.deepEqual(
      hitsOf('O atendimento NÃO foi bom, e o prazo péssimo', 'pt-BR').map(({ said, weight }) => [
        said,
        Math.sign(weight),
      ]),
      [
        ['NÃO foi bom', -1],
        ['péssimo', -1],
      ],
    );
    const [first] = hitsOf('Not bad at all', 'en');
    assert.equal(first?.said, 'Not bad at all'.slice(0, first?.said.length));
    assert.ok((first?.weight ?? 0) > 0);
    assert.deepEqual(hitsOf('n/a', 'es'), []);
  });
});

describe('the lexicons', () => {
  it('know thousands of words of each language', () => {
    for (const source of [ptBrLexicon, enLexicon, esLexicon]) {
      const weights = [...compile(source).labels.values()];
      assert.ok(weights.filter((weight) => weight > 0).length > 1500, source.locale);
      assert.ok(weights.filter((weight) => weight < 0).length > 1500, source.locale);
    }
  });

  it('list no word twice with two weights', () => {
    for (const source of [ptBrLexicon, enLexicon, esLexicon]) {
      for (const weights of [source.words, source.general]) {
        const seen = new Map<string, string>();
        for (const [weight, text] of Object.entries(weights))
          for (const word of text.split(/\s+/).filter(Boolean)) {
            assert.equal(seen.get(word) ?? weight, weight, `${source.locale}: ${word}`);
            seen.set(word, weight);
          }
      }
    }
  });
});
