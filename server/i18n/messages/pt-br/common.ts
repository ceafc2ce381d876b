import type { Complete } from '../../complete.ts';
import type { common as en } from '../en/common.ts';

export const common: Complete<typeof en> = {
  product: 'Pulso',
  languages: { label: 'Idioma', 'pt-BR': 'Português', en: 'English', es: 'Español' },
  skip: 'Ir para o conteúdo',
  continue: 'Continuar',
  back: 'Voltar',
  save: 'Salvar',
  cancel: 'Cancelar',
  delete: 'Excluir',
  yes: 'Sim',
  no: 'Não',
  optional: '(opcional)',
  people_one: '{{count, number}} pessoa',
  people_many: '{{count, number}} de pessoas',
  people_other: '{{count, number}} pessoas',
};
