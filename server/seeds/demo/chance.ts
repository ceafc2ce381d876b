import { createHash } from 'node:crypto';

/** Numbers in [0, 1) that depend on nothing but the key: the same company every time. */
export type Chance = () => number;

/** A stream of chance for a key, e.g. 'service 3 1047' (sfc32 by Chris Doty-Humphrey, seeded with SHA-256 of the key). */
export function chanceOf(key: string): Chance {
  const seed = createHash('sha256').update(key).digest();
  let [a, b, c, counter] = [seed.readInt32LE(0), seed.readInt32LE(4), seed.readInt32LE(8), 1];
  return () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  };
}

/** A number from the normal distribution of mean 0 and deviation 1 (Box and Muller 1958). */
export function normal(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

/** The same things in another order. */
export function shuffled<T>(things: readonly T[], chance: Chance): T[] {
  return things
    .map((thing) => ({ thing, at: chance() }))
    .sort((one, other) => one.at - other.at)
    .map(({ thing }) => thing);
}
