import type { Complete } from '../../complete.ts';
import type { summary as en } from '../en/summary.ts';

export const summary: Complete<typeof en> = {
  title: 'Resumo em cinco frases',
  copy: 'Copiar resumo',
  copied: 'Resumo copiado.',
  not_copied: 'Não foi possível copiar. Selecione o texto acima.',
  read_hr: 'Quem pode ler: RH.',
  read_head: 'Quem pode ler: RH e a liderança da área.',
  participation: '{{name}}, rodada {{n}}, encerrada em {{day}}: {{text}} responderam, {{note}}.',
  participation_unknown: '{{name}}, rodada {{n}}, encerrada em {{day}}: participação não exibida.',
  few: '{{name}}, rodada {{n}}, encerrada em {{day}}: {{few}}.',
  score: 'Qualidade do serviço: {{value}} favoráveis (n {{n}}; intervalo de 95%: {{range}}).',
  score_uncertain: 'Qualidade do serviço: {{value}} favoráveis (n {{n}}), resultado incerto.',
  score_hidden: 'Qualidade do serviço: não exibido.',
  changed: 'Desde {{month}}: de {{from}} para {{to}}, {{word}}.',
  changed_round:
    'Desde a rodada anterior, entre os clientes que avaliaram as duas vezes: de {{from}} (n = {{before}}) para {{to}} (n = {{after}}), {{word}}.',
  no_change: 'Mudança: nada anterior para comparar.',
  no_conclusion_change: 'Mudança: sem conclusão.',
  services: 'Maior: {{high}} ({{highValue}}, n = {{highN}}); menor: {{low}} ({{lowValue}}, n = {{lowN}}).',
  services_few: 'Maior e menor: respostas de menos para nomear.',
  no_conclusion_best: 'O que manter e o que mudar: sem conclusão.',
  next_open_one: 'Próximos passos: {{count}} compromisso aberto; o primeiro prazo é {{day}}.',
  next_open_many: 'Próximos passos: {{count}} compromissos abertos; o primeiro prazo é {{day}}.',
  next_open_other: 'Próximos passos: {{count}} compromissos abertos; o primeiro prazo é {{day}}.',
  next_none: 'Próximos passos: nenhum compromisso aberto.',
};
