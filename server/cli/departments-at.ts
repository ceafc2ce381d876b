import type { DepartmentUnit } from '../domain/directory/audience.query.ts';
import { pathOf } from '../domain/directory/path.ts';
import { InvalidInput } from '../platform/errors.ts';

/**
 * The ids of the departments at paths that commas part: 'vendas/sul, jurídico'. A name may itself hold commas: the longest
 * path that exists is meant. InvalidInput on `departments` for a path where no active department is.
 */
export function departmentsAt(text: string, units: DepartmentUnit[]): string[] {
  const ids = new Map(units.map(({ id, path }) => [path, id]));
  const parts = text.trim() === '' ? [] : text.split(',');
  const found: string[] = [];
  for (let from = 0; from < parts.length; ) {
    let to = parts.length;
    while (to > from && !ids.has(pathFrom(parts.slice(from, to)))) to -= 1;
    if (to === from) {
      const v = parts[from]?.trim() ?? '';
      throw new InvalidInput([{ field: 'departments', code: 'department_unknown', values: { v } }]);
    }
    found.push(ids.get(pathFrom(parts.slice(from, to))) ?? '');
    from = to;
  }
  return [...new Set(found)];
}

function pathFrom(parts: string[]): string {
  const names = parts.join(',').split('/');
  return names.reduce((parent, name) => pathOf(name, parent), '');
}
