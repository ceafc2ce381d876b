import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

const DOMAINS =
  'audit settings delivery access directory relations surveys schedules rounds invitations sentiment topics responses publication insights feedback alerts exports backups health'.split(
    ' ',
  );

/** One import of one source file, both as paths below the project folder; packages keep their name. */
export interface Import {
  from: string;
  to: string;
}

/** All imports, static and dynamic, of the TypeScript files below some folders. */
export function importsOf(root: string, folders: string[]): Import[] {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );
  return files.flatMap((from) =>
    [...readFileSync(join(root, from), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
      ([, target = '']) => ({
        from,
        to: target.startsWith('.') ? relative(root, normalize(join(root, dirname(from), target))) : target,
      }),
    ),
  );
}

const area = (path: string) => /^server\/([\w-]+)\//.exec(path)?.[1] ?? path.split('/')[0] ?? '';
const domainOf = (path: string) => /^server\/domain\/(\w+)\//.exec(path)?.[1];
const isOurs = (path: string) => /^(server|jobs)\//.test(path);

/** Which package may be imported from where. */
const PACKAGES: [RegExp, RegExp][] = [
  [/^express$|^express-/, /^server\/(web\/|app\.ts)/],
  [/^nodemailer/, /^server\/platform\/mailer\.ts$/],
  [/^node-cron$/, /^jobs\/runner\.ts$/],
  [/^sentiment$/, /^server\/domain\/sentiment\//],
  [/^ejs$/, /^server\/(web|platform)\//],
  [/^lmdb$/, /^server\/embedded-mongo\//],
];

/** The rule an import breaks, or null; the rules are those of docs/ARCHITECTURE.md. */
export function breach({ from, to }: Import): string | null {
  const wrongPackage = PACKAGES.find(([name, where]) => name.test(to) && !where.test(from));
  if (wrongPackage) return 'this package belongs elsewhere';
  if (!isOurs(to)) return null;
  const [a, b] = [area(from), area(to)];
  if (['platform', 'i18n', 'embedded-mongo'].includes(a) && a !== b) {
    const loader = from === 'server/platform/database.ts' && b === 'embedded-mongo';
    const words = a === 'platform' && b === 'i18n';
    if (!loader && !words) return `${a} imports only itself`;
  }
  if (b === 'embedded-mongo' && a !== b && from !== 'server/platform/database.ts')
    return 'only platform/database.ts loads it';
  if (['web', 'jobs', 'cli'].includes(a) && ['web', 'jobs', 'cli'].includes(b) && a !== b)
    return 'web, jobs and cli are apart';
  if (a === 'seeds' && !['seeds', 'domain', 'platform', 'i18n'].includes(b))
    return 'seeds use the domain as pages and jobs do';
  if (a === 'domain' && !['domain', 'platform', 'i18n'].includes(b))
    return 'domain imports only platform and i18n';
  return domainBreach(from, to);
}

function domainBreach(from: string, to: string): string | null {
  const [mine, theirs] = [domainOf(from), domainOf(to)];
  if (/\.model\.ts$/.test(to) && mine !== theirs && !/^server\/(migrations|seeds)\//.test(from))
    return 'a model is private to its folder';
  if (theirs === undefined) return null;
  if (mine !== undefined && DOMAINS.indexOf(theirs) > DOMAINS.indexOf(mine))
    return `${mine} stands left of ${theirs}`;
  const raw = /^server\/domain\/responses\/(responses|encrypted-answer|body-box)\.ts$/.test(to);
  if (raw && !['responses', 'publication', 'invitations'].includes(mine ?? ''))
    return 'raw answers stay in responses and publication';
  return null;
}

/** Chains of files that import each other in a circle. */
export function circles(imports: Import[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) if (isOurs(to)) next.set(from, [...(next.get(from) ?? []), to]);
  const found: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, path: string[]) => {
    if (path.includes(file)) return void found.push([...path.slice(path.indexOf(file)), file]);
    if (done.has(file)) return;
    for (const target of next.get(file) ?? []) walk(target, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return found;
}
