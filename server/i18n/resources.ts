import { common as enCommon } from './messages/en/common.ts';
import { errors as enErrors } from './messages/en/errors.ts';
import { common as esCommon } from './messages/es/common.ts';
import { errors as esErrors } from './messages/es/errors.ts';
import { common as ptCommon } from './messages/pt-br/common.ts';
import { errors as ptErrors } from './messages/pt-br/errors.ts';

const en = { common: enCommon, errors: enErrors };

/** All messages by language; one line per feature in each. */
export const resources = {
  en,
  'pt-BR': { common: ptCommon, errors: ptErrors },
  es: { common: esCommon, errors: esErrors },
};

export type Messages = typeof en;
