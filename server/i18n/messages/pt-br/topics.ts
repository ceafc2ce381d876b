import type { Complete } from '../../complete.ts';
import type { topics as en } from '../en/topics.ts';

export const topics: Complete<typeof en> = {
  topic: 'Tema',
  every: 'Todos os temas',
  volume: 'Comentários',
  net: 'Saldo de sentimento',
  change: 'Mudança desde a rodada anterior',
  most_criticised: 'O mais criticado: {{name}}',
  most_spoken: 'O tema mais comentado: {{name}}',
  table_note:
    'Temas citados em pelo menos 5 comentários; cada comentário pode ter até 3. Saldo: % de elogios menos % de críticas; “incerto” com menos de 20 comentários.',
  restricted: {
    title: 'Comentários reservados',
    lead: 'Comentários com palavras sobre assédio, discriminação, ameaça, violência ou fraude. Só o RH lê; as lideranças não veem que eles existem.',
    hint: 'Canal de denúncias da empresa: {{channel}}',
    hint_none: 'A empresa ainda não informou um canal de denúncias.',
    settings: 'Informar nas configurações',
    advice:
      'Um comentário não leva a quem o escreveu. Trate do que está descrito, não de quem pode ter escrito.',
    none: 'Nenhum comentário desta rodada tem essas palavras.',
    no_round: 'Nenhuma rodada foi concluída ainda.',
    what_happens:
      'Quando um comentário de uma rodada concluída tem essas palavras, ele fica aqui e em nenhuma lista; a página de comentários diz então quantos são.',
    see_one: '{{count}} comentário desta rodada só o RH lê',
    see_many: '{{count}} de comentários desta rodada só o RH lê',
    see_other: '{{count}} comentários desta rodada só o RH lê',
  },
  title: 'Temas',
  lead: 'Os temas dos comentários são encontrados por palavras. Altere aqui; a mudança vale para as próximas rodadas concluídas.',
  distinctive: 'Mais dito sobre esta área do que sobre as outras',
  rising: 'Mais dito do que na rodada anterior',
  terms_note:
    'Palavras de pelo menos 5 comentários, com a quantidade; só diferenças que o acaso dificilmente explica.',
  since:
    'Esta lista vale para rodadas concluídas desde {{day}}. As anteriores mantêm os temas com que foram concluídas.',
  since_start:
    'Esta lista vale desde a primeira rodada. Uma mudança vale para rodadas concluídas depois dela.',
  words_count_one: '{{count}} palavra',
  words_count_many: '{{count}} de palavras',
  words_count_other: '{{count}} palavras',
  off: 'desativado',
  add: 'Novo tema',
  edit: 'Alterar',
  add_title: 'Novo tema',
  edit_title: 'Tema: {{name}}',
  label: 'Nome, {{language}}',
  words: 'Palavras, {{language}}',
  words_hint:
    'Uma por linha ou separadas por vírgula. Uma palavra encontra todas as que começam com ela: “demor” encontra “demora” e “demorou”. Entre aspas, ou com até três letras, só ela mesma.',
  is_off: 'Desativado: as próximas rodadas concluídas não terão este tema',
  preview: 'Ver prévia',
  saved: 'Salvo. Vale para as próximas rodadas concluídas.',
  preview_title: 'O que seria encontrado em {{n}} comentários publicados',
  preview_now: 'Hoje',
  preview_then: 'Com estas palavras',
  preview_few: 'menos de 5',
  preview_examples: 'Exemplos',
  preview_none: 'Sem exemplos: menos de 5 comentários encontrados.',
  preview_note:
    'Comentários das últimas rodadas, de todas as áreas; é preciso encontrar pelo menos 5. Comentários reservados ficam de fora.',
};
