import type { Complete } from '../../complete.ts';
import type { strengths as en } from '../en/strengths.ts';

export const strengths: Complete<typeof en> = {
  note: '% favoráveis; traço: empresa, n ≥ {{n}} pessoas; cor só quando a diferença é clara',
  alone: '% favoráveis; há poucos outros serviços com que comparar',
  plot: 'Valor em uma linha de 0 a 100',
  own: 'Vocês',
  company: 'Empresa',
  difference: 'Diferença',
  keep: {
    title: 'O que manter: {{items}}',
    none: 'O que manter: nada se destaca com clareza',
    uncertain: 'O que manter: poucas respostas para apontar',
    nothing: 'Nada está acima da empresa',
  },
  change: {
    title: 'O que mudar: {{items}}',
    none: 'O que mudar: nada se destaca com clareza',
    uncertain: 'O que mudar: poucas respostas para apontar',
    nothing: 'Nada está abaixo da empresa',
  },
  offers: 'Assumir um compromisso sobre isso',
  take: 'Assumir',
  take_this: 'Assumir: {{text}}',
  own_words: 'Dizer com suas palavras',
  target: '{{range}}; meta: {{target}}',
  target_only: 'meta: {{target}}',
  lowest: '{{name}} avalia pior',
  open: 'Compromissos abertos',
  none_open: 'nenhum',
  next_due: 'próximo prazo: {{day}}',
  see_all: 'Todos os compromissos',
  note_title: 'Sua nota ao lado do resultado',
  note_of: 'O que a área diz',
  notes: 'O que as áreas dizem',
  note_hint: 'RH e diretoria leem com esta rodada. Até {{n}} caracteres; vazio retira.',
  sentence_title: 'Para todo mundo: uma frase',
  sentence_hint:
    'Se o RH liberar esta rodada, todas as pessoas consultadas leem ao lado da sua área. Até {{n}} caracteres; vazio retira.',
  who: 'Quem disse isto?',
};
