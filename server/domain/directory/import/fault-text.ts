import type { Translate } from '../../../i18n/translate.ts';
import type { ImportFault } from './fault.ts';

/** A fault in words, without its line. Field names are those of the reader's language. */
export function faultText({ field, code, values }: ImportFault, t: Translate): string {
  return t(`directory.fault.${code}`, {
    ...values,
    field: field === '' ? '' : t(`directory.field.${field}`),
  });
}

/** A fault in words with its line in front: 'Linha 12: “ana.corp” não é um e-mail.' */
export function faultAtLine(fault: ImportFault, t: Translate): string {
  return t('directory.at_line', { line: fault.line, text: faultText(fault, t) });
}
