import { readFile, writeFile } from 'node:fs/promises';
import type { Locale } from '../../../i18n/locales.ts';
import { projectPath } from '../../../platform/paths.ts';
import { encodeWeights, weightsPath } from '../weights.ts';
import { parseLabelled } from './corpus.ts';
import { train } from './train.ts';

/** The corpus of a language; the file is needed for training only. */
export function corpusPath(locale: Locale): string {
  return projectPath('server', 'domain', 'sentiment', 'corpus', `${locale.toLowerCase()}.tsv`);
}

/** The file of weights that the corpus of a language gives, and from how many sentences. */
export async function trainLanguage(locale: Locale): Promise<{ file: Buffer; sentences: number }> {
  const corpus = parseLabelled(await readFile(corpusPath(locale), 'utf8'));
  return { file: encodeWeights(train(corpus, locale)), sentences: corpus.length };
}

/** Trains a language and writes its weights. Running processes keep the old ones until they start again. */
export async function writeWeights(locale: Locale): Promise<{ sentences: number }> {
  const { file, sentences } = await trainLanguage(locale);
  await writeFile(weightsPath(locale), file);
  return { sentences };
}
