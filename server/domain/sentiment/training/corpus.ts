import { InvalidInput } from '../../../platform/errors.ts';

/** A line of a corpus or of a file to evaluate. */
export interface LabelledText {
  readonly text: string;
  /** 'none' says nothing. */
  readonly label: Label;
}

const LABELS = ['neg', 'neu', 'pos', 'none'] as const;
type Label = (typeof LABELS)[number];

/** Parses lines of text, tab, label; blank lines count for nothing. InvalidInput names the first line that is otherwise. */
export function parseLabelled(file: string): LabelledText[] {
  return file.split('\n').flatMap((line, at): LabelledText[] => {
    if (line.trim() === '') return [];
    const [text = '', name, ...rest] = line.replace(/\r$/, '').split('\t');
    const label = LABELS.find((one) => one === name);
    if (!label || rest.length > 0) {
      const values = { line: at + 1, v: LABELS.join(', ') };
      throw new InvalidInput([{ field: '', code: 'labelled_line', values }]);
    }
    return [{ text, label }];
  });
}
