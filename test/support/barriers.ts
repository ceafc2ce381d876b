import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page, one line per broken rule; the profile must have been made with bypassCSP. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(`${AXE};0`);
  return await page.evaluate<string[]>(
    `axe.run({ runOnly: { type: 'tag', values: ${JSON.stringify(RULES)} } }).then((found) => found.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html).join(' ')))`,
  );
}

/** Ids that stand more than once on a page: labels and links of errors would lead to the wrong place. */
export async function repeatedIds(page: Page): Promise<string[]> {
  return await page.evaluate<string[]>(
    `Array.from(document.querySelectorAll('[id]'), (e) => e.id).filter((id, i, all) => all.indexOf(id) !== i)`,
  );
}

/** How many pixels a page is wider than its window. */
export async function sidewaysSurplus(page: Page): Promise<number> {
  return await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
}
