import type { Complete } from '../../complete.ts';
import type { topics as en } from '../en/topics.ts';

export const topics: Complete<typeof en> = {
  topic: 'Tema',
  every: 'Todos los temas',
  volume: 'Comentarios',
  net: 'Saldo de sentimiento',
  change: 'Cambio desde la ronda anterior',
  most_criticised: 'Lo más criticado: {{name}}',
  most_spoken: 'El tema más comentado: {{name}}',
  table_note:
    'Temas de los que hablan al menos 5 comentarios; cada comentario puede tener hasta 3. Saldo: % de elogios menos % de críticas; “incierto” con menos de 20 comentarios.',
  restricted: {
    title: 'Comentarios reservados',
    lead: 'Comentarios con palabras sobre acoso, discriminación, amenazas, violencia o fraude. Solo RR. HH. los lee; las jefaturas no ven que existen.',
    hint: 'Canal de denuncias de la empresa: {{channel}}',
    hint_none: 'La empresa aún no indicó un canal de denuncias.',
    settings: 'Indicarlo en la configuración',
    advice:
      'Un comentario no lleva a quien lo escribió. Conviene tratar lo que describe, no quién pudo escribirlo.',
    none: 'Ningún comentario de esta ronda tiene esas palabras.',
    no_round: 'Todavía no hay ninguna ronda concluida.',
    what_happens:
      'Cuando un comentario de una ronda concluida tiene esas palabras, queda aquí y en ninguna lista; la página de comentarios dice entonces cuántos son.',
    see_one: '{{count}} comentario de esta ronda solo lo lee RR. HH.',
    see_many: '{{count}} de comentarios de esta ronda solo los lee RR. HH.',
    see_other: '{{count}} comentarios de esta ronda solo los lee RR. HH.',
  },
  title: 'Temas',
  lead: 'Los temas de los comentarios se encuentran por palabras. Se cambian aquí; el cambio vale para las próximas rondas concluidas.',
  distinctive: 'Se dice más de esta área que de las otras',
  rising: 'Se dice más que en la ronda anterior',
  terms_note:
    'Palabras de al menos 5 comentarios, con su cantidad; solo diferencias que el azar difícilmente explica.',
  since:
    'Esta lista vale para rondas concluidas desde el {{day}}. Las anteriores conservan los temas con que se concluyeron.',
  since_start: 'Esta lista vale desde la primera ronda. Un cambio vale para las rondas concluidas después.',
  words_count_one: '{{count}} palabra',
  words_count_many: '{{count}} de palabras',
  words_count_other: '{{count}} palabras',
  off: 'desactivado',
  add: 'Nuevo tema',
  edit: 'Cambiar',
  add_title: 'Nuevo tema',
  edit_title: 'Tema: {{name}}',
  label: 'Nombre, {{language}}',
  words: 'Palabras, {{language}}',
  words_hint:
    'Una por línea o separadas por comas. Una palabra encuentra todas las que empiezan con ella: “demor” encuentra “demora” y “demoró”. Entre comillas, o con hasta tres letras, solo ella misma.',
  is_off: 'Desactivado: las próximas rondas concluidas no tendrán este tema',
  preview: 'Vista previa',
  saved: 'Guardado. Vale para las próximas rondas concluidas.',
  preview_title: 'Lo que se encontraría en {{n}} comentarios publicados',
  preview_now: 'Ahora',
  preview_then: 'Con estas palabras',
  preview_few: 'menos de 5',
  preview_examples: 'Ejemplos',
  preview_none: 'Sin ejemplos: se encuentran menos de 5 comentarios.',
  preview_note:
    'Comentarios de las últimas rondas, de todas las áreas; deben encontrarse al menos 5. Los comentarios reservados quedan fuera.',
};
