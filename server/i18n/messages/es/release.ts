import type { Complete } from '../../complete.ts';
import type { release as en } from '../en/release.ts';

export const release: Complete<typeof en> = {
  title: '{{survey}}, ronda {{n}}: qué resultó',
  closed: 'Cerrada el {{day}}',
  lead: 'La misma página para todas las personas consultadas.',
  participation: 'Participación',
  services: 'Cómo se evaluaron los servicios',
  nothing: 'No se puede mostrar ninguna cifra de esta ronda.',
  say: 'Qué dicen las áreas',
  about: 'Sobre estas cifras',
  groups: 'Son de grupos de al menos {{k}} personas.',
  comments: 'Los comentarios no se muestran aquí.',
  unread: 'Nadie registra quién abre esta página.',
  hr: {
    title: 'Liberar la ronda {{n}} para las personas consultadas',
    note: 'Cada persona consultada recibe un correo con la dirección de esta página, en horario de trabajo. La liberación no se puede deshacer.',
    button: 'Liberar para las personas consultadas',
    done: 'Liberada. Las personas consultadas la leen en esta dirección:',
  },
  round_link: 'Liberar para las personas consultadas',
  mail: {
    subject: 'Qué resultó de la encuesta',
    preheader: 'Participación y cómo se evaluaron los servicios.',
    title: 'Qué resultó de la encuesta',
    lead: 'Los resultados de “{{survey}}”, cerrada el {{day}}, los pueden leer todas las personas consultadas.',
    shared: 'La dirección es la misma para todas las personas, y abrirla no se registra.',
  },
};
