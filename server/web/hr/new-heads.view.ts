import { departmentNames } from '../../domain/directory/audience.query.ts';
import { headAccess } from '../../domain/directory/head-access.ts';
import type { Translate } from '../../i18n/translate.ts';
import { presentAccess } from './head-access.view.ts';

/** A department with a new head, and what is offered there. */
export interface NewHead {
  name: string;
  href: string;
  offers: { take: string[]; give: string; text: string }[];
  notes: string[];
}

/** Departments that somebody else heads since an import, where access to the results could follow. */
export async function presentNewHeads(
  departmentIds: string[],
  reading: { t: Translate; locale: string },
): Promise<NewHead[]> {
  if (departmentIds.length === 0) return [];
  const names = await departmentNames();
  const heads = await Promise.all(
    departmentIds.map(async (id) => {
      const { readers: _, ...access } = presentAccess(await headAccess(id), reading);
      return { name: names.get(id) ?? '', href: `/hr/departments/${id}`, ...access };
    }),
  );
  return heads
    .filter(({ offers, notes }) => offers.length + notes.length > 0)
    .sort((one, other) => one.name.localeCompare(other.name, reading.locale));
}
