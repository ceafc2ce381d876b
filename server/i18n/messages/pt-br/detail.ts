export const detail = {
  difference: 'Diferença',
  target: 'meta {{value}}',
  target_note: 'Linha pontilhada: meta de {{value}}.',
  relation: {
    title: '{{customer}} avalia {{provider}}: {{value}} favoráveis',
    title_uncertain: '{{customer}} sobre {{provider}}: poucas respostas, resultado incerto',
    lead: 'Último valor publicado, rodada encerrada em {{day}}. % de respostas favoráveis a “{{item}}”.',
    members: 'Publicadas juntas, para que ninguém seja identificado: {{names}}.',
    service: 'Serviço como um todo',
    reverse: '{{provider}} sobre {{customer}}',
    trend: {
      improved: 'Melhorou para {{value}}',
      worsened: 'Piorou para {{value}}',
      none: 'Sem mudança perceptível',
      uncertain: 'Poucas respostas para falar em mudança',
    },
    trend_once: 'Um só valor até agora: nada a comparar',
    trend_note:
      'Rodadas que perguntaram a esta área cliente; as lacunas são rodadas em que ela não é exibida. Faixa: intervalo de 95% a partir de 20 respostas.',
    pair: {
      partners: 'As duas áreas estão satisfeitas uma com a outra',
      strained: 'Cada área avalia mal o serviço da outra',
      one_way: 'Um lado está claramente mais satisfeito que o outro',
      neutral: 'Nenhum dos lados se destaca',
      uncertain: 'Poucas respostas para comparar os dois sentidos',
      not_shown: 'O sentido inverso não é exibido',
      no_answers: 'O sentido inverso ainda não tem respostas',
      no_relation: '{{customer}} não atende {{provider}}',
      difference: 'Diferença entre os dois sentidos: {{points}} pontos ({{range}})',
      note: 'Compara como cada área avalia o serviço da outra, últimos valores publicados.',
    },
    items_alike: 'Nenhuma pergunta difere com clareza do serviço como um todo',
    items_differ: 'Diferem com clareza do serviço como um todo: {{items}}',
    items_note:
      '% favoráveis, últimos valores publicados. Diferença: esta área cliente menos o serviço como um todo, em pontos; cor só quando é perceptível.',
    not_shown: { button: 'Ver {{provider}} no total' },
    no_answers: {
      title: '{{customer}} ainda não foi perguntada sobre {{provider}}',
      lead: 'Cada rodada pergunta a uma área sobre poucas outras, primeiro as que esperam há mais tempo. O valor aparece depois da rodada que perguntar.',
      button: 'Ver o que está na agenda',
    },
    no_relation: {
      title: '{{customer}} não avalia {{provider}}',
      lead: 'Uma área avalia as que a atendem. Se {{customer}} depende de {{provider}}, registre a relação e as próximas rodadas vão perguntar.',
      button: 'Quem atende quem',
    },
  },
};
