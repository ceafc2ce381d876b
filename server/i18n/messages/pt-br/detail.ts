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
  comparison: {
    name: 'Comparar duas rodadas',
    compare: 'Comparar com outra rodada',
    from: 'Rodada anterior',
    to: 'Rodada posterior',
    lead: 'Rodada {{to}} em relação à rodada {{from}}, “{{item}}” por área.',
    lead_of: '{{name}}: rodada {{to}} em relação à rodada {{from}}, pergunta a pergunta.',
    title: {
      nothing: 'Nada pode ser comparado entre estas rodadas',
      same: 'Sem mudança perceptível entre estas rodadas',
      uncertain: 'Poucas respostas para falar em mudança',
    },
    improved: {
      departments_one: '{{count}} área melhorou',
      departments_other: '{{count}} áreas melhoraram',
      questions_one: '{{count}} pergunta melhorou',
      questions_other: '{{count}} perguntas melhoraram',
    },
    worsened: {
      departments_one: '{{count}} área piorou',
      departments_other: '{{count}} áreas pioraram',
      questions_one: '{{count}} pergunta piorou',
      questions_other: '{{count}} perguntas pioraram',
    },
    note: {
      service:
        'Só entram áreas clientes que responderam depois da rodada anterior e também são exibidas antes: o último valor até a rodada anterior com o último até a posterior. Por isso um valor pode diferir do da página de uma rodada. Diferença em pontos, com intervalo de 95%; cor só quando é perceptível.',
      engagement:
        'Diferença em pontos, com intervalo de 95%; cor só quando é perceptível. Áreas exibidas em ao menos uma das rodadas.',
    },
    not_asked: 'não perguntada desde a rodada anterior',
    other_customers: 'nenhuma área cliente é exibida antes e depois',
    empty: 'Uma só rodada',
    empty_text:
      'A comparação precisa de duas rodadas concluídas da mesma pesquisa. Ela aparece aqui depois da próxima.',
  },
  dimension: {
    lowest: '{{name}}: empresa {{total}}; menor em {{department}}, {{value}}',
    total: '{{name}}: empresa {{total}}',
    uncertain: '{{name}}: poucas respostas para falar da empresa',
    lead: '{{name}}, rodada {{n}}, encerrada em {{day}}',
    area: 'a área',
    by_department: 'Por área',
    all: 'Esta pergunta em todas as áreas',
    note: {
      service: '% favoráveis, todas as áreas juntas. Faixa: intervalo de 95%; n conta pessoas.',
      engagement: 'Empresa; eNPS de -100 a +100, nos demais % favoráveis. Faixa: intervalo de 95%.',
    },
    rows_note:
      'Da menor para a maior; áreas não exibidas ficam fora. Mudança em cor só quando é perceptível.',
  },
  people: {
    title: 'As pessoas desta área: engajamento e participação',
    not_shown: 'O engajamento desta área não é exibido.',
  },
};
