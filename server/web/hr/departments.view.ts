import type { TreeDepartment } from '../../domain/directory/departments.query.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { FormState } from '../form.ts';
import { choicesOf } from './department-choices.ts';

/** The tree as the page lists it, and the places a new department may have. */
export function presentTree(
  tree: TreeDepartment[],
  state: FormState,
  { t, locale }: { t: Translate; locale: string },
) {
  const names = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    departments: tree.map(({ id, name, depth, people, heads, isActive }) => ({
      href: `/hr/departments/${id}`,
      name,
      depth: Math.min(depth, 4),
      people,
      peopleHref: `/hr/people?department=${id}`,
      heads: heads.length > 0 ? names.format(heads) : t('people.department.no_head'),
      isActive,
    })),
    parents: choicesOf(tree, String(state.values.parentId ?? '')),
  };
}

/** The form of a department: what was typed, else what is stored; places below itself are left out. */
export function presentDepartment(department: TreeDepartment, tree: TreeDepartment[], state: FormState) {
  const { id, name, parentId, isActive, path } = department;
  const stored = { name, parentId: parentId ?? '' };
  const values = Object.keys(state.values).length > 0 ? state.values : stored;
  const elsewhere = tree.filter((each) => each.id !== id && !each.path.startsWith(`${path}/`));
  return {
    action: `/hr/departments/${id}`,
    isActive,
    values,
    errors: state.errors,
    parents: choicesOf(elsewhere, String(values.parentId ?? '')),
  };
}
