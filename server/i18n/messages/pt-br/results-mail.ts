import type { Complete } from '../../complete.ts';
import type { resultsMail as en } from '../en/results-mail.ts';

export const resultsMail: Complete<typeof en> = {
  subject: '{{survey}}, rodada {{n}}: resultados',
  subject_plain: 'Os resultados da rodada {{n}} estão prontos',
  title_services_one: '{{count}} área tem resultados',
  title_services_many: '{{count}} áreas têm resultados',
  title_services_other: '{{count}} áreas têm resultados',
  title_round: 'A rodada {{n}} está concluída',
  title_ready: 'Os resultados de {{area}} estão prontos',
  title_head: '{{value}} das avaliações de {{area}} são favoráveis',
  title_engagement: '{{item}}: {{value}}',
  lead: '{{name}}, a rodada {{n}} de “{{survey}}” está concluída.',
  nothing: 'Nenhum número dela pode ser exibido; uma página explica os motivos possíveis.',
  quality: 'Qualidade do serviço',
  keep: 'O que manter: {{item}}',
  change: 'O que mudar: {{item}}',
  comments: 'Comentários para ler',
  n: 'n = {{n}}',
  more_one: 'E mais {{count}} área na página.',
  more_many: 'E mais {{count}} áreas na página.',
  more_other: 'E mais {{count}} áreas na página.',
  button: 'Ver os resultados',
  heads_from: 'As lideranças podem ler a partir de {{day}}.',
  groups: 'Os números são de grupos de pelo menos {{k}} pessoas. Ninguém pode saber quem disse o quê.',
  why_hr: 'Um e-mail por rodada, para todas as contas de RH.',
  why_head: 'Um e-mail por rodada, para as lideranças cuja área tem resultados.',
};
