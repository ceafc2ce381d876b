import type { Complete } from '../../complete.ts';
import type { resultsMail as en } from '../en/results-mail.ts';

export const resultsMail: Complete<typeof en> = {
  subject: '{{survey}}, ronda {{n}}: resultados',
  subject_plain: 'Los resultados de la ronda {{n}} están listos',
  title_services_one: '{{count}} área tiene resultados',
  title_services_many: '{{count}} áreas tienen resultados',
  title_services_other: '{{count}} áreas tienen resultados',
  title_round: 'La ronda {{n}} está concluida',
  title_ready: 'Los resultados de {{area}} están listos',
  title_head: '{{value}} de las evaluaciones de {{area}} son favorables',
  title_engagement: '{{item}}: {{value}}',
  lead: '{{name}}, la ronda {{n}} de “{{survey}}” está concluida.',
  nothing: 'No se puede mostrar ninguna cifra; una página explica los motivos posibles.',
  quality: 'Calidad del servicio',
  keep: 'Qué mantener: {{item}}',
  change: 'Qué cambiar: {{item}}',
  comments: 'Comentarios para leer',
  n: 'n = {{n}}',
  more_one: 'Y {{count}} área más en la página.',
  more_many: 'Y {{count}} áreas más en la página.',
  more_other: 'Y {{count}} áreas más en la página.',
  button: 'Ver los resultados',
  heads_from: 'Las jefaturas pueden leerlo desde el {{day}}.',
  groups: 'Las cifras son de grupos de al menos {{k}} personas. Nadie puede saber quién dijo qué.',
  why_hr: 'Un correo por ronda, a todas las cuentas de RR. HH.',
  why_head: 'Un correo por ronda, a las jefaturas cuya área tiene resultados.',
};
