import assert from 'node:assert/strict';
import { commentParts, redact } from '../../../server/domain/sentiment/redaction.ts';
import { isCnpj, isCpf } from '../../../server/domain/sentiment/redaction-tax-numbers.ts';

/** What is inside « » must become one mark of the kind, and nothing else may change. */
function becomes(kind: string, sentences: string[]): void {
  for (const sentence of sentences) {
    const expected = sentence.replace(/«[^»]*»/g, `⟦${kind}⟧`);
    assert.equal(redact(sentence.replace(/[«»]/g, '')), expected);
  }
}

function stays(sentences: string[]): void {
  for (const sentence of sentences) assert.equal(redact(sentence), sentence);
}

describe('redaction', () => {
  it('removes e-mail addresses', () => {
    becomes('email', [
      'Fale com «ana.souza+ti@corp.com.br», por favor.',
      '«ANA@CORP.COM»',
      '(«ana@empresa»)',
      'mailto:«joão_1@área.example»!',
      "«o'brien@corp.ie» answered; «x@y.zz».",
    ]);
  });

  it('removes links with or without a scheme', () => {
    becomes('link', [
      'Está em «https://wiki.corp.com/página?x=1#a», como sempre.',
      '(ver «http://10.0.0.1:8080/x»)',
      '«www.exemplo.com.br/abc».',
      'Abri em «drive.google.com/file/d/1aB_c» ontem',
      '«linkedin.com/in/ana-souza»',
      'No site «exemplo.com» e em «portal.corp.io»!',
      '«https://x.org/?mail=ana@corp.com» foi enviado',
      '«FTP://arquivo.corp/pub»',
    ]);
  });

  it('removes handles', () => {
    becomes('handle', [
      'Valeu «@ana.souza»!',
      '(«@joão_2»)',
      '«@helpdesk-ti»: obrigado',
      'Falei com «@Ana», «@bia» e «@cris».',
    ]);
  });

  it('removes formatted tax numbers, and bare ones with valid check digits', () => {
    becomes('document', [
      'CPF «529.982.247-25», obrigado',
      'cpf «52998224725»',
      'meu cpf é «529 982 247 25».',
      '«123.456.789-00» (dígito errado, ainda assim um CPF)',
      'CNPJ «11.222.333/0001-81» e «11222333000181»',
      '«12.ABC.345/01DE-35»',
    ]);
    stays(['Chamado 52998224724 sem retorno', 'Nota 11222333000180', 'SKU 12ABC34501DE35']);
  });

  it('removes telephone numbers of Brazil', () => {
    becomes('phone', [
      'Ligue «(11) 98765-4321» até as 18h',
      '«11 98765-4321», «11987654321» e «11 9 8765-4321»',
      'zap «+55 (11) 98765-4321».',
      '«+5511987654321» «5511987654321»',
      '«0055 11 3456-7890»',
      '«(011) 3456-7890» ou «11 3456 7890»',
      'ramal direto «3456-7890»/«98765-4321»',
      '«0800 123 4567»',
      'tel. «34567890» ou cel: «987654321»',
      '«11 98765‑4321» com sinais de outro programa',
    ]);
  });

  it('removes telephone numbers of other countries', () => {
    becomes('phone', [
      'Call «+1 415 555 2671» or «(415) 555-2671» or «415-555-2671».',
      'Llamar al «+34 612 345 678», móvil «612 345 678».',
      'México «+52 55 1234 5678», «55 1234 5678»',
      'Chile «+56 9 8765 4321» o «9 8765 4321»; Argentina «(011) 4123-4567»',
      'phone: «+44 20 7946 0958»',
    ]);
  });

  it('leaves numbers that are nobody’s', () => {
    stays([
      'Nota 10! Melhorou 35% e 3,5 dias em média.',
      'Chamado 4500012345 aberto em 05/01/2024 às 14:30.',
      'Chamado #98765-4321, INC0012345678, REQ-11987654321 e ticket 11987654321',
      'Protocolo nº 20230512345 de 2024-01-05',
      'O reembolso de R$ 1.234.567,89 saiu; faltam R$ 12.345,00',
      'De 2019-2023 foi pior; entre 2000-3500 pedidos por mês',
      'Pedido 3456-7890 atrasado 2 vezes em 10 dias',
      'CEP 01310-100, sala 1204, andar 12, versão 10.2345.6789',
      'From 9-5, 24/7, 2.5 hours, ISO 9001:2015, 1,234,567 rows, 12 345 678 filas',
      'Orden 612 345 678 enviada; 192.168.0.1; 00012345',
      'Chave 35240111222333000181550010000012341000012345',
    ]);
  });

  it('leaves words that only look like addresses', () => {
    stays([
      'Obrigada a tod@s e amig@s da equipe',
      '3 @ R$ 5,00',
      'Não resolveu.Agora piorou.me avisem',
      'Usa node.js, planilha.xlsx e relatorio.pdf',
      'TI/RH, e/ou, 24/7, p.ex., etc. e tal... fim.',
      'Resposta:ok;prazo:ruim',
    ]);
  });

  it('changes nothing the second time, not even around its own marks', () => {
    const once = redact('Ana ana@corp.com, 11 98765-4321, www.x.com e @ana');
    assert.equal(once, 'Ana ⟦email⟧, ⟦phone⟧, ⟦link⟧ e ⟦handle⟧');
    assert.equal(redact(once), once);
  });

  it('takes out what nobody sees and composes accents', () => {
    assert.equal(redact('  a\u0000b\u0007c\u200B d\r\ne\tf\uD800 '), 'abc d\ne f');
    assert.equal(redact('Na\u0303o'), 'Não');
    assert.equal(redact('11 98765\u200B-4321'), '⟦phone⟧');
    assert.equal(redact('👨‍💻 ótimo'), '👨‍💻 ótimo');
  });

  it('turns brackets that are no mark into ordinary ones', () => {
    assert.equal(redact('⟦ola⟧ ⟦'), '[ola] [');
  });

  it('stays quick on the worst text', () => {
    const worst = [
      'a',
      '1',
      '@',
      'a@',
      '.',
      'a.',
      '1 ',
      '1-',
      '+1',
      '(1',
      'http://',
      'www.',
      'a.a/',
      '11 9',
      '1.1',
      '\u0301',
      '⟦',
      'a-',
    ];
    for (const piece of worst) {
      const text = piece.repeat(100_000 / piece.length);
      assert.ok(redact(text).length <= text.length + 100, piece);
      assert.ok(redact(`${text}!`).length > 0, piece);
    }
  });
});

describe('parts of a stored comment', () => {
  it('are words and removed words in order', () => {
    assert.deepEqual(commentParts('Ana ⟦email⟧, ou ⟦phone⟧'), [
      { text: 'Ana ' },
      { removed: 'email' },
      { text: ', ou ' },
      { removed: 'phone' },
    ]);
    assert.deepEqual(commentParts('⟦link⟧⟦link⟧'), [{ removed: 'link' }, { removed: 'link' }]);
    assert.deepEqual(commentParts('nada [email] ⟦'), [{ text: 'nada [email] ⟦' }]);
    assert.deepEqual(commentParts(''), []);
  });
});

describe('check digits', () => {
  it('tell tax numbers from other numbers of that length', () => {
    assert.deepEqual(['52998224725', '11144477735', '52998224726', '11111111111', '5299822472'].map(isCpf), [
      true,
      true,
      false,
      false,
      false,
    ]);
    assert.deepEqual(['11222333000181', '11444777000161', '11222333000182', '00000000000000'].map(isCnpj), [
      true,
      true,
      false,
      false,
    ]);
  });
});
