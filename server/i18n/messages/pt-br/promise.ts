import type { Complete } from '../../complete.ts';
import type { promise as en } from '../en/promise.ts';

export const promise: Complete<typeof en> = {
  readers: {
    service: 'Quem lê: RH e a liderança da área avaliada.',
    hr: 'Quem lê: RH.',
    service_board: 'Quem lê: RH, a liderança da área avaliada e, sem comentários, a diretoria.',
    head: 'Quem lê: RH e as lideranças, sobre as próprias áreas.',
    head_board: 'Quem lê: RH, as lideranças sobre as próprias áreas e, sem comentários, a diretoria.',
    hr_board: 'Quem lê: RH e, sem comentários, a diretoria.',
  },
  voluntary: 'Responder é voluntário.',
  groups:
    'Notas só aparecem para grupos de pelo menos {{k}} pessoas; comentários, só se {{kc}} ou mais responderem; senão, são destruídos sem leitura.',
  separation:
    'Na conclusão da rodada, em geral até uma hora após o encerramento, as respostas são separadas das pessoas para sempre. Até lá, quem administra o servidor poderia, com esforço, ligar umas às outras.',
  separation_days_one:
    'Na conclusão da rodada, em geral até uma hora após o encerramento, as respostas são separadas das pessoas para sempre; nas cópias da máquina, em até {{count}} dia. Até lá, quem administra o servidor poderia, com esforço, ligar umas às outras.',
  separation_days_many:
    'Na conclusão da rodada, em geral até uma hora após o encerramento, as respostas são separadas das pessoas para sempre; nas cópias da máquina, em até {{count}} dias. Até lá, quem administra o servidor poderia, com esforço, ligar umas às outras.',
  separation_days_other:
    'Na conclusão da rodada, em geral até uma hora após o encerramento, as respostas são separadas das pessoas para sempre; nas cópias da máquina, em até {{count}} dias. Até lá, quem administra o servidor poderia, com esforço, ligar umas às outras.',
  until: 'Aberta até {{day}} às {{time}}.',
  minutes_one: 'Cerca de {{count}} minuto.',
  minutes_many: 'Cerca de {{count}} minutos.',
  minutes_other: 'Cerca de {{count}} minutos.',
  period: 'Período: {{range}}',
  news: 'Novo desde o último convite: {{text}}',
};
