import type { Complete } from '../../complete.ts';
import type { who as en } from '../en/who.ts';

export const who: Complete<typeof en> = {
  lead: 'Ninguém pode saber: nem você, nem o RH, nem quem administra o servidor.',
  why: 'Por que ninguém pode saber',
  why_1:
    'Na conclusão da rodada, os comentários são separados de pessoas, áreas, notas e horários, embaralhados e guardados sozinhos.',
  why_2: 'O que os ligava, respostas, links e a chave, é destruído. Não resta nada para consultar.',
  why_3:
    'Comentários só aparecem quando gente suficiente respondeu; uma busca que acharia menos de três não mostra nenhum.',
  not: 'O que não ajuda',
  not_text:
    'Adivinhar pelo estilo ou perguntar por aí. Um palpite errado fere alguém, um certo acaba com as respostas sinceras, e a próxima rodada diz menos.',
  helps: 'O que ajuda',
  helps_1: 'Ler o que várias pessoas dizem; um comentário só é um indício, não uma conclusão.',
  helps_2: 'Olhar as perguntas e as áreas clientes: dizem onde, sem dizer quem.',
  helps_3:
    'Assumir um compromisso que os clientes internos percebam. Eles o veem na próxima pesquisa e dizem se foi feito.',
  helps_4: 'Falar com todos: “alguns de vocês escreveram que a espera é o problema; o que ajudaria?”',
};
