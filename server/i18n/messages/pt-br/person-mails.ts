import type { Complete } from '../../complete.ts';
import type { personMails as en } from '../en/person-mails.ts';

export const personMails: Complete<typeof en> = {
  title: 'Convites',
  lead: 'O que aconteceu com os e-mails das rodadas abertas e das rodadas dos últimos 60 dias. Nada aqui diz se alguém respondeu.',
  none: 'Nenhuma rodada recente envolveu esta pessoa.',
  sent: 'Entregue ao servidor de e-mail em {{day}} às {{time}}.',
  sent_day: 'Entregue ao servidor de e-mail em {{day}}.',
  sent_hint: 'Se não chegou: procure no spam e na quarentena do servidor de e-mail.',
  waiting: 'Sai em {{day}} às {{time}}.',
  due: 'Sai com os próximos e-mails.',
  paused: 'Todos os e-mails estão pausados.',
  retrying: 'Adiado: {{why}} Uma nova tentativa é automática.',
  refused: 'Recusado: {{why}} Corrija o endereço e envie de novo.',
  stopped: 'Não enviado: naquele momento não havia endereço que recebesse e-mail.',
  ended: 'Consulta em {{day}}. A rodada terminou; os e-mails dela não ficam guardados.',
  code: {
    mailbox: 'o servidor de e-mail diz que este endereço não existe ou não recebe e-mail ({{code}}).',
    full: 'a caixa de correio está cheia ({{code}}).',
    policy: 'o servidor de e-mail não aceita este e-mail ({{code}}).',
    later: 'o servidor de e-mail pediu para tentar mais tarde ({{code}}).',
    render: 'não foi possível escrever o e-mail; a administração encontra o motivo no log.',
    away: 'não foi possível falar com o servidor de e-mail ({{code}}).',
  },
  why: {
    lead: 'Sem convite: {{why}}',
    inactive: 'pessoa desativada.',
    other_department: 'a rodada não inclui esta área.',
    absent: 'em licença.',
    no_address: 'sem e-mail.',
    no_subject: 'esta área não tem área para avaliar nesta rodada.',
    asked_lately: 'consulta em outra rodada menos de 5 dias antes.',
    enough_mail: 'três e-mails nos sete dias anteriores.',
    later:
      'a pessoa ou o endereço veio depois da abertura da rodada, ou já havia e-mails suficientes na semana anterior.',
  },
  again: 'Enviar de novo',
  again_note: 'O mesmo link mais uma vez, no máximo uma vez por dia.',
  done: 'Será enviado de novo com os próximos e-mails.',
};
