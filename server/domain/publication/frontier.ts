import {
  type Block,
  type BlockMember,
  byPath,
  type CountedBlock,
  type Headcount,
  othersBlock,
  smallest,
  type TreeDepartment,
} from './blocks.ts';

/** People not yet in a block, on their way up the tree. */
interface Pool {
  members: BlockMember[];
  count: number;
}

interface Tree {
  departmentsBelow: ReadonlyMap<string | null, TreeDepartment[]>;
  counts: Headcount;
  k: number;
}

/** Departments by parent; those without a known parent hang under the company (null), also ids that no department has. */
function departmentsBelow(departments: readonly TreeDepartment[], counts: Headcount) {
  const known = new Set(departments.map(({ id }) => id));
  const strays = [...counts.keys()].filter((id) => !known.has(id));
  const unknown = strays.map((id): TreeDepartment => ({ id, path: id }));
  const below = new Map<string | null, TreeDepartment[]>();
  for (const department of [...departments, ...unknown]) {
    const parent = department.parentId && known.has(department.parentId) ? department.parentId : null;
    below.set(parent, [...(below.get(parent) ?? []), department]);
  }
  return below;
}

/** Puts the blocks of everything below `parentId` into `blocks` and returns the people left over. */
function gather(tree: Tree, parentId: string | null, blocks: CountedBlock[]): Pool {
  const pool: Pool = { members: [], count: 0 };
  for (const child of tree.departmentsBelow.get(parentId) ?? []) {
    const left = settle(tree, child, blocks);
    pool.members.push(...left.members);
    pool.count += left.count;
  }
  return pool;
}

/** The same for one department: its own people, then everything below it. */
function settle(tree: Tree, { id, path }: TreeDepartment, blocks: CountedBlock[]): Pool {
  const pool = gather(tree, id, blocks);
  const own = tree.counts.get(id);
  if (own !== undefined && own >= tree.k) {
    const block: Block = { cut: 'department', kind: 'department', departmentId: id, members: [{ id, path }] };
    blocks.push({ block, count: own });
  } else if (own !== undefined) {
    pool.members.push({ id, path });
    pool.count += own;
  }
  if (pool.count < tree.k) return pool;
  blocks.push({ block: othersBlock(id, pool.members), count: pool.count });
  return { members: [], count: 0 };
}

/** What is left at the company becomes a block, or joins the smallest one, or stays unpublished with everybody. */
function placeRest(blocks: readonly CountedBlock[], rest: Pool, k: number): Block[] {
  const placed = blocks.map(({ block }) => block);
  if (rest.members.length === 0) return placed;
  if (rest.count >= k) return [...placed, othersBlock(null, rest.members)];
  const host = smallest(blocks)?.block;
  if (host === undefined) return [];
  return [...placed.filter((block) => block !== host), othersBlock(null, [...host.members, ...rest.members])];
}

/**
 * Divides everyone counted into blocks of at least `k` people along the department tree, bottom-up: a department of k or
 * more is a block; a smaller one joins the pool of its own children; a pool of k or more becomes "{department}: others", a
 * smaller one moves up; what is left at the company joins the smallest block, which then is others of the company. No blocks
 * when there are fewer than k people in all.
 *
 * `counts` has an entry for every department asked, 0 included: a department without answers is pooled like one with few, so
 * that nobody sees which it was. Departments without an entry only shape the tree. Blocks are in path order and depend on
 * nothing but the content of the arguments.
 */
export function frontier(departments: readonly TreeDepartment[], counts: Headcount, k: number): Block[] {
  const blocks: CountedBlock[] = [];
  const rest = gather({ departmentsBelow: departmentsBelow(departments, counts), counts, k }, null, blocks);
  return placeRest(blocks, rest, k).toSorted(byPath);
}
