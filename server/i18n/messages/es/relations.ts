import type { Complete } from '../../complete.ts';
import type { relations as en } from '../en/relations.ts';

export const relations: Complete<typeof en> = {
  title: 'Quién atiende a quién',
  lead: 'A toda área se le puede preguntar por las que atienden a otras. Una línea sobre lo que hace cada una ayuda a responder.',
  empty: 'Aún no hay áreas. Llegan junto con las personas.',
  import: 'Importar personas',
  who: 'Áreas que atienden a otras',
  who_note: 'Desmarcar aquellas de las que nadie en la empresa depende.',
  about: 'Qué hace {{name}}',
  closed: 'Pares por los que no se pregunta',
  closed_note: 'Cerrar un par cuando un área nunca trata con la otra.',
  pair: 'A {{customer}} no se le pregunta por {{provider}}',
  reopen: 'Volver a preguntar',
  customerId: 'Área cliente',
  providerId: 'Área evaluada',
  close: 'Dejar de preguntar',
};
