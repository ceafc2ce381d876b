import { BSONRegExp } from 'bson';
import { badValue, MongoError } from './errors.ts';
import { comparison, equality, membership, regexIs, sizeIs, typeIs, type ValueTest } from './operators.ts';
import { anyLeaf } from './path.ts';
import { regexTest } from './regex.ts';
import { type Doc, isDoc, isTruthy } from './values.ts';

/** Where in an array a filter matched: what the positional `$` of an update stands for. The last condition decides. */
export interface Position {
  index?: number;
}

/** One question about the values a path reaches; the planner reads `op` and `operand`. */
interface Leaf {
  op: string;
  operand: unknown;
  /** Whether the elements of an array are asked one by one, besides the array itself. */
  spread: boolean;
  test: ValueTest;
  /** The element of the array that passes, for $elemMatch. */
  findIndex?: (value: unknown) => number;
}
type Clause = Leaf | { not: Clause[] } | { every: Clause[] };
type Node = { path: string; steps: string[]; clause: Clause } | { or: Filter[] } | { nor: Filter[] };

/** A condition that every matching document meets, in the planner's terms. */
export interface Conjunct {
  path: string;
  op: string;
  operand: unknown;
}

/** The order in which MongoDB asks the conditions of one filter; it decides which one sets the position. */
const ASKED = [
  'or',
  '$elemMatch',
  '$size',
  '$eq',
  '$lte',
  '$lt',
  '$gt',
  '$gte',
  '$regex',
  '$exists',
  '$in',
  'not',
  'nor',
  '$type',
];

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
function holdsForValue(clause: Clause, value: unknown): boolean {
  if ('not' in clause) return !clause.not.every((inner) => holdsForValue(inner, value));
  if ('every' in clause) return clause.every.every((inner) => holdsForValue(inner, value));
  return clause.test(value);
}

/** @throws MongoError 2 for an operator or an operand that this server does not know. */
export function parseFilter(filter: Doc): Filter {
  return new Filter(
    Object.entries(filter).flatMap(([name, value]) =>
      name.startsWith('$') ? logical(name, value) : field(name, value),
    ),
  );
}

function logical(name: string, operand: unknown): Node[] {
  if (name === '$comment') return [];
  if (name !== '$and' && name !== '$or' && name !== '$nor')
    throw badValue(`unknown top level operator: ${name}`);
  if (!Array.isArray(operand) || operand.length === 0) throw badValue(`${name} must be a nonempty array`);
  const filters = operand.map((entry) => {
    if (!isDoc(entry)) throw badValue('$or/$and/$nor entries need to be full objects');
    return parseFilter(entry);
  });
  if (name === '$and') return filters.flatMap((filter) => [...filter.nodes]);
  return [name === '$or' ? { or: filters } : { nor: filters }];
}

function field(path: string, value: unknown): Node[] {
  return clausesOf(value).map((clause) => ({ path, steps: path.split('.'), clause }));
}

function isExpression(value: unknown): value is Doc {
  return isDoc(value) && (Object.keys(value)[0]?.startsWith('$') ?? false);
}

function clausesOf(value: unknown): Clause[] {
  if (value instanceof BSONRegExp) return [leaf('$regex', value, regexTest(value.pattern, value.options))];
  if (isExpression(value)) return expression(value);
  return [leaf('$eq', value, equality(value))];
}

function expression(operators: Doc): Clause[] {
  if ('$options' in operators && !('$regex' in operators)) throw badValue('$options needs a $regex');
  return Object.entries(operators)
    .filter(([name]) => name !== '$options')
    .map(([name, operand]) => operator(name, operand, operators));
}

function leaf(op: string, operand: unknown, test: ValueTest): Leaf {
  return { op, operand, spread: true, test };
}

function operator(name: string, operand: unknown, siblings: Doc): Clause {
  switch (name) {
    case '$eq':
      return leaf(name, operand, equality(operand));
    case '$ne':
      if (operand instanceof BSONRegExp) throw badValue("Can't have regex as arg to $ne.");
      return { not: [leaf('$eq', operand, equality(operand))] };
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return leaf(name, operand, comparison(name, operand));
    case '$in':
      return leaf(name, operand, membership(operand));
    case '$nin':
      if (!Array.isArray(operand)) throw badValue('$nin needs an array');
      return { not: [leaf('$in', operand, membership(operand))] };
    case '$exists': {
      const exists = leaf(name, true, (value) => value !== undefined);
      return isTruthy(operand) ? exists : { not: [exists] };
    }
    case '$type':
      return leaf(name, operand, typeIs(operand));
    case '$regex':
      return leaf(name, operand, regexIs(operand, siblings));
    case '$size':
      return { ...leaf(name, operand, sizeIs(operand)), spread: false };
    case '$all':
      return allOf(operand);
    case '$elemMatch':
      return elemMatch(operand);
    case '$not':
      return { not: negated(operand) };
    default:
      throw badValue(`unknown operator: ${name}`);
  }
}

function negated(operand: unknown): Clause[] {
  if (operand instanceof BSONRegExp) return clausesOf(operand);
  if (!isDoc(operand)) throw badValue('$not needs a regex or a document');
  if (Object.keys(operand).length === 0) throw badValue('$not cannot be empty');
  return expression(operand);
}

function allOf(operand: unknown): Clause {
  if (!Array.isArray(operand)) throw badValue('$all needs an array');
  if (operand.length === 0) return leaf('$all', operand, () => false);
  const isElements = isDoc(operand[0]) && '$elemMatch' in operand[0];
  return {
    every: operand.flatMap((value: unknown) => {
      if (isElements !== (isDoc(value) && '$elemMatch' in value)) throw badValue('no $ expressions in $all');
      if (!isElements && isExpression(value)) throw badValue('no $ expressions in $all');
      return clausesOf(value);
    }),
  };
}

function elemMatch(operand: unknown): Clause {
  if (!isDoc(operand)) throw badValue('$elemMatch needs an Object');
  const first = Object.keys(operand)[0] ?? '';
  const asksValues = first.startsWith('$') && !['$and', '$or', '$nor'].includes(first);
  const passes = asksValues ? valuePasses(operand) : docPasses(operand);
  const findIndex = (value: unknown) => (Array.isArray(value) ? value.findIndex(passes) : -1);
  return { op: '$elemMatch', operand, spread: false, test: (value) => findIndex(value) >= 0, findIndex };
}

function valuePasses(operand: Doc): ValueTest {
  if ('$where' in operand || '$expr' in operand)
    throw new MongoError(2, '$elemMatch cannot contain $where or $expr');
  const clauses = expression(operand);
  return (element) => clauses.every((clause) => holdsForValue(clause, element));
}

function docPasses(operand: Doc): ValueTest {
  const filter = parseFilter(operand);
  return (element) => {
    if (Array.isArray(element)) return filter.matches({ ...element });
    return isDoc(element) && filter.matches(element);
  };
}

/** The test by which $pull chooses elements: a condition, the fields of a document, or a value. */
export function elementTest(operand: unknown): ValueTest {
  if (isDoc(operand)) return isExpression(operand) ? valuePasses(operand) : docPasses(operand);
  const clauses = clausesOf(operand);
  return (element) => clauses.every((clause) => holdsForValue(clause, element));
}
