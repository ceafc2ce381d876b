import type { Complete } from '../../complete.ts';
import type { cli as en } from '../en/cli.ts';

export const cli: Complete<typeof en> = {
  overview: 'pulso COMANDO [OPÇÕES]',
  common:
    '--json imprime um documento JSON, --help explica um comando. Código de saída: 0 feito, 1 falhou, 2 entrada errada.',
  summary: {
    import: 'Lê um arquivo de pessoas; sem --apply nada é salvo.',
    schedule_preview: 'Mostra as datas que uma regra daria.',
    schedule_create: 'Agenda uma pesquisa.',
    schedule_list: 'Lista as agendas com as próximas datas.',
    schedule_pause: 'Deixa de abrir rodadas de uma agenda; --resume retoma.',
    rounds_list: 'Lista as rodadas, da mais nova para a mais antiga.',
    rounds_open: 'Abre agora a próxima rodada de uma agenda.',
    rounds_close: 'Encerra antes uma rodada aberta, a partir de 24 horas após a abertura.',
    rounds_seal: 'Publica uma rodada encerrada e destrói o que liga pessoas e respostas.',
    results_export: 'Grava resultados publicados em CSV.',
    user_create: 'Cria uma conta e imprime um link de uso único para a senha.',
    survey_create: 'Cria uma pesquisa a partir de um modelo.',
    survey_list: 'Lista as pesquisas.',
    worker: 'Executa o trabalho recorrente, sem as páginas.',
  },
  head: {
    round: 'rodada',
    number: 'nº',
    status: 'situação',
    opens: 'abre',
    closes: 'encerra',
    schedule: 'agenda',
    survey: 'pesquisa',
    next: 'próxima',
    local: 'hora local',
    instant: 'instante (UTC)',
    template: 'modelo',
    name: 'nome',
  },
  round_is: 'Rodada {{id}}: {{state}}.',
  schedule_paused: 'A agenda {{id}} está pausada.',
  schedule_resumed: 'A agenda {{id}} foi retomada.',
  schedule_created: 'Agenda {{id}} criada. Próximas datas:',
  survey_created: 'Pesquisa {{id}} criada.',
  paused: 'pausada',
};
