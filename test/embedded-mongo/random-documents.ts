import { Double, Int32, Long, ObjectId } from 'bson';
import type { Doc } from '../../server/embedded-mongo/values.ts';

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

/** SplitMix32: four words of which none depends visibly on its neighbour, from one number. */
function words(seed: number): [number, number, number, number] {
  let state = seed;
  const next = () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
  return [next(), next(), next(), next()];
}

/** xoshiro128** of Blackman and Vigna, period 2^128 - 1: the same numbers for the same seed. */
export class Random {
  #state: [number, number, number, number];
  constructor(seed: number) {
    this.#state = words(seed);
  }

  /** From 0 up to, but not including, 1. */
  next(): number {
    const [a, b, c, d] = this.#state;
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9);
    const [third, fourth] = [c ^ a, d ^ b];
    this.#state = [a ^ fourth, b ^ third, third ^ (b << 9), rotated(fourth, 11)];
    return (result >>> 0) / 2 ** 32;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  pick<T>(from: readonly [T, ...T[]]): T {
    return from[this.below(from.length)] ?? from[0];
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }
}

/** What indexes have to cope with: nothing special, keys that are cut, arrays, or both. */
export type Shape = 'plain' | 'long' | 'arrays' | 'mixed';

const hasLong = (shape: Shape) => shape === 'long' || shape === 'mixed';
const hasArrays = (shape: Shape) => shape === 'arrays' || shape === 'mixed';

const LONG_TEXT = 'm'.repeat(620);

const SCALARS: readonly [(random: Random) => unknown, ...((random: Random) => unknown)[]] = [
  (random) => new Int32(random.below(6) - 2),
  (random) => new Int32(random.below(6) - 2),
  (random) => new Double(random.below(12) / 2 - 3),
  (random) => Long.fromString(random.pick(['1', '2', '9007199254740993', '9007199254740992'])),
  (random) => random.pick(['', 'a', 'b', 'ba', 'é', 'a\0b']),
  () => null,
  (random) => random.chance(0.5),
  (random) => new Date(random.below(4) - 2),
  (random) => new ObjectId(`00000000000000000000000${random.below(3)}`),
  (random) => ({ k: new Int32(random.below(2)) }),
];

/** Texts longer than an index key are rare. */
export function scalar(random: Random, shape: Shape = 'plain'): unknown {
  if (hasLong(shape) && random.chance(0.1)) return LONG_TEXT + random.pick(['', 'x', 'y']);
  return random.pick(SCALARS)(random);
}

function value(random: Random, shape: Shape): unknown {
  if (!hasArrays(shape) || random.chance(0.8)) return scalar(random, shape);
  return Array.from({ length: random.below(4) }, () =>
    random.chance(0.1) ? [scalar(random)] : scalar(random, shape),
  );
}

function part(random: Random, shape: Shape): Doc {
  return {
    ...(random.chance(0.8) && { k: value(random, shape) }),
    ...(random.chance(0.8) && { v: scalar(random) }),
  };
}

function parts(random: Random, shape: Shape): unknown {
  if (random.chance(0.1)) return scalar(random, shape);
  if (!hasArrays(shape) || random.chance(0.4)) return part(random, shape);
  return Array.from({ length: random.below(4) }, () => part(random, shape));
}

/** A document with some of the fields that filters ask for; a and b are never arrays together. */
export function document(random: Random, id: number, shape: Shape): Doc {
  const a = value(random, shape);
  const b = Array.isArray(a) ? scalar(random, shape) : value(random, shape);
  return {
    _id: new Int32(id),
    ...(random.chance(0.85) && { a }),
    ...(random.chance(0.85) && { b }),
    ...(random.chance(0.85) && { c: scalar(random, shape) }),
    ...(random.chance(0.7) && { r: parts(random, shape) }),
  };
}

const FIELDS = ['a', 'a', 'b', 'c', 'r.k', 'r.v', '_id'] as const;

function condition(random: Random): unknown {
  const own = () => scalar(random, 'long');
  const one = (): Doc => ({ [random.pick(['$gt', '$gte', '$lt', '$lte'])]: own() });
  return random.pick<() => unknown>([
    own,
    own,
    () => ({ $eq: own() }),
    () => ({ $in: Array.from({ length: random.below(4) }, own) }),
    one,
    () => ({ ...one(), ...one() }),
    () => ({ $gte: new Int32(random.below(3) - 2), $lt: new Int32(random.below(4)) }),
    () => ({ $ne: own() }),
    () => ({ $exists: random.chance(0.5) }),
    () => ({ $not: one() }),
    () => ({ $elemMatch: one() }),
    () => ({ $type: random.pick(['number', 'string', 'array', 'null']) }),
    () => [own(), own()],
  ])();
}

export function filter(random: Random): Doc {
  const clauses = Array.from(
    { length: random.below(4) },
    (): Doc => ({ [random.pick(FIELDS)]: condition(random) }),
  );
  if (random.chance(0.15))
    clauses.push({
      $or: [{ [random.pick(FIELDS)]: condition(random) }, { [random.pick(FIELDS)]: condition(random) }],
    });
  if (random.chance(0.1)) clauses.push({ 'r.k': scalar(random), 'r.v': scalar(random) });
  return random.chance(0.5) ? Object.assign({}, ...clauses) : clauses.length > 0 ? { $and: clauses } : {};
}

/** Ends in _id, so that there is one right order. */
export function sort(random: Random): Doc {
  const direction = () => new Int32(random.chance(0.5) ? 1 : -1);
  if (random.chance(0.4))
    return {
      ...(random.chance(0.8) && { c: direction() }),
      ...(random.chance(0.4) && { a: direction() }),
      _id: direction(),
    };
  const keys = Array.from({ length: random.below(3) }, (): Doc => ({ [random.pick(FIELDS)]: direction() }));
  const { _id, ...others }: Doc = Object.assign({}, ...keys);
  return { ...others, _id: _id ?? direction() };
}
