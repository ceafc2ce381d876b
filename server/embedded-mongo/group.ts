import { Double, Int32, Long } from 'bson';
import { compareValues } from './compare.ts';
import { MongoError } from './errors.ts';
import { type Expression, parseExpression } from './expression.ts';
import { keyText } from './keys.ts';
import { type Doc, integerValue, isDoc, isNumber, setField, toBigInt } from './values.ts';

interface Accumulator {
  add(value: unknown): void;
  result(): unknown;
}

/** What rounding takes away when two doubles are added (Knuth's two-sum). */
function lostIn(left: number, right: number): number {
  const sum = left + right;
  if (!Number.isFinite(sum)) return 0;
  const rounded = sum - left;
  return left - (sum - rounded) + (right - rounded);
}

/** Sums integers exactly and doubles with the error of each addition carried along, as MongoDB does. */
class Total {
  #integers = 0n;
  #hasLong = false;
  #hasDouble = false;
  #sum = 0;
  #error = 0;
  count = 0;

  add(value: unknown): void {
    if (!isNumber(value)) return;
    this.count++;
    if (value instanceof Double) this.#addDouble(value.value);
    else {
      this.#integers += toBigInt(value);
      this.#hasLong ||= value instanceof Long;
    }
  }

  #addDouble(value: number): void {
    this.#hasDouble = true;
    const sum = this.#sum + value;
    this.#error += lostIn(this.#sum, value);
    this.#sum = sum;
  }

  get double(): number {
    const integers = Number(this.#integers);
    return this.#sum + integers + (lostIn(this.#sum, integers) + this.#error);
  }

  result(): unknown {
    if (this.#hasDouble) return new Double(this.double);
    return integerValue(this.#integers, this.#hasLong) ?? new Double(Number(this.#integers));
  }
}

function average(): Accumulator {
  const total = new Total();
  return {
    add: (value) => total.add(value),
    result: () => (total.count === 0 ? null : new Double(total.double / total.count)),
  };
}

/** $min with wanted −1 and $max with wanted 1; null and missing do not take part. */
function extreme(wanted: number): Accumulator {
  let best: unknown;
  return {
    add: (value) => {
      if (value === undefined || value === null) return;
      if (best === undefined || compareValues(value, best) * wanted > 0) best = value;
    },
    result: () => best ?? null,
  };
}

function first(): Accumulator {
  const found: unknown[] = [];
  return { add: (value) => void (found.length === 0 && found.push(value)), result: () => found[0] ?? null };
}

function last(): Accumulator {
  let found: unknown;
  return {
    add: (value) => {
      found = value;
    },
    result: () => found ?? null,
  };
}

function pushed(): Accumulator {
  const values: unknown[] = [];
  return { add: (value) => void (value !== undefined && values.push(value)), result: () => values };
}

function distinctSet(): Accumulator {
  const values = new Map<string, unknown>();
  const add = (value: unknown): void => {
    if (value === undefined) return;
    const key = keyText(value);
    if (!values.has(key)) values.set(key, value);
  };
  return { add, result: () => [...values.values()] };
}

const ACCUMULATORS = new Map<string, () => Accumulator>([
  ['$sum', () => new Total()],
  ['$avg', average],
  ['$min', () => extreme(-1)],
  ['$max', () => extreme(1)],
  ['$first', first],
  ['$last', last],
  ['$push', pushed],
  ['$addToSet', distinctSet],
]);

interface Field {
  name: string;
  make: () => Accumulator;
  input: Expression;
}

function readField(name: string, spec: unknown): Field {
  if (name.includes('.')) throw new MongoError(40235, `The field name '${name}' cannot contain '.'`);
  if (!isDoc(spec)) throw new MongoError(40234, `The field '${name}' must be an accumulator object`);
  const [[operator, operand] = ['', null], ...others] = Object.entries(spec);
  if (others.length > 0) throw new MongoError(40238, `The field '${name}' must specify one accumulator`);
  const make = ACCUMULATORS.get(operator);
  if (!make) throw new MongoError(15952, `unknown group operator '${operator}'`);
  if (Array.isArray(operand)) throw new MongoError(40237, `The ${operator} accumulator is a unary operator`);
  return { name, make, input: parseExpression(operand) };
}

/** $group. @throws MongoError 15955 without an _id, 15952 for an accumulator this server does not know. */
export function parseGroup(spec: unknown): (docs: Iterable<Doc>) => Iterable<Doc> {
  if (!isDoc(spec)) throw new MongoError(15947, "a group's fields must be specified in an object");
  if (!('_id' in spec)) throw new MongoError(15955, 'a group specification must include an _id');
  const idOf = parseExpression(spec._id);
  const fields = Object.entries(spec).flatMap(([name, part]) =>
    name === '_id' ? [] : [readField(name, part)],
  );
  return (docs) => grouped(docs, idOf, fields);
}

function* grouped(docs: Iterable<Doc>, idOf: Expression, fields: Field[]): Generator<Doc> {
  const groups = new Map<string, { id: unknown; accumulators: Accumulator[] }>();
  for (const doc of docs) {
    const id = idOf(doc) ?? null;
    const key = keyText(id);
    const group = groups.get(key) ?? { id, accumulators: fields.map(({ make }) => make()) };
    groups.set(key, group);
    fields.forEach(({ input }, n) => {
      group.accumulators[n]?.add(input(doc));
    });
  }
  for (const { id, accumulators } of groups.values()) {
    const result: Doc = { _id: id };
    fields.forEach(({ name }, n) => {
      setField(result, name, accumulators[n]?.result());
    });
    yield result;
  }
}

/** What a $group gives that does nothing but count its documents, the way drivers count: the one result, by their number. */
export function parseCounting(spec: unknown): ((count: number) => Doc[]) | undefined {
  if (!isDoc(spec) || !('_id' in spec)) return undefined;
  const { _id: id, ...fields } = spec;
  if (id !== null && !isNumber(id)) return undefined;
  const isCount = (field: unknown): boolean =>
    isDoc(field) && field.$sum instanceof Int32 && field.$sum.value === 1 && Object.keys(field).length === 1;
  if (!Object.values(fields).every(isCount)) return undefined;
  return (count) => {
    const result: Doc = { _id: id };
    for (const name of Object.keys(fields)) setField(result, name, count);
    return count > 0 ? [result] : [];
  };
}
