import { readFileSync } from 'node:fs';
import { projectPath } from '../platform/paths.ts';

/** The style sheets of the staff's pages in the order in which they apply. */
const SHEETS = [
  'tokens',
  'app',
  'header',
  'demo',
  'controls',
  'notices',
  'figures',
  'lists',
  'heat',
  'charts',
  'results',
  'commitments',
  'print',
];

/** All style sheets of the staff's pages in one: a page asks for one file instead of ten. */
export function staffStyle(): string {
  return SHEETS.map((name) => readFileSync(projectPath('public', 'css', `${name}.css`), 'utf8')).join('\n');
}
