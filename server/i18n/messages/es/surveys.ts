import type { Complete } from '../../complete.ts';
import type { surveys as en } from '../en/surveys.ts';

export const surveys: Complete<typeof en> = {
  title: 'Encuestas',
  lead: 'Una encuesta es una lista corta de preguntas. Lo publicado ya no cambia; los cambios forman la próxima versión.',
  empty: 'Aún no hay encuestas. Crear la primera a partir de una plantilla.',
  name: 'Nombre',
  name_hint: 'Como RR. HH. la encuentra en las listas; quienes responden no lo ven.',
  template: 'Plantilla',
  size: 'Tamaño',
  questions_one: '{{count}} pregunta',
  questions_many: '{{count}} preguntas',
  questions_other: '{{count}} preguntas',
  add: 'Crear encuesta',
  version: 'Versión {{n}}',
  items: 'Preguntas',
  headline: 'representa la encuesta',
  preview: 'Como se ve en el teléfono',
  schedule: 'Programar esta encuesta',
  sample_department: 'Soporte al Usuario',
};
