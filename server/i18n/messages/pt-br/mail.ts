import type { Complete } from '../../complete.ts';
import type { mail as en } from '../en/mail.ts';

export const mail: Complete<typeof en> = {
  subject: {
    service: '{{area}} quer saber: como foi o serviço? {{n}} min',
    service_plain: 'Como as outras áreas atendem a sua? {{n}} min',
    engagement: 'Como é trabalhar aqui? {{n}} min',
    reminder_service: 'Lembrete: como as áreas atendem a sua? {{n}} min',
    reminder_engagement: 'Lembrete: como é trabalhar aqui? {{n}} min',
    last_service: 'Último dia: como as áreas atendem a sua? {{n}} min',
    last_engagement: 'Último dia: como é trabalhar aqui? {{n}} min',
    sample: 'Amostra: {{subject}}',
  },
  preheader: 'Toque numa resposta; nada é enviado antes de você confirmar.',
  preheader_reminder: 'Se já respondeu, não precisa fazer nada.',
  preheader_last: 'Encerra hoje às {{time}}. Se já respondeu, não precisa fazer nada.',
  tap: 'Toque numa resposta. A página abre com ela marcada; nada fica registrado antes de você enviar.',
  open: 'Para responder, abra este endereço. Nada fica registrado antes de você enviar.',
  last_day: 'A rodada encerra hoje às {{time}}.',
  not_used: 'Não usei neste período',
  no_list: 'Ninguém, nem RH, vê uma lista de quem respondeu ou não.',
  copy: 'Se os botões não funcionarem, copie este endereço:',
  earlier: 'O que saiu da última pesquisa',
  sent_to: 'Enviado a {{name}} por {{company}}.',
  contact: 'Dúvidas: {{contact}}.',
  contact_reply: 'Dúvidas: responda a este e-mail ou fale com {{contact}}.',
  no_trackers: 'Sem imagens nem rastreadores: não sabemos se você abriu este e-mail.',
  do_not_forward: 'O link é pessoal: não encaminhe este e-mail.',
  sample_note: 'Esta é uma amostra. O link dela não abre nada.',
};
