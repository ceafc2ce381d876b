/** Text reduced to what a search or a header should match on: lower case, no accents, single spaces. */
export function plainText(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** A name as stored: composed characters, single spaces, none at the ends. */
export function tidyName(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
