import type { Complete } from '../../complete.ts';
import type { outbox as en } from '../en/outbox.ts';

export const outbox: Complete<typeof en> = {
  title: 'Correos',
  evaluation:
    'Modo de evaluación: sin servidor de correo, los mensajes quedan aquí. Quien abre esta página puede responder en lugar de otras personas.',
  older: 'Correos anteriores',
  empty: 'Aún no hay correos. Aparecen aquí cuando se abre una ronda.',
  subject: 'Asunto',
  to: 'Para',
  queue: 'Cola',
  waiting: 'en espera',
  done: 'atendidos',
  dead: 'rechazados definitivamente',
  dropped: 'ya no necesarios',
  refused: 'El servidor de correo rechaza mensajes en este momento ({{code}}). Pulso vuelve a intentar solo.',
  paused: 'Todos los correos están en pausa.',
  pause: 'Pausar todos los correos',
  resume: 'Reanudar los correos',
  html: 'Como lo ven las personas',
  text: 'Parte de texto',
};
