import type { Complete } from '../../complete.ts';
import type { mail as en } from '../en/mail.ts';

export const mail: Complete<typeof en> = {
  subject: {
    service: '{{area}} pregunta: ¿cómo fue el servicio? {{n}} min',
    service_plain: '¿Cómo atienden las otras áreas a la suya? {{n}} min',
    engagement: '¿Cómo es trabajar aquí? {{n}} min',
    reminder_service: 'Recordatorio: ¿cómo atienden a su área? {{n}} min',
    reminder_engagement: 'Recordatorio: ¿cómo es trabajar aquí? {{n}} min',
    last_service: 'Último día: ¿cómo atienden a su área? {{n}} min',
    last_engagement: 'Último día: ¿cómo es trabajar aquí? {{n}} min',
    sample: 'Muestra: {{subject}}',
  },
  preheader: 'Tocar una respuesta; nada se envía antes de confirmar.',
  preheader_reminder: 'Si ya hubo respuesta, no hace falta nada más.',
  preheader_last: 'Cierra hoy a las {{time}}. Si ya hubo respuesta, no hace falta nada más.',
  tap: 'Tocar una respuesta. La página se abre con ella marcada; nada queda registrado antes de enviar.',
  open: 'Para responder, abrir esta dirección. Nada queda registrado antes de enviar.',
  last_day: 'La ronda cierra hoy a las {{time}}.',
  not_used: 'No lo usé en este período',
  no_list: 'Nadie, ni siquiera RR. HH., ve una lista de quién respondió.',
  copy: 'Si los botones no funcionan, copiar esta dirección:',
  earlier: 'Qué resultó de la última encuesta',
  sent_to: 'Enviado a {{name}} por {{company}}.',
  contact: 'Consultas: {{contact}}.',
  contact_reply: 'Consultas: responder a este correo o hablar con {{contact}}.',
  no_trackers: 'Sin imágenes ni rastreadores: no sabemos si este correo fue abierto.',
  do_not_forward: 'El enlace es personal: no reenviar este correo.',
  sample_note: 'Esta es una muestra. Su enlace no abre nada.',
};
