import { equal } from 'node:assert/strict';
import { Double, Int32, Long } from 'bson';
import { compareValues } from '../../server/embedded-mongo/compare.ts';
import { encodeValue, encodeValues, successor } from '../../server/embedded-mongo/keys.ts';
import { Random, scalar } from './random-documents.ts';

const double = (value: number) => new Double(value);
const long = (value: string) => Long.fromString(value);

const NUMBERS = [
  double(Number.NaN),
  double(Number.NEGATIVE_INFINITY),
  Long.MIN_VALUE,
  long('-9007199254740993'),
  double(-(2 ** 53)),
  double(-1.5),
  new Int32(-1),
  double(-5e-324),
  new Int32(0),
  double(5e-324),
  double(0.5),
  new Int32(1),
  double(2 ** 53),
  long('9007199254740993'),
  long('9007199254740994'),
  long('9223372036854775806'),
  Long.MAX_VALUE,
  double(2 ** 63),
  double(Number.POSITIVE_INFINITY),
];
const TEXTS = [
  '',
  '\0',
  '\0\0',
  '\u0001',
  'a',
  'a\0',
  'a\0b',
  'a\u0001',
  'aa',
  'b',
  'é',
  '\uFF5A',
  '\u{1F600}',
];

describe('the keys of values', () => {
  for (const [name, values] of Object.entries({ numbers: NUMBERS, texts: TEXTS })) {
    it(`order ${name}, whatever their types`, () => {
      for (const [n, left] of values.entries()) {
        for (const [m, right] of values.entries())
          equal(Math.sign(compareValues(left, right)), Math.sign(n - m), `${left} ${right}`);
      }
    });
  }

  it('are the same for equal numbers of different types', () => {
    equal(encodeValue(new Int32(5)).equals(encodeValue(Long.fromNumber(5))), true);
    equal(encodeValue(double(5)).equals(encodeValue(new Int32(5))), true);
    equal(encodeValue(double(-0)).equals(encodeValue(new Int32(0))), true);
    equal(encodeValue(double(2 ** 62)).equals(encodeValue(Long.fromBigInt(2n ** 62n))), true);
  });

  it('never begin one another, and turn around with the direction', () => {
    const random = new Random(7);
    for (let n = 0; n < 2_000; n++) {
      const [left, right] = [scalar(random, 'long'), scalar(random, 'long')];
      const [a, b] = [encodeValue(left), encodeValue(right)];
      if (a.equals(b)) continue;
      equal(a.subarray(0, b.length).equals(b) || b.subarray(0, a.length).equals(a), false);
      equal(encodeValues([left], [-1]).compare(encodeValues([right], [-1])), -a.compare(b));
      equal(successor(a).compare(b) <= 0, a.compare(b) < 0);
    }
  });
});
