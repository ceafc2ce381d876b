export const settings = {
  title: 'Configurações',
  lead: 'O que vale para a empresa inteira. Uma rodada aberta mantém o que valia quando abriu.',
  saved: 'Salvo. Vale a partir da próxima rodada.',
  changed: 'Alterado por {{name}} em {{date}}.',
  at_first_start: 'Definido no primeiro acesso, {{date}}.',
  somebody: 'alguém sem conta',
  mail_paused: 'Todos os e-mails estão pausados: nenhum convite ou lembrete sai.',
  part: {
    target: 'Meta',
    company: 'Empresa',
    groups: 'Grupos mínimos',
    readers: 'Quem lê',
    sites: 'Fusos horários das unidades',
    mail: 'E-mail',
  },
  field: {
    target: '% de favoráveis que cada serviço deve alcançar',
    name: 'Empresa',
    locale: 'Idioma',
    languages: 'Idiomas das perguntas',
    zone: 'Fuso horário',
    contact: 'Contato',
    privacyOfficer: 'Encarregado de dados (DPO)',
    reportingChannel: 'Canal de denúncia',
    k: 'Mínimo de pessoas para uma nota',
    kc: 'Mínimo de respostas para comentários',
    separationDays: 'Dias até as cópias de máquinas inteiras sumirem',
    headsReadAfterDays: 'Dias úteis até a liderança ler',
    headsReadEngagement: 'A liderança lê o engajamento das próprias áreas',
    boardReads: 'A diretoria lê a visão geral e a matriz',
    launchDelayMinutes: 'Minutos entre a abertura e o primeiro e-mail',
    mailPaused: 'Pausa de todos os e-mails',
  },
  hint: {
    target:
      'Opcional, de 1 a 100. Aparece ao lado do resultado de cada área; uma meta só ajuda quando foi combinada.',
    languages: 'Cada pessoa lê no próprio idioma; o idioma da empresa está sempre entre estes.',
    contact: 'Quem responde a perguntas sobre a pesquisa: nome e endereço. Aparece em todo e-mail.',
    privacyOfficer: 'Opcional. Nome e endereço de quem responde pelos dados pessoais.',
    reportingChannel:
      'Opcional. Onde denunciar assédio; aparece ao lado de cada comentário, que pode ser destruído sem leitura.',
    k: 'Pelo menos 5.',
    kc: 'Pelo menos 5, e não abaixo do número anterior.',
    separationDays:
      'Por quanto tempo imagens de disco ou snapshots do servidor ficam guardados; 0 se não existem. A promessa às pessoas diz este número.',
    headsReadAfterDays: 'De 0 a 5, contados da conclusão da rodada. Até lá, só o RH lê.',
    launchDelayMinutes: 'De 0 a 60. Até lá, a rodada pode ser cancelada sem deixar rastro.',
  },
  groups_note:
    'Um número menor para comentários é anunciado: no próximo convite e, com a data, na página pública de privacidade.',
  readers_note:
    'Quem passa a ler é anunciado: no próximo convite e, com a data, na página pública de privacidade. Resultados de rodadas anteriores ficam com quem foi prometido então.',
  no_sites: 'O cadastro ainda não tem unidades.',
  sites_note: 'Sem fuso próprio, a unidade segue a empresa: {{zone}}.',
  mail: {
    from_environment: 'Os e-mails vão para {{host}}, como diz SMTP_URL.',
    local: 'Os e-mails ficam na caixa de saída local deste servidor; ninguém os recebe.',
    chosen: 'Os e-mails vão para {{host}} e saem de {{from}}.',
    change: 'Servidor de e-mail',
    admin_only:
      'A Administração muda o servidor de e-mail, pausa os e-mails e define o intervalo até o primeiro e-mail.',
  },
};
