import { tidyName } from './plain-text.ts';

/** The path of a department: lower-case names from the top, joined by '/'. A '/' inside a name becomes '∕' (U+2215). */
export function pathOf(name: string, parentPath = ''): string {
  const own = tidyName(name).toLowerCase().replaceAll('/', '∕');
  return parentPath === '' ? own : `${parentPath}/${own}`;
}

/** Whether the path is the department's own or lies below it. */
export function isWithin(path: string, ancestor: string): boolean {
  return path === ancestor || path.startsWith(`${ancestor}/`);
}
