import { readdirSync, readFileSync } from 'node:fs';
import { projectPath } from '../../server/platform/paths.ts';

/** A Markdown file of the project; `path` is below the project folder. */
export interface Document {
  path: string;
  text: string;
}

export function readDocument(path: string): Document {
  return { path, text: readFileSync(projectPath(path), 'utf8') };
}

/** Every document: those at the top and those in docs/. */
export function allDocuments(): Document[] {
  const top = readdirSync(projectPath());
  const below = readdirSync(projectPath('docs'), { recursive: true, encoding: 'utf8' });
  const paths = [...top, ...below.map((name) => `docs/${name}`)];
  return paths
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map(readDocument);
}

/** A document without its code blocks. */
export function proseOf({ text }: Document): string {
  return text.replace(/^ *```[\s\S]*?^ *```$/gm, '');
}

/** The rows of all tables, as cells without their spaces and code marks. */
export function tableRows({ text }: Document): string[][] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
}

/** What stands below a heading, up to the next one of the same level or above. */
export function sectionOf({ text }: Document, heading: string): string {
  const [, level = ''] = /^(#+) /.exec(heading) ?? [];
  const from = text.split(`\n${heading}\n`)[1] ?? '';
  return from.split(new RegExp(`^#{1,${level.length}} `, 'm'))[0] ?? '';
}

/** The address a heading has within its page. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}
