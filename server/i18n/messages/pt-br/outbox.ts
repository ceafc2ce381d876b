import type { Complete } from '../../complete.ts';
import type { outbox as en } from '../en/outbox.ts';

export const outbox: Complete<typeof en> = {
  title: 'E-mails',
  evaluation:
    'Modo de avaliação: sem servidor de e-mail, as mensagens ficam aqui. Quem abre esta página pode responder no lugar de outras pessoas.',
  older: 'E-mails mais antigos',
  empty: 'Nenhum e-mail ainda. Eles aparecem aqui quando uma rodada abre.',
  subject: 'Assunto',
  to: 'Para',
  queue: 'Fila',
  waiting: 'aguardando',
  done: 'tratados',
  dead: 'recusados de vez',
  dropped: 'não mais necessários',
  refused: 'O servidor de e-mail recusa mensagens no momento ({{code}}). O Pulso tenta de novo sozinho.',
  paused: 'Todos os e-mails estão pausados.',
  pause: 'Pausar todos os e-mails',
  resume: 'Retomar os e-mails',
  html: 'Como as pessoas veem',
  text: 'Parte em texto',
};
