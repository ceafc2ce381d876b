/** Printable ASCII with single spaces between words: nothing to tidy. Most cells are, and files have hundreds of thousands. */
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** Text reduced to what a search or a header should match on: lower case, no accents, single spaces. */
export function plainText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** A name as stored: composed characters, single spaces, none at the ends. */
export function tidyName(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
