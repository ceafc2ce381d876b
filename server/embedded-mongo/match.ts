import type { ValueTest } from './operators.ts';
import { anyLeaf } from './path.ts';
import type { Doc } from './values.ts';

/** Where in an array a filter matched: what the positional `$` of an update stands for. The last condition decides. */
export interface Position {
  index?: number;
}

/** One question about the values a path reaches; the planner reads `op` and `operand`. */
export interface Leaf {
  op: string;
  operand: unknown;
  /** Whether the elements of an array are asked one by one, besides the array itself. */
  spread: boolean;
  test: ValueTest;
  /** The element of the array that passes, for $elemMatch. */
  findIndex?: (value: unknown) => number;
}
/** A question, or what is made of several: none of them together (`not`), or all. */
export type Clause = Leaf | { not: Clause[] } | { every: Clause[] };
/** One condition of a filter. */
export type Node = { path: string; steps: string[]; clause: Clause } | { or: Filter[] } | { nor: Filter[] };

/** A condition that every matching document meets, in the planner's terms. */
export interface Conjunct {
  path: string;
  op: string;
  operand: unknown;
}

/** The order in which MongoDB asks the conditions of one filter; it decides which one sets the position. */
const ASKED = 'or $elemMatch $size $eq $lte $lt $gt $gte $regex $exists $in not nor $type'.split(' ');

/** A filter read once and asked of many documents. */
export class Filter {
  readonly #nodes: Node[];
  constructor(nodes: Node[]) {
    this.#nodes = nodes.sort(
      (a, b) => rank(a) - rank(b) || (pathOf(a) < pathOf(b) ? -1 : pathOf(a) > pathOf(b) ? 1 : 0),
    );
  }

  get isEmpty(): boolean {
    return this.#nodes.length === 0;
  }

  get nodes(): readonly Node[] {
    return this.#nodes;
  }

  matches(doc: Doc, position?: Position): boolean {
    return this.#nodes.every((node) => nodeMatches(node, doc, position));
  }

  /** The conditions on single paths that all have to hold. */
  get conjuncts(): Conjunct[] {
    return this.#nodes.flatMap((node) =>
      'path' in node
        ? leavesOf(node.clause).map((leaf) => ({ path: node.path, op: leaf.op, operand: leaf.operand }))
        : [],
    );
  }

  /** What an upsert puts into the new document: the equalities, and those of an $or with a single clause. */
  get equalities(): { path: string; value: unknown }[] {
    const own = this.conjuncts
      .filter(({ op }) => op === '$eq')
      .map(({ path, operand }) => ({ path, value: operand }));
    const single = this.#nodes.flatMap((node) =>
      'or' in node && node.or.length === 1 ? (node.or[0]?.equalities ?? []) : [],
    );
    return [...own, ...single];
  }
}

function leavesOf(clause: Clause): Leaf[] {
  if ('not' in clause) return [];
  return 'every' in clause ? clause.every.flatMap(leavesOf) : [clause];
}

function rank(node: Node): number {
  const name =
    'or' in node
      ? 'or'
      : 'nor' in node
        ? 'nor'
        : 'not' in node.clause
          ? 'not'
          : (leavesOf(node.clause)[0]?.op ?? '');
  return ASKED.indexOf(name);
}

function pathOf(node: Node): string {
  return 'path' in node ? node.path : '';
}

function nodeMatches(node: Node, doc: Doc, position?: Position): boolean {
  if ('or' in node) return node.or.some((filter) => filter.matches(doc, position));
  if ('nor' in node) return !node.nor.some((filter) => filter.matches(doc));
  return holdsAtPath(node.clause, { doc, steps: node.steps }, position);
}

function holdsAtPath(clause: Clause, place: { doc: Doc; steps: string[] }, position?: Position): boolean {
  if ('not' in clause) return !clause.not.every((inner) => holdsAtPath(inner, place));
  if ('every' in clause) return clause.every.every((inner) => holdsAtPath(inner, place, position));
  const test = (value: unknown, outer: number | undefined): boolean => {
    if (!clause.test(value)) return false;
    const index = outer ?? clause.findIndex?.(value);
    if (position && index !== undefined) position.index = index;
    return true;
  };
  return anyLeaf(place.doc, { path: place.steps, spread: clause.spread, test });
}

/** Asks one value alone, as $elemMatch does of an element that is no document. */
export function holdsForValue(clause: Clause, value: unknown): boolean {
  if ('not' in clause) return !clause.not.every((inner) => holdsForValue(inner, value));
  if ('every' in clause) return clause.every.every((inner) => holdsForValue(inner, value));
  return clause.test(value);
}
