import { BSONRegExp } from 'bson';
import { badValue } from './errors.ts';
import { type Clause, Filter, holdsForValue, type Leaf, type Node } from './match.ts';
import { comparison, equality, membership, regexIs, sizeIs, typeIs, type ValueTest } from './operators.ts';
import { regexTest } from './regex.ts';
import { type Doc, isDoc, isEmpty, isOperators, isTruthy } from './values.ts';

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

function clausesOf(value: unknown): Clause[] {
  if (value instanceof BSONRegExp) return [leaf('$regex', value, regexTest(value.pattern, value.options))];
  if (isOperators(value)) return expression(value);
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
  if (isEmpty(operand)) throw badValue('$not cannot be empty');
  return expression(operand);
}

function allOf(operand: unknown): Clause {
  if (!Array.isArray(operand)) throw badValue('$all needs an array');
  if (operand.length === 0) return leaf('$all', operand, () => false);
  const isElements = isDoc(operand[0]) && '$elemMatch' in operand[0];
  return {
    every: operand.flatMap((value: unknown) => {
      if (isElements !== (isDoc(value) && '$elemMatch' in value)) throw badValue('no $ expressions in $all');
      if (!isElements && isOperators(value)) throw badValue('no $ expressions in $all');
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
  if (isDoc(operand)) return isOperators(operand) ? valuePasses(operand) : docPasses(operand);
  const clauses = clausesOf(operand);
  return (element) => clauses.every((clause) => holdsForValue(clause, element));
}
