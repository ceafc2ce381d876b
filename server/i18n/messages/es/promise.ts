import type { Complete } from '../../complete.ts';
import type { promise as en } from '../en/promise.ts';

export const promise: Complete<typeof en> = {
  readers: {
    service: 'Quién lee: RR. HH. y la jefatura del área evaluada.',
    hr: 'Quién lee: RR. HH.',
    service_board: 'Quién lee: RR. HH., la jefatura del área evaluada y, sin comentarios, la dirección.',
    head: 'Quién lee: RR. HH. y las jefaturas, sobre sus propias áreas.',
    head_board: 'Quién lee: RR. HH., las jefaturas sobre sus propias áreas y, sin comentarios, la dirección.',
    hr_board: 'Quién lee: RR. HH. y, sin comentarios, la dirección.',
  },
  voluntary: 'Responder es voluntario.',
  groups:
    'Los puntajes solo se muestran para grupos de al menos {{k}} personas; los comentarios, solo si responden {{kc}} o más; si no, se destruyen sin leerlos.',
  separation:
    'Al concluir la ronda, normalmente hasta una hora después del cierre, las respuestas se separan de las personas para siempre. Hasta entonces, quien administra el servidor podría, con esfuerzo, relacionarlas.',
  separation_days_one:
    'Al concluir la ronda, normalmente hasta una hora después del cierre, las respuestas se separan de las personas para siempre; en las copias de la máquina, en hasta {{count}} día. Hasta entonces, quien administra el servidor podría, con esfuerzo, relacionarlas.',
  separation_days_many:
    'Al concluir la ronda, normalmente hasta una hora después del cierre, las respuestas se separan de las personas para siempre; en las copias de la máquina, en hasta {{count}} días. Hasta entonces, quien administra el servidor podría, con esfuerzo, relacionarlas.',
  separation_days_other:
    'Al concluir la ronda, normalmente hasta una hora después del cierre, las respuestas se separan de las personas para siempre; en las copias de la máquina, en hasta {{count}} días. Hasta entonces, quien administra el servidor podría, con esfuerzo, relacionarlas.',
  until: 'Abierta hasta el {{day}} a las {{time}}.',
  minutes_one: 'Aproximadamente {{count}} minuto.',
  minutes_many: 'Aproximadamente {{count}} minutos.',
  minutes_other: 'Aproximadamente {{count}} minutos.',
  period: 'Período: {{range}}',
  news: 'Nuevo desde la última invitación: {{text}}',
};
