import { readFileSync } from 'node:fs';
import ejs from 'ejs';
import juice from 'juice';
import { projectPath } from './paths.ts';

type Template = (view: object) => string;

const templates = new Map<string, Template>();

/**
 * The HTML of a mail from `views/mail/<name>.ejs`. The styles of `mail.css` are written into the elements once, when the
 * template is first used: mail programs drop style sheets.
 */
export function renderMail(name: string, view: object): string {
  const known = templates.get(name) ?? load(name);
  templates.set(name, known);
  return known(view);
}

function load(name: string): Template {
  const source = readFileSync(projectPath('views', 'mail', `${name}.ejs`), 'utf8');
  const css = readFileSync(projectPath('views', 'mail', 'mail.css'), 'utf8');
  const inlined = juice.inlineContent(source, css, { applyStyleTags: false, preserveImportant: true });
  return ejs.compile(inlined, { strict: true, localsName: 'v' });
}
