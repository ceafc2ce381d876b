import type { Complete } from '../../complete.ts';
import type { answer as en } from '../en/answer.ts';

export const answer: Complete<typeof en> = {
  heading: {
    one: 'Como foi o serviço que você recebeu?',
    two: 'Duas áreas que atendem a sua',
    three: 'Três áreas que atendem a sua',
    engagement: 'Como é trabalhar aqui?',
  },
  kept: 'As respostas das páginas anteriores estão mantidas. Nada é enviado antes do fim.',
  step: 'Área {{n}} de {{total}}',
  not_used: 'Não usei neste período',
  nothing_more: 'Certo. Não há mais nada a responder sobre {{area}}.',
  preselected: 'Marcada pelo link do e-mail. Só vale depois de enviar.',
  chips: { plus: 'O que foi bem', minus: 'O que pode melhorar' },
  comment: {
    style: 'Evite nomes e dados de saúde; o estilo pode revelar você.',
    redacted:
      'Nomes de colegas, e-mails, links, telefones e números de documentos são removidos antes de guardar.',
    blend:
      'Poucas pessoas desta rodada escrevem neste idioma; um comentário se confunde mais com os outros em {{language}}.',
    channel: 'Para denunciar assédio: {{channel}}. Aqui, um comentário pode ser destruído sem leitura.',
    count: '{{n}} de {{max}} caracteres',
  },
  commitment: { title: 'Vocês disseram, nós fizemos', since: 'O que mudou desde a última vez' },
  send: 'Enviar',
  send_note:
    'Até o encerramento, você pode enviar de novo pelo mesmo link: a nova resposta substitui a anterior.',
  contact: 'Dúvidas? {{contact}}',
  error_title: 'Erro: {{title}}',
  error_kept: 'O que já foi preenchido está mantido. Uma resposta basta.',
  answered: {
    title: 'Já existe uma resposta por este link.',
    text: 'Enviar de novo substitui a anterior por inteiro. Por segurança, nunca mostramos aqui o que foi respondido.',
  },
  withdraw: 'Retirar minha resposta',
  thanks: {
    title: 'Sua resposta está guardada. Agradecemos.',
    when: 'Os resultados saem na conclusão da rodada, depois de {{day}} às {{time}}. Até lá, o mesmo link permite substituir a resposta.',
    stored: 'O que guardamos do seu comentário',
    removed_count_one: '{{count}} trecho foi removido antes de guardar.',
    removed_count_many: '{{count}} trechos foram removidos antes de guardar.',
    removed_count_other: '{{count}} trechos foram removidos antes de guardar.',
    removed: {
      email: 'e-mail removido',
      link: 'link removido',
      handle: 'nome de usuário removido',
      document: 'documento removido',
      phone: 'telefone removido',
      name: 'nome removido',
    },
  },
  withdrawn: {
    title: 'Sua resposta foi retirada.',
    text: 'Nada dela conta mais. Até {{day}} às {{time}}, o mesmo link permite responder de novo.',
    again: 'Responder de novo',
  },
  late: {
    title: 'A rodada encerrou.',
    text: 'O que você acabou de enviar não foi guardado. Se havia uma resposta anterior, ela continua valendo.',
  },
  unconfirmed: {
    title: 'Não foi possível confirmar que isto foi guardado.',
    text: 'O que você preencheu está mantido nesta página. Envie de novo em instantes.',
    again: 'Enviar de novo',
  },
  closed: {
    title: 'Este link não está aberto',
    text: 'A rodada encerrou, ou o link está incompleto. Nada foi registrado.',
    hint: 'Se o e-mail chegou há poucos dias, abra o link outra vez direto da mensagem: alguns programas cortam a última parte.',
  },
  refused: {
    title: 'Isto não pôde ser aceito',
    text: 'Nada foi registrado. Volte, ou abra o link outra vez pelo e-mail.',
  },
};
