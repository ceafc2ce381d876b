import type { Complete } from '../../complete.ts';
import type { release as en } from '../en/release.ts';

export const release: Complete<typeof en> = {
  title: '{{survey}}, rodada {{n}}: o que saiu',
  closed: 'Encerrada em {{day}}',
  lead: 'A mesma página para todas as pessoas consultadas.',
  participation: 'Participação',
  services: 'Como os serviços foram avaliados',
  nothing: 'Nenhum número desta rodada pode ser exibido.',
  say: 'O que as áreas dizem',
  about: 'Sobre estes números',
  groups: 'São de grupos de pelo menos {{k}} pessoas.',
  comments: 'Comentários não aparecem aqui.',
  unread: 'Ninguém registra quem abre esta página.',
  hr: {
    title: 'Liberar a rodada {{n}} para quem foi consultado',
    note: 'Cada pessoa consultada recebe um e-mail com o endereço desta página, em horário de trabalho. A liberação não pode ser desfeita.',
    button: 'Liberar para quem foi consultado',
    done: 'Liberada. As pessoas consultadas leem neste endereço:',
  },
  round_link: 'Liberar para quem foi consultado',
  mail: {
    subject: 'O que saiu da pesquisa',
    preheader: 'Participação e como os serviços foram avaliados.',
    title: 'O que saiu da pesquisa',
    lead: 'Os resultados de “{{survey}}”, encerrada em {{day}}, podem ser lidos por todas as pessoas consultadas.',
    shared: 'O endereço é o mesmo para todas as pessoas, e ninguém registra quem abre.',
  },
};
