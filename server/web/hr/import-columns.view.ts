import { columnsOf, type ImportDraft } from '../../domain/directory/import/drafts.ts';
import { FIELDS } from '../../domain/directory/import/fault.ts';
import { REQUIRED } from '../../domain/directory/import/headers.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { FormState } from '../form.ts';

/** The columns of a file with a few values each, and what they are read as: as typed, else as guessed. */
export function presentColumns(draft: ImportDraft, state: FormState, t: Translate) {
  const { header, guess, samples } = columnsOf(draft);
  const typed = state.values.column === undefined ? null : [state.values.column].flat();
  return {
    errors: state.errors,
    columns: header.map((cell, index) => ({
      id: `column-${index}`,
      name: cell.trim() || t('people.import.columns.unnamed'),
      samples: (samples[index] ?? []).map((value) => value.slice(0, 60)),
      choices: FIELDS.map((field) => ({
        value: field,
        text: REQUIRED.includes(field) ? `${t(`directory.field.${field}`)} *` : t(`directory.field.${field}`),
        selected: field === (typed ? typed[index] : guess[index]),
      })),
    })),
  };
}
