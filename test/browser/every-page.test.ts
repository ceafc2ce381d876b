import assert from 'node:assert/strict';
import { sidewaysSurplus } from '../support/barriers.ts';
import { type BusySite, openBusySite } from '../support/busy-site.ts';
import { useSharedDatabase } from '../support/database.ts';
import { FILES, ROUTES } from '../support/pages.ts';
import { READERS, readerName } from '../support/readers.ts';
import { everybodysAccount, inspect, openWindow, signInThere } from '../support/staff-page.ts';

/** Nothing is behind these: the first account is there, and the draft of the import is somebody else’s. */
const NOT_FOUND = ['/setup/:token', '/hr/people/import/:id'];

/** Places a keyboard must reach: a group of radios is one. */
const REACHABLE = `(() => { const seen = new Set(); let n = 0;
  for (const e of document.querySelectorAll('a[href], button, select, textarea, summary, input:not([type=hidden])')) {
    if (!e.checkVisibility() || e.disabled) continue;
    if (e.type === 'radio') { const k = (e.form?.action ?? '') + e.name; if (seen.has(k)) continue; seen.add(k); }
    n++;
  }
  return n; })()`;

/** What has the focus without an outline; empty when it shows. */
const UNSEEN = `(() => { const e = document.activeElement; const style = getComputedStyle(e);
  return style.outlineStyle === 'none' || style.outlineWidth === '0px' ? e.outerHTML.slice(0, 120) : ''; })()`;

describe('every page of a company at work, in a browser', () => {
  useSharedDatabase();
  let site: BusySite;
  before(async () => {
    site = await openBusySite();
  });
  after(() => site.close());

  const pages = () =>
    ROUTES.filter((route) => !FILES.test(route)).map((route) => {
      const path = site.addressOf(`GET ${route}`);
      assert.notEqual(path, '', `${route} has no address in test/support/busy-site.ts`);
      return { path, status: NOT_FOUND.includes(route) ? 404 : 200 };
    });

  for (const reader of READERS)
    it(`has no barriers: ${readerName(reader)}`, async () => {
      const { page, close } = await openWindow(reader);
      await signInThere(page, site.url, await everybodysAccount(['it'], reader.locale));
      const found: string[] = [];
      const seen = new Set<string>();
      for (const { path, status } of pages()) {
        found.push(...(await inspect(page, site.url + path, status)));
        seen.add(new URL(page.url()).pathname);
      }
      assert.deepEqual(found, []);
      assert.ok(seen.size > 60, `${seen.size} different pages`);
      await close();
    }).timeout(400_000);

  for (const [zoom, width] of [
    ['200 %', 640],
    ['400 %', 320],
  ] as const)
    it(`needs no sideways scrolling at ${zoom} zoom`, async () => {
      const { page, close } = await openWindow({ locale: 'es', colorScheme: 'light', width });
      await signInThere(page, site.url, await everybodysAccount(['it'], 'es'));
      const found: string[] = [];
      for (const { path } of pages()) {
        await page.goto(site.url + path);
        const surplus = await sidewaysSurplus(page);
        if (surplus > 0) found.push(`${path} is ${surplus} px too wide`);
      }
      assert.deepEqual(found, []);
      await close();
    }).timeout(200_000);

  it('can be read by keyboard alone, which always shows where it is', async () => {
    const { page, close } = await openWindow({ locale: 'en', colorScheme: 'light', width: 1280 });
    await signInThere(page, site.url, await everybodysAccount(['it']));
    const found: string[] = [];
    for (const path of ['/hr', '/hr/matrix', '/hr/comments', '/department', '/hr/people', '/settings']) {
      await page.goto(site.url + path);
      const wanted = await page.evaluate<number>(REACHABLE);
      let reached = 0;
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate('document.activeElement.className'), 'skip', path);
      for (; (await page.evaluate<string>('document.activeElement.tagName')) !== 'BODY'; reached++) {
        const at = await page.evaluate<string>(UNSEEN);
        if (at) found.push(`${path}: ${at}`);
        await page.keyboard.press('Tab');
      }
      assert.ok(reached >= wanted, `${path}: ${reached} of ${wanted} places reached`);
    }
    assert.deepEqual(found, []);
    await close();
  }).timeout(200_000);
});
