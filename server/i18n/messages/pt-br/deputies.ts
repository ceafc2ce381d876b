import type { Complete } from '../../complete.ts';
import type { deputies as en } from '../en/deputies.ts';

export const deputies: Complete<typeof en> = {
  title: 'Substitutos',
  lead: 'Quem substitui lê o que você lê, até o dia indicado, e nem um dia a mais.',
  not_yours: 'Só quem lidera uma área indica substitutos.',
  none: 'Sem substitutos.',
  until: '{{name}}, até {{day}}',
  end: 'Encerrar',
  add: 'Indicar substituto',
  email: 'E-mail de trabalho',
  email_hint: 'De alguém da empresa. Quem não tem conta recebe um convite.',
  last_day: 'Último dia',
  access: {
    title: 'Quem lê os resultados',
    nobody: 'Nenhuma liderança os lê ainda.',
    no_head: 'já não lidera',
    take: 'Retirar o acesso de {{name}}',
    give: 'Dar acesso a {{name}}',
    hand_over: 'Retirar o acesso de {{from}} e dar a {{name}}',
    no_email: '{{name}} lidera esta área e não tem e-mail: sem ele não há acesso.',
    done: 'Feito. Quem ainda não tem senha recebe um convite por e-mail.',
    changed: 'A liderança mudou. O acesso aos resultados fica como está até você mudar aqui.',
    kept: '{{names}} saiu e ainda tem acesso: ninguém mais administra o Pulso. Indique outra pessoa na administração e desative a conta.',
    imported: 'Áreas com nova liderança',
  },
};
