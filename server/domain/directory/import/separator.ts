const SEPARATORS = [';', ',', '\t'] as const;

export type Separator = (typeof SEPARATORS)[number];

/** The separator most frequent in the header line, outside quotes; ';' when there is none at all. */
export function separatorOf(text: string): Separator {
  const header = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replaceAll(/"[^"]*"/g, '');
  const counted = SEPARATORS.map((separator) => ({ separator, times: header.split(separator).length - 1 }));
  return counted.reduce((best, each) => (each.times > best.times ? each : best)).separator;
}
