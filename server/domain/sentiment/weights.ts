import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { projectPath } from '../../platform/paths.ts';
import { BUCKETS } from './features.ts';
import type { Weights } from './linear-model.ts';

/** A file: three scales as little-endian floats, then three signed bytes for each place. */
const HEAD = 12;

const files = new Map<Locale, Buffer>();
const kept = new Map<Locale, Weights>();
let version = '';

/** Where the weights of a language lie. */
export function weightsPath(locale: Locale): string {
  return projectPath('server', 'domain', 'sentiment', 'weights', `${locale.toLowerCase()}.bin`);
}

/** The weights of a language, read when first asked for; throws when the file is missing or cut. */
export function weightsOf(locale: Locale): Weights {
  const known = kept.get(locale);
  if (known) return known;
  const weights = decodeWeights(fileOf(locale));
  kept.set(locale, weights);
  return weights;
}

/**
 * Names the model that is at work; kept with every score, so that old ones can be told apart and made again. It follows from
 * the bytes of the weights, which change with corpora, lexicons and rules.
 */
export function modelVersion(): string {
  if (version === '') {
    const hash = createHash('sha256');
    for (const locale of LOCALES) hash.update(fileOf(locale));
    version = `linear-${hash.digest('hex').slice(0, 12)}`;
  }
  return version;
}

/** Weights as a file holds them: whole numbers from -127 to 127 for each class, times the scale of the class. */
export function encodeWeights(weights: Float64Array): Buffer {
  const file = Buffer.alloc(HEAD + BUCKETS * 3);
  for (let c = 0; c < 3; c += 1) {
    let highest = 0;
    for (let at = c; at < weights.length; at += 3) highest = Math.max(highest, Math.abs(weights[at] ?? 0));
    const scale = Math.fround(highest / 127) || 1;
    file.writeFloatLE(scale, c * 4);
    for (let at = c; at < weights.length; at += 3)
      file.writeInt8(Math.round((weights[at] ?? 0) / scale), HEAD + at);
  }
  return file;
}

/** The opposite of `encodeWeights`; throws when the length is wrong. */
export function decodeWeights(file: Buffer): Weights {
  if (file.length !== HEAD + BUCKETS * 3)
    throw new Error(`weights of ${file.length} bytes are not of this model`);
  return {
    scales: Float32Array.from([0, 4, 8], (at) => file.readFloatLE(at)),
    weights: new Int8Array(file.buffer, file.byteOffset + HEAD, BUCKETS * 3),
  };
}

function fileOf(locale: Locale): Buffer {
  const known = files.get(locale);
  if (known) return known;
  const file = readFileSync(weightsPath(locale));
  files.set(locale, file);
  return file;
}
