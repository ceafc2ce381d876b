import type { Complete } from '../../complete.ts';
import type { answer as en } from '../en/answer.ts';

export const answer: Complete<typeof en> = {
  heading: {
    one: '¿Cómo fue el servicio recibido?',
    two: 'Dos áreas que atienden a la suya',
    three: 'Tres áreas que atienden a la suya',
    engagement: '¿Cómo es trabajar aquí?',
  },
  kept: 'Las respuestas de las páginas anteriores se conservan. Nada se envía antes del final.',
  step: 'Área {{n}} de {{total}}',
  not_used: 'No lo usé en este período',
  nothing_more: 'De acuerdo. No hay nada más que responder sobre {{area}}.',
  preselected: 'Marcada por el enlace del correo. Solo cuenta al enviarla.',
  chips: { plus: 'Qué salió bien', minus: 'Qué puede mejorar' },
  comment: {
    style: 'Sin nombres ni datos de salud; el estilo puede revelar quién escribe.',
    redacted:
      'Los nombres de colegas, correos, enlaces, teléfonos y números de documentos se eliminan antes de guardar.',
    blend:
      'Pocas personas de esta ronda escriben en este idioma; un comentario se confunde mejor con los demás en {{language}}.',
    channel: 'Para denunciar acoso: {{channel}}. Aquí, un comentario puede destruirse sin que nadie lo lea.',
    count: '{{n}} de {{max}} caracteres',
  },
  commitment: { title: 'Lo dijeron, lo hicimos', since: 'Qué cambió desde la última vez' },
  send: 'Enviar',
  send_note:
    'Hasta el cierre se puede enviar de nuevo con el mismo enlace: la nueva respuesta reemplaza la anterior.',
  contact: '¿Dudas? {{contact}}',
  error_title: 'Error: {{title}}',
  error_kept: 'Lo que ya se completó se conserva. Una respuesta basta.',
  answered: {
    title: 'Ya hay una respuesta con este enlace.',
    text: 'Enviar de nuevo reemplaza toda la anterior. Por seguridad, aquí nunca se muestra lo respondido.',
  },
  withdraw: 'Retirar mi respuesta',
  thanks: {
    title: 'Su respuesta está guardada. Gracias.',
    when: 'Los resultados salen al concluir la ronda, después del {{day}} a las {{time}}. Hasta entonces, el mismo enlace permite reemplazar la respuesta.',
    stored: 'Lo que guardamos de su comentario',
    removed_count_one: 'Se eliminó {{count}} fragmento antes de guardar.',
    removed_count_many: 'Se eliminaron {{count}} fragmentos antes de guardar.',
    removed_count_other: 'Se eliminaron {{count}} fragmentos antes de guardar.',
    removed: {
      email: 'correo eliminado',
      link: 'enlace eliminado',
      handle: 'nombre de usuario eliminado',
      document: 'documento eliminado',
      phone: 'teléfono eliminado',
      name: 'nombre eliminado',
    },
  },
  withdrawn: {
    title: 'Su respuesta fue retirada.',
    text: 'Nada de ella cuenta ya. Hasta el {{day}} a las {{time}}, el mismo enlace permite responder de nuevo.',
    again: 'Responder de nuevo',
  },
  late: {
    title: 'La ronda se cerró.',
    text: 'Lo que se acaba de enviar no quedó guardado. Si había una respuesta anterior, sigue valiendo.',
  },
  unconfirmed: {
    title: 'No se pudo confirmar que esto quedó guardado.',
    text: 'Lo completado se conserva en esta página. Enviar de nuevo en unos instantes.',
    again: 'Enviar de nuevo',
  },
  closed: {
    title: 'Este enlace no está abierto',
    text: 'La ronda se cerró, o el enlace está incompleto. No se registró nada.',
    hint: 'Si el correo llegó hace pocos días, abrir el enlace otra vez directamente desde el mensaje: algunos programas cortan la última parte.',
  },
  refused: {
    title: 'Esto no se pudo aceptar',
    text: 'No se registró nada. Volver atrás, o abrir el enlace otra vez desde el correo.',
  },
};
