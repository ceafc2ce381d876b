const LONGEST = 254;
const DOMAIN_LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?`;
const ADDRESS = new RegExp(
  `^[A-Za-z0-9!#$%&'*+/=?^_\`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_\`{|}~-]+)*@(?:${DOMAIN_LABEL}\\.)+${DOMAIN_LABEL}$`,
  'u',
);

/**
 * Whether the text is one bare e-mail address of at most 254 characters. Names, comments and lists of addresses are not:
 * what cannot be mistaken for two recipients cannot be delivered to the wrong one.
 */
export function isAddress(text: string): boolean {
  return text.length <= LONGEST && ADDRESS.test(text);
}
