import type { Complete } from '../../complete.ts';
import type { who as en } from '../en/who.ts';

export const who: Complete<typeof en> = {
  lead: 'Nadie puede saberlo: ni la jefatura, ni RR. HH., ni quien administra el servidor.',
  why: 'Por qué nadie puede saberlo',
  why_1:
    'Al concluir la ronda, los comentarios se separan de personas, áreas, puntajes y horas, se mezclan y se guardan solos.',
  why_2: 'Lo que los unía, respuestas, enlaces y la clave, se destruye. No queda nada que consultar.',
  why_3:
    'Los comentarios solo aparecen cuando respondió gente suficiente; una búsqueda que encontraría menos de tres no muestra ninguno.',
  not: 'Lo que no ayuda',
  not_text:
    'Adivinar por el estilo o preguntar. Una conjetura errada lastima a alguien, una acertada acaba con las respuestas sinceras, y la próxima ronda dice menos.',
  helps: 'Lo que ayuda',
  helps_1: 'Leer lo que dicen varias personas; un solo comentario es un indicio, no una conclusión.',
  helps_2: 'Mirar las preguntas y las áreas clientes: dicen dónde, sin decir quién.',
  helps_3:
    'Asumir un acuerdo que los clientes internos noten. Lo ven en la próxima encuesta y dicen si se hizo.',
  helps_4:
    'Hablar con todas las personas: “algunas escribieron que la espera es el problema; ¿qué ayudaría?”',
};
