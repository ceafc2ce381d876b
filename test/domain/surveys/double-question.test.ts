import assert from 'node:assert/strict';
import { doubleQuestion } from '../../../server/domain/surveys/double-question.ts';
import { questionBank } from '../../../server/domain/surveys/question-bank.ts';
import { LOCALES, type Locale } from '../../../server/i18n/locales.ts';

const DOUBLE: Record<Locale, [wording: string, joint: string][]> = {
  'pt-BR': [
    ['{area} atende rápido e com educação.', 'e'],
    ['{area} responde por telefone ou por chat quando preciso?', 'ou'],
    ['Os prazos e/ou os valores são informados antes.', 'e/ou'],
    ['{area} conhece o meu trabalho, bem como as minhas metas.', 'bem como'],
    ['A rede/internet funciona bem.', '/'],
    ['Rápido E claro: assim foi o atendimento.', 'e'],
  ],
  en: [
    ['{area} is fast and friendly.', 'and'],
    ['Reports arrive on time or early.', 'or'],
    ['Prices and/or dates are told beforehand.', 'and/or'],
    ['{area} knows my work as well as my goals.', 'as well as'],
    ['The phone / chat channel works.', '/'],
  ],
  es: [
    ['{area} atiende rápido y con amabilidad.', 'y'],
    ['La información es clara e inmediata.', 'e'],
    ['Llegan uno u otro de los informes.', 'u'],
    ['Avisa los plazos y/o los costos.', 'y/o'],
    ['El chat/teléfono funciona.', '/'],
  ],
};

const SINGLE: Record<Locale, string[]> = {
  'pt-BR': [
    'O atendimento de {area} é rápido.',
    'E o prazo, foi bom?',
    'O e-mail chega a tempo.',
    'A ordem de entrega está certa.',
    '{area} e a minha área se ajudam.',
    'De 1 a 5, qual a sua satisfação ou insatisfação?',
    'O prazo fica entre 2 e 5 dias.',
    '{area} atende 24/7.',
    'O limite de 30 km/h é respeitado.',
    'Está mais ou menos claro o que fazer.',
  ],
  en: [
    'The order of {area} arrives on time.',
    'And the deadline?',
    '{area} and my department help each other.',
    'How satisfied or dissatisfied are you?',
    'Replies take between 2 and 5 days.',
    'Standards for sandboxes are clear.',
    'I know whether or not my request was accepted.',
    'The form has no n/a fields.',
  ],
  es: [
    '¿Y el plazo?',
    'El área es clara.',
    'La respuesta llega entre 2 y 5 días.',
    '{area} y mi área se ayudan.',
    '¿Cuál es su grado de satisfacción o insatisfacción?',
    'Ya sé qué hacer.',
    '{area} está más o menos disponible.',
  ],
};

describe('double questions', () => {
  it('are recognised by the word that joins them, in each language', () => {
    for (const locale of LOCALES)
      for (const [wording, joint] of DOUBLE[locale])
        assert.equal(doubleQuestion(wording, locale), joint, wording);
  });

  it('are not seen in words that only look like one', () => {
    for (const locale of LOCALES)
      for (const wording of SINGLE[locale]) assert.equal(doubleQuestion(wording, locale), null, wording);
  });

  it('are not in the question bank', () => {
    for (const { id, text } of questionBank.items)
      for (const locale of LOCALES) assert.equal(doubleQuestion(text[locale], locale), null, id);
  });
});
