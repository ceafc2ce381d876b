import type { Complete } from '../../complete.ts';
import type { strengths as en } from '../en/strengths.ts';

export const strengths: Complete<typeof en> = {
  note: '% de favorables; marca: empresa, n ≥ {{n}} personas; color solo si la diferencia es clara',
  alone: '% de favorables; hay pocos otros servicios con que comparar',
  plot: 'Valor en una línea de 0 a 100',
  own: 'Su área',
  company: 'Empresa',
  difference: 'Diferencia',
  keep: {
    title: 'Qué mantener: {{items}}',
    none: 'Qué mantener: nada se destaca con claridad',
    uncertain: 'Qué mantener: pocas respuestas para señalarlo',
    nothing: 'Nada está por encima de la empresa',
  },
  change: {
    title: 'Qué cambiar: {{items}}',
    none: 'Qué cambiar: nada se destaca con claridad',
    uncertain: 'Qué cambiar: pocas respuestas para señalarlo',
    nothing: 'Nada está por debajo de la empresa',
  },
  offers: 'Asumir un acuerdo sobre esto',
  take: 'Asumir',
  take_this: 'Asumir: {{text}}',
  own_words: 'Decirlo con palabras propias',
  target: '{{range}}; meta: {{target}}',
  target_only: 'meta: {{target}}',
  lowest: '{{name}} evalúa más bajo',
  open: 'Acuerdos abiertos',
  none_open: 'ninguno',
  next_due: 'próximo plazo: {{day}}',
  see_all: 'Todos los acuerdos',
  note_title: 'Su nota junto al resultado',
  note_of: 'Qué dice el área',
  notes: 'Qué dicen las áreas',
  note_hint: 'RR. HH. y la dirección la leen con esta ronda. Hasta {{n}} caracteres; vacía se retira.',
  sentence_title: 'Para todo el mundo: una frase',
  sentence_hint:
    'Si RR. HH. libera esta ronda, todas las personas consultadas la leen junto a su área. Hasta {{n}} caracteres; vacía se retira.',
  who: '¿Quién dijo esto?',
};
