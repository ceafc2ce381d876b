/** A form as a page offers it: where it goes, and its fields with the values it would send. */
export interface OfferedForm {
  action: string;
  fields: [name: string, value: string][];
  hasFile: boolean;
}

const FORM = /<form\b([^>]*)>(.*?)<\/form>/gs;
const CONTROL = /<(input|select|textarea|button)\b([^>]*)>/g;

/** The forms of a page that change something, without the token; `path` is the page they stand on. */
export function formsOn(html: string, path: string): OfferedForm[] {
  return [...html.matchAll(FORM)].flatMap(([, head = '', inner = '']) => {
    if (attribute(head, 'method').toLowerCase() !== 'post') return [];
    const controls = [...inner.matchAll(CONTROL)].map(([, kind = '', text = '']) => ({ kind, text }));
    const fields = controls.flatMap(({ kind, text }): [string, string][] => {
      const name = attribute(text, 'name');
      return name === '' || name === 'csrf' || /type="file"/.test(text) ? [] : [[name, valueIn(kind, text)]];
    });
    const hasFile = controls.some(({ text }) => /type="file"/.test(text));
    return [{ action: attribute(head, 'action') || path, fields, hasFile }];
  });
}

function valueIn(kind: string, text: string): string {
  const value = attribute(text, 'value');
  return kind === 'input' && /type="checkbox"/.test(text) ? value || 'on' : value;
}

function attribute(text: string, name: string): string {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(text)?.[1] ?? '';
  return value
    .replaceAll('&#34;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
