import { z } from 'zod';
import type { Person } from '../../domain/directory/employees.ts';
import { readDate } from '../../domain/directory/import/dates.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { Id, line, ticked } from '../input.ts';

/** The fields of the form of a person. */
export const PersonForm = z.object({
  externalId: line(64),
  name: line(120),
  email: line(254),
  departmentId: z.union([Id, z.literal('')]).default(''),
  site: line(120),
  hiredOn: line(40),
  locale: z.enum(LOCALES),
  isHead: ticked,
  absent: ticked,
});

/** The person a form describes. The date is as browsers send it, yyyy-mm-dd, or as people type it, dd/mm/yyyy. */
export function personFrom(form: z.infer<typeof PersonForm>): Person {
  const hiredOn = form.hiredOn === '' ? null : readDate(form.hiredOn, 'dmy');
  if (form.hiredOn !== '' && hiredOn === null) throw new InvalidInput([{ field: 'hiredOn', code: 'date' }]);
  return { ...form, hiredOn };
}
