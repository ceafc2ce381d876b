import type { Complete } from '../../complete.ts';
import type { summary as en } from '../en/summary.ts';

export const summary: Complete<typeof en> = {
  title: 'Resumen en cinco frases',
  copy: 'Copiar resumen',
  copied: 'Resumen copiado.',
  not_copied: 'No se pudo copiar. Seleccionar el texto de arriba.',
  read_hr: 'Quién puede leer: RR. HH.',
  read_head: 'Quién puede leer: RR. HH. y la jefatura del área.',
  participation: '{{name}}, ronda {{n}}, cerrada el {{day}}: respondió {{text}}, {{note}}.',
  participation_unknown: '{{name}}, ronda {{n}}, cerrada el {{day}}: la participación no se muestra.',
  few: '{{name}}, ronda {{n}}, cerrada el {{day}}: {{few}}.',
  score: 'Calidad del servicio: {{value}} favorables (n {{n}}; intervalo del 95%: {{range}}).',
  score_uncertain: 'Calidad del servicio: {{value}} favorables (n {{n}}), resultado incierto.',
  score_hidden: 'Calidad del servicio: no se muestra.',
  changed: 'Desde {{month}}: de {{from}} a {{to}}, {{word}}.',
  changed_round:
    'Desde la ronda anterior, entre los clientes que evaluaron las dos veces: de {{from}} (n = {{before}}) a {{to}} (n = {{after}}), {{word}}.',
  no_change: 'Cambio: nada anterior con qué comparar.',
  no_conclusion_change: 'Cambio: sin conclusión.',
  services:
    'Más alto: {{high}} ({{highValue}}, n = {{highN}}); más bajo: {{low}} ({{lowValue}}, n = {{lowN}}).',
  services_few: 'Más alto y más bajo: respuestas insuficientes para nombrarlos.',
  no_conclusion_best: 'Qué mantener y qué cambiar: sin conclusión.',
  next_open_one: 'Próximos pasos: {{count}} acuerdo abierto; el primer plazo es {{day}}.',
  next_open_many: 'Próximos pasos: {{count}} acuerdos abiertos; el primer plazo es {{day}}.',
  next_open_other: 'Próximos pasos: {{count}} acuerdos abiertos; el primer plazo es {{day}}.',
  next_none: 'Próximos pasos: ningún acuerdo abierto.',
};
