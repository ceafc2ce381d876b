/** A department as far as blocks need it; `path` is unique and decides every tie. */
export interface TreeDepartment {
  id: string;
  path: string;
  parentId?: string | null;
}

/** A department that belongs to a block. */
export interface BlockMember {
  id: string;
  path: string;
}

/**
 * A group of departments whose people are published together: one department alone, or the others of a department
 * (`departmentId`), or others from all over the company (`departmentId` null). Members are in path order, never none, and
 * include departments of which nobody answered: who is listed tells nothing about who answered.
 */
export interface Block {
  cut: 'department';
  kind: 'department' | 'others';
  departmentId: string | null;
  members: BlockMember[];
}

/** People by department id. */
export type Headcount = ReadonlyMap<string, number>;

/** A block and how many people it has. */
export interface CountedBlock {
  block: Block;
  count: number;
}

/** Blocks are disjoint, so their first members' paths order them without ties; code units, the same on every machine. */
export function byPath(a: Block, b: Block): number {
  const [one, other] = [a.members[0]?.path ?? '', b.members[0]?.path ?? ''];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The one with the fewest people, ties by path; undefined of none. */
export function smallest<T extends CountedBlock>(candidates: readonly T[]): T | undefined {
  return candidates.toSorted((a, b) => a.count - b.count || byPath(a.block, b.block))[0];
}

/** The block of several departments that belong together only because each is too few. */
export function othersBlock(departmentId: string | null, members: readonly BlockMember[]): Block {
  const inOrder = members.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { cut: 'department', kind: 'others', departmentId, members: inOrder };
}
