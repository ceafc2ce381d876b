/** Stands before and after what a line stresses; no text contains it. */
const MARK = '\u0002';

/** Marks a value so that `stressed` finds it again in the line it is put into. */
export function stress(value: string): string {
  return MARK + value + MARK;
}

/** A line in pieces, the marked ones strong. */
export function stressed(line: string): { text: string; isStrong: boolean }[] {
  return line
    .split(MARK)
    .map((text, at) => ({ text, isStrong: at % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
