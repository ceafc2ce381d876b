type Field = readonly [name: string, value: string];

const pairs = (fields: readonly Field[]) =>
  fields.map(([name, value]) => `${encodeURIComponent(name)}=${value}`).join('&');
const all = (names: readonly string[], value: string) => pairs(names.map((name) => [name, value]));
const under = (names: readonly string[], key: string) => names.map((name) => `${name}[${key}]=1`).join('&');

/** Bodies with fields no form has, made of the names of a form. */
export const STRANGE_NAMES: Record<string, (names: readonly string[]) => string> = {
  operators: (names) => `${under(names, '$ne')}&${under(names, '$gt')}`,
  'lists by brackets': (names) => under(names, ''),
  'deep nesting': (names) => under(names, Array.from({ length: 25 }, () => 'a').join('][')),
  prototypes: (names) => `${all(names, 'a')}&__proto__[admin]=1&__proto__=1`,
  constructors: (names) => `${all(names, 'a')}&constructor[prototype][admin]=1`,
  'a NUL in a name': (names) => `${all(names, 'a')}&name%00=1`,
};

/** Values nobody types. Lone halves of characters come out of the decoder as the sign in the second one. */
export const STRANGE_VALUES: Record<string, string> = {
  NUL: 'a%00b',
  'half a character': 'a%EF%BF%BDb',
  'long text': 'x'.repeat(5_000),
  __proto__: '__proto__',
};

/** Bodies that are refused for their size. */
export const TOO_LARGE: Record<string, string> = {
  'a million characters': `name=${'x'.repeat(1_000_000)}`,
  '5,000 parameters': Array.from({ length: 5_000 }, (_, n) => `p${n}=1`).join('&'),
  '10,000 options': 'departmentIds=a&'.repeat(10_000),
};

/** Bodies in other formats than that of forms. */
export const OTHER_FORMATS: Record<string, string> = {
  'application/json': `{"name":{"$ne":1},"deep":${'['.repeat(25)}${']'.repeat(25)},"__proto__":{"admin":true}}`,
  'text/plain': 'name=a',
  'application/xml': '<name>a</name>',
  'multipart/form-data; boundary=x':
    '--x\r\nContent-Disposition: form-data; name="name[$ne]"\r\n\r\n1\r\n--x--\r\n',
};

/** Every field of a form with the same value. */
export function filledWith(value: string, names: readonly string[]): string {
  return all(names, value);
}

/** A form as it is offered, but for one field. */
export function changed(fields: readonly Field[], name: string, value: string): string {
  return pairs(fields.map(([one, kept]) => [one, one === name ? value : encodeURIComponent(kept)]));
}
