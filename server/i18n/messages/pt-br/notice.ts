import type { Complete } from '../../complete.ts';
import type { notice as en } from '../en/notice.ts';

export const notice: Complete<typeof en> = {
  how_link: 'Como funciona',
  privacy_link: 'Aviso de privacidade',
  how: {
    title: 'Como o Pulso funciona',
    lead: '{{company}} pergunta de vez em quando, em poucos minutos, como as áreas atendem umas às outras e como é trabalhar aqui. Responder é voluntário.',
    real: {
      title: 'Este e-mail é verdadeiro?',
      sender: 'Ele vem de {{sender}}.',
      host: 'Os links levam a {{host}} e a nenhum outro lugar.',
      never: 'Ele nunca pede senha, número de documento, dados bancários nem download, e não tem anexo.',
      trackers: 'Não tem imagens nem rastreadores: ninguém sabe se ele foi aberto.',
      doubt:
        'Na dúvida, não abra o link; pergunte antes a alguém da empresa, por um meio que você já conhece.',
    },
    link: {
      title: 'Por que o link é pessoal',
      questions: 'Ele mostra as perguntas que interessam à sua área e garante que cada pessoa conte uma vez.',
      no_list:
        'Não existe lista de quem respondeu, para ninguém. Um lembrete só sai se o servidor não encontra resposta naquele momento, e nada disso fica guardado.',
      forward:
        'Quem tem o link pode responder no seu lugar; por isso, não encaminhe o e-mail. O link nunca mostra o que foi respondido.',
    },
    readers: {
      title: 'Quem lê',
      service: 'Serviço: RH e a liderança da área avaliada.',
      engagement: 'Como é trabalhar aqui: RH.',
      engagement_heads: 'Como é trabalhar aqui: RH e as lideranças, sobre as próprias áreas.',
      released: 'RH pode liberar os totais dos serviços, sem comentários, para quem foi consultado.',
      board: 'A Diretoria vê a visão geral e a matriz, sem comentários.',
    },
    groups: {
      title: 'O que aparece',
      scores: 'Notas, só para grupos de pelo menos {{k}} pessoas.',
      comments:
        'Comentários, sem nome, área nem data, só se {{kc}} ou mais pessoas responderem; senão, são destruídos sem leitura.',
      style: 'O jeito de escrever pode revelar você. Evite nomes e dados de saúde.',
    },
    after: {
      title: 'O que acontece com uma resposta',
      open: 'Enquanto a rodada está aberta, ela fica guardada cifrada. Com o mesmo link, pode ser trocada ou retirada; nunca é mostrada.',
      seal: 'Na conclusão da rodada, em geral até uma hora após o encerramento, as respostas são separadas das pessoas para sempre: a chave é destruída e, depois, tudo o que liga umas às outras.',
      operator: 'Até lá, quem administra o servidor poderia, com esforço, ligar umas às outras.',
    },
    languages: {
      title: 'Idiomas',
      text: 'E-mails e páginas existem em português, inglês e espanhol; a escolha fica no alto de cada página. Um comentário se mistura melhor no idioma que a maioria usa.',
    },
  },
  privacy: {
    title: 'Aviso de privacidade',
    version: 'Versão {{n}}, desde {{day}}',
    version_first: 'Versão {{n}}',
    lead: 'O que {{company}} guarda com o Pulso, por quanto tempo, quem lê e a quem perguntar. Os números valem para as rodadas que abrirem a partir de agora; uma rodada aberta mantém o que o e-mail dela prometeu.',
    who: {
      title: 'A quem perguntar',
      company: 'Responsável: {{company}}.',
      contact: 'Dúvidas: {{contact}}.',
      officer: 'Proteção de dados: {{officer}}.',
      channel:
        'Para denunciar assédio: {{channel}}. Um comentário numa pesquisa pode ser destruído sem leitura.',
      nobody: 'Ainda não há contato indicado. Pergunte ao RH.',
    },
    purpose: {
      title: 'Para quê',
      text: 'Para saber como as áreas atendem umas às outras e como é trabalhar aqui. Responder é voluntário; ninguém ganha nem perde nada com isso. Nada daqui decide sobre uma pessoa.',
    },
    stored: {
      title: 'O que fica guardado',
      directory:
        'De cada pessoa: nome, e-mail de trabalho, matrícula, área, unidade, data de admissão e idioma, como a empresa informa.',
      asked: 'Que alguém foi consultado, em que dia e sobre quais áreas; não se respondeu.',
      answer:
        'Uma resposta, enquanto a rodada está aberta: cifrada, com área, unidade e faixa de tempo de casa. Sem endereço do aparelho, sem hora, sem duração.',
      redacted:
        'Nomes que estão no cadastro, e-mails, links, telefones e números de documentos são removidos dos comentários antes de guardar.',
      results: 'Depois da conclusão: contagens por grupo e comentários sem nome, área nem data.',
      cookies:
        'As páginas de resposta não usam cookies nem chamam servidores de terceiros. Não fica registrado se alguém abre os resultados.',
    },
    keep: {
      title: 'Por quanto tempo',
      answer:
        'Chave, respostas e convites de uma rodada: até a conclusão, em geral até uma hora após o encerramento.',
      copies_one: 'Em cópias da máquina inteira: até mais {{count}} dia.',
      copies_many: 'Em cópias da máquina inteira: até mais {{count}} dias.',
      copies_other: 'Em cópias da máquina inteira: até mais {{count}} dias.',
      mail: 'Quem recebeu e-mail: até a conclusão ou sete dias após o e-mail, o que vier depois.',
      asked: 'Quem foi consultado: 24 meses.',
      results: 'Resultados publicados: enquanto a empresa os mantiver; não trazem nomes.',
      directory: 'O cadastro de pessoas: enquanto a empresa o mantiver aqui.',
    },
    operator: {
      title: 'O que quem administra o servidor poderia fazer',
      text: 'Até a conclusão de uma rodada poderia, com esforço, ligar as respostas dela às pessoas. Depois, nada do que fica guardado as liga. Quem administra o servidor de e-mail pode ver quem segue um link.',
    },
    rights: {
      title: 'Seus direitos',
      list: 'Pela LGPD e pelo GDPR: saber o que está guardado sobre você, pedir correção, pedir exclusão, opor-se e reclamar à autoridade de proteção de dados (no Brasil, a ANPD).',
      how: 'Escreva para o contato acima. Uma resposta pode ser retirada com o próprio link até o encerramento; depois da conclusão ninguém a encontra mais, nem para você.',
    },
    versions: {
      title: 'Versões deste aviso',
      note: 'Cada mudança em quem lê e nos grupos mínimos. O que ficou mais fraco também é avisado no próximo convite.',
      first: 'Versão 1: primeira versão.',
      line: 'Versão {{n}}, {{day}}: {{text}}',
      k: 'notas, de grupos de {{from}} para grupos de {{to}} pessoas.',
      kc: 'comentários, de {{from}} para {{to}} pessoas que respondem.',
      separationDays: 'cópias da máquina, de {{from}} para {{to}} dias.',
      board_on: 'a Diretoria lê a visão geral e a matriz.',
      board_off: 'a Diretoria não lê mais.',
      heads_on: 'as lideranças leem como é trabalhar nas áreas delas.',
      heads_off: 'as lideranças não leem mais como é trabalhar aqui.',
    },
  },
};
