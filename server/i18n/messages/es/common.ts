import type { Complete } from '../../complete.ts';
import type { common as en } from '../en/common.ts';

export const common: Complete<typeof en> = {
  product: 'Pulso',
  languages: { label: 'Idioma', 'pt-BR': 'Português', en: 'English', es: 'Español' },
  skip: 'Ir al contenido',
  continue: 'Continuar',
  back: 'Volver',
  save: 'Guardar',
  cancel: 'Cancelar',
  delete: 'Eliminar',
  yes: 'Sí',
  no: 'No',
  optional: '(opcional)',
  people_one: '{{count, number}} persona',
  people_many: '{{count, number}} de personas',
  people_other: '{{count, number}} personas',
};
