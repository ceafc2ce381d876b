import type { Complete } from '../../complete.ts';
import type { surveys as en } from '../en/surveys.ts';

export const surveys: Complete<typeof en> = {
  title: 'Pesquisas',
  lead: 'Uma pesquisa é uma lista curta de perguntas. O que foi publicado não muda mais; mudanças formam a próxima versão.',
  empty: 'Nenhuma pesquisa ainda. Crie a primeira a partir de um modelo.',
  name: 'Nome',
  name_hint: 'Como RH a encontra nas listas; quem responde não vê.',
  template: 'Modelo',
  size: 'Tamanho',
  questions_one: '{{count}} pergunta',
  questions_many: '{{count}} perguntas',
  questions_other: '{{count}} perguntas',
  add: 'Criar pesquisa',
  version: 'Versão {{n}}',
  items: 'Perguntas',
  headline: 'representa a pesquisa',
  preview: 'Como aparece no celular',
  schedule: 'Agendar esta pesquisa',
  sample_department: 'Suporte ao Usuário',
};
