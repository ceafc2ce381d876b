import type { TreeDepartment } from '../../domain/directory/departments.query.ts';

/** A department in a list to choose from. */
export interface DepartmentChoice {
  id: string;
  /** Indented by its depth. */
  text: string;
  selected: boolean;
}

/** The active departments, and the chosen one even when it is not, as options in the order of the tree. */
export function choicesOf(tree: TreeDepartment[], chosen: string): DepartmentChoice[] {
  return tree
    .filter(({ id, isActive }) => isActive || id === chosen)
    .map(({ id, name, depth }) => ({
      id,
      text: `${'\u2003'.repeat(depth)}${name}`,
      selected: id === chosen,
    }));
}
