import type { Complete } from '../../complete.ts';
import type { personMails as en } from '../en/person-mails.ts';

export const personMails: Complete<typeof en> = {
  title: 'Invitaciones',
  lead: 'Qué pasó con los correos de las rondas abiertas y de las rondas de los últimos 60 días. Nada aquí dice si alguien respondió.',
  none: 'Ninguna ronda reciente incluyó a esta persona.',
  sent: 'Entregado al servidor de correo el {{day}} a las {{time}}.',
  sent_day: 'Entregado al servidor de correo el {{day}}.',
  sent_hint: 'Si no llegó: buscar en el correo no deseado y en la cuarentena del servidor de correo.',
  waiting: 'Sale el {{day}} a las {{time}}.',
  due: 'Sale con los próximos correos.',
  paused: 'Todos los correos están en pausa.',
  retrying: 'Aplazado: {{why}} Se vuelve a intentar de forma automática.',
  refused: 'Rechazado: {{why}} Corregir la dirección y enviar de nuevo.',
  stopped: 'No enviado: en ese momento no había una dirección que recibiera correo.',
  ended: 'Consulta del {{day}}. La ronda terminó; sus correos ya no se guardan.',
  code: {
    mailbox: 'el servidor de correo dice que esta dirección no existe o no recibe correo ({{code}}).',
    full: 'el buzón está lleno ({{code}}).',
    policy: 'el servidor de correo no acepta este correo ({{code}}).',
    later: 'el servidor de correo pidió intentar más tarde ({{code}}).',
    render: 'no se pudo escribir el correo; la administración encuentra el motivo en el registro.',
    away: 'no se pudo contactar con el servidor de correo ({{code}}).',
  },
  why: {
    lead: 'Sin invitación: {{why}}',
    inactive: 'persona desactivada.',
    other_department: 'la ronda no incluye esta área.',
    absent: 'de licencia.',
    no_address: 'sin correo.',
    no_subject: 'esta área no tiene un área que evaluar en esta ronda.',
    asked_lately: 'consulta en otra ronda menos de 5 días antes.',
    enough_mail: 'tres correos en los siete días anteriores.',
    later:
      'la persona o la dirección llegó después de abrirse la ronda, o ya había suficientes correos en la semana anterior.',
  },
  again: 'Enviar de nuevo',
  again_note: 'El mismo enlace una vez más, como máximo una vez al día.',
  done: 'Se enviará de nuevo con los próximos correos.',
};
