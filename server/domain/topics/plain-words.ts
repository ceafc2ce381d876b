import { fold, normalise } from '../sentiment/normalise.ts';

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a comment in lower case without accents; addresses and marks of the redaction are none. */
export function plainWords(text: string): string[] {
  return fold(normalise(text)).match(WORD) ?? [];
}
