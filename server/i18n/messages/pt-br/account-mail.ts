import type { Complete } from '../../complete.ts';
import type { accountMail as en } from '../en/account-mail.ts';

export const accountMail: Complete<typeof en> = {
  account: {
    subject: 'Seu acesso ao Pulso',
    preheader: 'Escolha uma senha; o link vale uma vez, por {{lasts}}.',
    title: 'Seu acesso ao Pulso',
    lead: '{{name}}, agora você tem uma conta no Pulso, as pesquisas de serviço interno da empresa {{company}}.',
    button: 'Escolher uma senha',
    stranger: 'Se você não esperava isto, não precisa fazer nada.',
  },
  reset: {
    subject: 'Escolha uma nova senha',
    preheader: 'Alguém pediu na página de entrada. Vale uma vez, por {{lasts}}.',
    title: 'Escolha uma nova senha',
    lead: '{{name}}, alguém pediu na página de entrada do Pulso uma nova senha para a sua conta.',
    button: 'Escolher uma nova senha',
    stranger: 'Se não foi você, não faça nada: sua senha continua a mesma.',
  },
  signIn: {
    subject: 'Seu link para entrar',
    preheader: 'Vale uma vez, por {{lasts}}, sem senha.',
    title: 'Seu link para entrar',
    lead: '{{name}}, com este link você entra no Pulso sem senha.',
    button: 'Entrar',
    stranger:
      'Se você não pediu, não faça nada e não passe o link a ninguém: quem abrir pode entrar como você.',
  },
  rights: {
    admin: 'Você administra o Pulso: contas, configurações e e-mails.',
    hr: 'Você conduz as pesquisas e lê todos os resultados.',
    head: 'Você lê os resultados da sua área, quando há respostas suficientes.',
    board: 'Você lê a visão geral e a matriz da empresa.',
  },
  lasts: 'O link vale uma vez, por {{lasts}}. Abrir não o gasta; o botão da página, sim.',
  days_one: '{{count, number}} dia',
  days_many: '{{count, number}} de dias',
  days_other: '{{count, number}} dias',
  hours_one: '{{count, number}} hora',
  hours_many: '{{count, number}} de horas',
  hours_other: '{{count, number}} horas',
  minutes_one: '{{count, number}} minuto',
  minutes_many: '{{count, number}} de minutos',
  minutes_other: '{{count, number}} minutos',
  copy: 'Se o botão não funcionar, copie este endereço:',
  later: 'Depois, entre por aqui:',
  do_not_forward: 'O link é pessoal: não encaminhe este e-mail.',
};
