export const start = {
  label: 'Passos da configuração inicial',
  done: ' (feito)',
  continue: 'Continuar',
  later: 'Fazer isto depois',
  open: 'A configuração inicial não terminou.',
  go_on: 'Continuar a configuração',
  dismiss: 'Não lembrar mais',
  step: {
    administrator: 'Administração',
    company: 'Empresa',
    mail: 'E-mail',
    people: 'Pessoas',
    survey: 'Primeira pesquisa',
  },
  title: {
    company: 'A empresa',
    mail: 'Como os e-mails saem',
    people: 'Pessoas',
    survey: 'A primeira pesquisa',
  },
  company: {
    lead: 'O que as pessoas leem nos e-mails e nas páginas. Tudo pode mudar depois, em Configurações.',
  },
  mail: {
    lead: 'Os convites saem pelo servidor de e-mail da empresa. Nada sai antes de uma rodada abrir.',
    admin_only:
      'A Administração define o servidor de e-mail. Enquanto isso, dá para preparar pessoas e pesquisa.',
    loopback:
      'Os links dos e-mails levam a {{href}}, que só abre neste computador. Antes da primeira rodada, defina BASE_URL com o endereço que as pessoas usam e reinicie o Pulso.',
    from_environment: 'SMTP_URL define o servidor de e-mail: {{host}}. A mudança é feita lá, não aqui.',
    server: 'Servidor de e-mail',
    change_server: 'Outro servidor de e-mail',
    preset: { microsoft365: 'Microsoft 365', google: 'Google Workspace', relay: 'Outro servidor' },
    preset_note: {
      microsoft365:
        'O Microsoft 365 aceita 30 e-mails por minuto em 3 conexões de uma caixa postal, e 10.000 destinatários por dia. A caixa precisa de “SMTP autenticado”, e o remetente é ela mesma ou um endereço pelo qual pode enviar.',
      google:
        'O Google Workspace aceita 2.000 e-mails por dia de uma conta. A conta precisa da verificação em duas etapas e de uma senha de app; a senha comum é recusada.',
      relay: 'Servidor próprio ou serviço de e-mail: quem o administra conhece estes valores.',
    },
    field: {
      host: 'Servidor',
      port: 'Porta',
      security: 'Criptografia',
      user: 'Usuário (vazio se não for pedido)',
      from: 'Remetente',
      perMinute: 'E-mails por minuto',
      connections: 'Conexões ao mesmo tempo',
    },
    security: {
      starttls: 'STARTTLS (comum na 587)',
      tls: 'TLS desde o início (465)',
      none: 'nenhuma (só dentro de uma rede)',
    },
    from_hint: 'Todos veem, por exemplo Pulso <pulso@empresa.com.br>. O servidor precisa permitir.',
    keep_password: 'Deixe vazio para manter a senha guardada.',
    save: 'Verificar e salvar',
    saved:
      'O servidor aceita a conexão. Envie um e-mail de teste para si: só ele mostra que o remetente é permitido.',
    try: 'Está chegando?',
    trial_button: 'Enviar um e-mail de teste para {{address}}',
    trial_sent:
      'O servidor recebeu o e-mail de teste para {{address}}. Se não chegar em um minuto, procure no lixo eletrônico e libere o que está abaixo.',
    trial_local: 'O e-mail de teste para {{address}} está na caixa de saída local, em E-mails.',
    trial: {
      subject: 'Um e-mail de teste do Pulso',
      text: 'Este e-mail mostra que o Pulso consegue chegar até você. Os convites vêm do mesmo remetente.',
      links: 'Os links dos convites levam a {{href}}.',
    },
    allow_title: 'O que os filtros de e-mail precisam liberar',
    allow_note:
      'Entregue esta lista a quem cuida do e-mail e da segurança. Peça que não reescrevam os links: um link reescrito é visto por terceiros.',
    allow: {
      sender: 'Remetente',
      envelope: 'Remetente do envelope',
      links: 'Endereço dos links',
      message_id: 'Fim do Message-ID',
    },
    local_title: 'Ainda sem servidor',
    local_note:
      'Os e-mails ficam na caixa de saída local, onde a Administração os lê. Bom para conhecer, não para uma rodada de verdade: ninguém recebe nada.',
    local_button: 'Manter os e-mails na caixa de saída local por enquanto',
    fault: {
      credentials:
        'O servidor não aceita usuário e senha ({{code}}). Com verificação em duas etapas, ele quer uma senha de app.',
      auth_disabled:
        'O servidor não deixa esta caixa postal entrar para enviar ({{code}}). No Microsoft 365, a Administração liga o “SMTP autenticado” da caixa, e os padrões de segurança precisam permitir.',
      sender_refused:
        'O servidor não permite este remetente ({{code}}). Use o endereço da própria caixa postal, ou peça o direito “Enviar como”.',
      too_many_connections:
        'O servidor diz que há conexões demais ({{code}}). Use menos conexões, ou pare outros programas que usam esta caixa postal.',
      refused:
        'Nada responde em {{host}} nesta porta ({{code}}). Confira servidor e porta, e se há um firewall no caminho.',
      dns: 'Não existe um servidor chamado {{host}} ({{code}}). Confira a grafia.',
      timeout:
        'O servidor {{host}} não responde a tempo ({{code}}). Em geral, um firewall bloqueia esta porta.',
      tls: 'A conexão criptografada falhou ({{code}}). A 587 usa STARTTLS, a 465 usa TLS desde o início; o certificado precisa valer para este nome.',
      recipient: 'O servidor não aceita e-mail para este endereço ({{code}}).',
      other: 'O servidor recusou ({{code}}). Quem o administra encontra o motivo por este número.',
    },
  },
  to_home: 'Ir para o início',
  people: {
    lead: 'A lista que a folha de pagamento ou o diretório exporta basta: nome, e-mail e área. Tudo é verificado antes de qualquer coisa ser salva.',
    hr_lead:
      'Pessoas e pesquisas são do RH. Convide quem vai conduzi-las; sua conta fica com e-mail, contas e configurações.',
    invite_hr: 'Convidar o RH',
    hr_invited: 'O convite para {{name}} está a caminho de {{address}}.',
    hr_link:
      'Não há servidor de e-mail: entregue este link a {{name}}. Ele funciona uma vez e aparece só agora:',
    none: 'Ninguém ainda',
    import_note: 'Importe uma lista; esta página volta com um clique e então diz o que será exibido.',
    import: 'Importar pessoas',
    again: 'Importar de novo',
    imported: 'O cadastro pode mudar a qualquer momento; a próxima rodada pergunta a quem estiver nele.',
    invited_one: '{{count, number}} pessoa pode ser convidada',
    invited_many: '{{count, number}} de pessoas podem ser convidadas',
    invited_other: '{{count, number}} pessoas podem ser convidadas',
    forecast: 'O que será exibido',
    basis:
      'Previsão para um ano de rodadas mensais, com {{percent}} de participação e mínimo de {{k}} por grupo.',
    too_small:
      'Pessoas de menos: uma rodada precisa de pelo menos {{n}} com e-mail, ou nada poderia ser exibido.',
    small:
      'Neste tamanho aparecem totais, tendência e comentários; áreas raramente aparecem sozinhas. Isso protege as pessoas e não é defeito.',
    of: '{{count}} de {{all}}',
    rated: 'Áreas avaliadas',
    pairs: 'Relações exibidas, em um ano',
    commented: 'Áreas com comentários, mínimo {{kc}}',
    hidden: 'Como áreas clientes, aparecem só dentro de “Outras”: {{names}}.',
    by_provider: 'Área por área',
    provider: 'Área avaliada',
    asked: 'Pessoas por rodada',
    alone: 'Áreas clientes exibidas',
    comments: 'Comentários',
    yes: 'sim',
    no: 'não exibidos',
    serves: 'Quais áreas atendem outras?',
    serves_hint: 'As outras respondem sobre estas. Diretoria ou filiais muitas vezes não atendem ninguém.',
  },
  survey: {
    lead: 'Ela vai para a empresa inteira. Nada sai antes da data, e até lá tudo pode mudar.',
    hr_only: 'O RH escolhe a primeira pesquisa e a data.',
    no_people: 'Ainda não há quem convidar. Importe as pessoas antes, ou ao menos antes da data:',
    preview: 'Prévia',
    cadence: 'Frequência',
    cadence_of: { weeks4: 'a cada 4 semanas', weeks12: 'a cada 12 semanas', once: 'uma vez' },
    on: 'Primeira data',
    zone: 'Horário local de {{zone}}.',
    submit: 'Agendar',
    scheduled: 'Agendada para {{date}}',
    announce: 'Anunciar',
    change: 'Mover, pausar ou mudar',
  },
};
