import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function findRoot(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('package.json was not found above the program');
  return findRoot(parent);
}

/** Absolute path of the project folder; the same whether the code runs from `server/` or from `dist/server/`. */
export const projectRoot = findRoot(dirname(fileURLToPath(import.meta.url)));

/** Absolute path of something below the project folder, e.g. `projectPath('views')`. */
export function projectPath(...parts: string[]): string {
  return join(projectRoot, ...parts);
}
