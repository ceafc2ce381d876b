import type { Page } from 'playwright-core';
import { POLICY } from '../../server/web/policy.ts';

/** A page to take, and what its picture is called. */
export interface Address {
  name: string;
  path: string;
}

const FILES = /z$|^\/metrics$|\.(csv|xlsx)$|\/template$/;
const PATTERNS = Object.keys(POLICY)
  .filter((name) => name.startsWith('GET '))
  .map((name) => name.slice('GET '.length));
const VARIANTS_OF_A_PAGE = 3;

/** Follows links from the page that somebody sees first, and keeps an address or a few of each kind. */
export async function addressesFrom(page: Page, base: string): Promise<Address[]> {
  const found = new Map<string, string>();
  const waiting = [new URL(page.url()).pathname, '/how-it-works', '/privacy'];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const name = nameOf(path);
    if (name === null || found.has(name) || isEnough(name, found)) continue;
    const answer = await page.goto(base + path);
    if (answer?.status() !== 200) continue;
    found.set(name, path);
    waiting.push(...(await linksOf(page, base)));
  }
  return [...found].map(([name, path]) => ({ name, path }));
}

/** The pattern of an address and what its query asks about; null for what is no page of ours. */
function nameOf(path: string): string | null {
  const { pathname, searchParams } = new URL(path, 'http://localhost');
  const pattern = PATTERNS.filter((each) => matches(each, pathname)).sort(byNames)[0];
  if (pattern === undefined || FILES.test(pattern)) return null;
  const asked = [...searchParams.keys()].sort().join('-');
  return `${pattern.slice(1).replace(/[^a-z-]+/gi, '_') || 'home'}${asked && `@${asked}`}`;
}

function matches(pattern: string, pathname: string): boolean {
  return new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}$`).test(pathname);
}

/** `/hr/people/new` is itself, though `/hr/people/:id` would take it too. */
function byNames(a: string, b: string): number {
  return a.split(':').length - b.split(':').length;
}

function isEnough(name: string, found: Map<string, string>): boolean {
  const [page = ''] = name.split('@');
  return [...found.keys()].filter((each) => each.split('@')[0] === page).length >= VARIANTS_OF_A_PAGE;
}

async function linksOf(page: Page, base: string): Promise<string[]> {
  const hrefs = await page.evaluate<string[]>(
    `Array.from(document.querySelectorAll('a[href], iframe[src]'), (e) => e.href || e.src)`,
  );
  return hrefs
    .filter((href) => href.startsWith(base))
    .map((href) => href.slice(base.length).split('#')[0] ?? '/');
}
