import type { Complete } from '../../complete.ts';
import type { relations as en } from '../en/relations.ts';

export const relations: Complete<typeof en> = {
  title: 'Quem atende quem',
  lead: 'Toda área pode ser perguntada sobre as que atendem outras. Uma linha sobre o que cada uma faz ajuda quem responde.',
  empty: 'Ainda não há áreas. Elas chegam junto com as pessoas.',
  import: 'Importar pessoas',
  who: 'Áreas que atendem outras',
  who_note: 'Desmarque aquelas de que ninguém na empresa depende.',
  about: 'O que {{name}} faz',
  closed: 'Pares que não são perguntados',
  closed_note: 'Feche um par quando uma área nunca lida com a outra.',
  pair: '{{customer}} não é perguntada sobre {{provider}}',
  reopen: 'Voltar a perguntar',
  customerId: 'Área cliente',
  providerId: 'Área avaliada',
  close: 'Deixar de perguntar',
};
