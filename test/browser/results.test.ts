import assert from 'node:assert/strict';
import { newProfile } from '../support/browser.ts';
import { useTestDatabase } from '../support/database.ts';
import { type LiveSite, openLiveSite } from '../support/live-site.ts';
import { READERS, readerName } from '../support/readers.ts';
import { publishSample } from '../support/sample-results.ts';
import { everybodysAccount, inspect, openWindow, signInThere } from '../support/staff-page.ts';
import { watchWire } from '../support/wire.ts';

/** States of pages that an address alone does not show; every address itself is looked at elsewhere. */
const PAGES = [
  '/hr/matrix?mode=change',
  '/hr/engagement?item=DR1',
  '/hr/results/hr',
  '/hr/results/hr/sales',
  '/hr/results/hr/ops',
  '/hr/results/it/it',
  '/hr/comparison?subject=it',
  '/hr/dimensions/outcome.satisfaction',
  '/hr/comments?q=nowhere',
  '/hr/not-shown?provider=hr&customer=sales',
  '/department/commitments/new?item=SQ13',
];

describe('results in a browser', () => {
  useTestDatabase();
  let site: LiveSite;

  before(async () => {
    site = await openLiveSite();
  });
  after(() => site.close());
  beforeEach(async () => {
    site.deps.clock.set('2026-11-10T12:00:00Z');
    await publishSample();
  });

  for (const reader of READERS)
    it(`have no barriers in any state: ${readerName(reader)}`, async () => {
      const { page, close } = await openWindow(reader);
      await signInThere(page, site.url, await everybodysAccount(['it'], reader.locale));
      const found: string[] = [];
      for (const path of PAGES) found.push(...(await inspect(page, site.url + path)));
      assert.deepEqual(found, []);
      await close();
    });

  it('draw the trend that the table tells, under the policy of the page and in its colours', async () => {
    const profile = await newProfile({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
    const page = await profile.newPage();
    await signInThere(page, site.url, await everybodysAccount(['it']));
    const complaints: string[] = [];
    page.on('console', (message) => void complaints.push(message.text()));
    page.on('pageerror', (error) => void complaints.push(error.message));
    await page.goto(`${site.url}/hr/results/it`);
    const chart = 'Chart.getChart(document.querySelector("canvas"))';
    const values = await page.evaluate<number[]>(`${chart}.data.datasets[2].data`);
    await page.locator('summary', { hasText: 'See as a table' }).click();
    const told = await page.locator('details td:nth-child(3)').allTextContents();
    assert.deepEqual(
      told,
      values.map((value) => `${Math.round(value)}%`),
    );
    assert.deepEqual(told, ['40%', '73%']);
    const colour = () => page.evaluate<string>(`${chart}.data.datasets[2].borderColor`);
    const light = await colour();
    await page.emulateMedia({ colorScheme: 'dark' });
    for (let tries = 0; (await colour()) === light && tries < 100; tries++) await page.waitForTimeout(50);
    assert.deepEqual([light, await colour()], ['#7b2450', '#e0a3c4']);
    assert.deepEqual(complaints, []);
    await profile.close();
  });

  for (const [path, value] of [
    ['/hr', '82%'],
    ['/hr/results/it', '73%'],
    ['/department', '73%'],
  ] as const)
    it(`${path} weighs at most 110 KB, moves nothing while it loads, and is readable without its charts`, async () => {
      const profile = await newProfile({ viewport: { width: 1280, height: 800 } });
      const page = await profile.newPage();
      await signInThere(page, site.url, await everybodysAccount(['it']));
      await page.goto('about:blank');
      const wire = await watchWire(page);
      await (await profile.newCDPSession(page)).send('Network.clearBrowserCache');
      await page.goto(site.url + path, { waitUntil: 'networkidle' });
      assert.ok(wire.urls.some((url) => url.includes('/vendor/chart.js')));
      assert.ok(wire.bytes() > 50_000 && wire.bytes() <= 110 * 1024, `${wire.bytes()} bytes`);
      assert.deepEqual(await wire.shifts(), []);
      await page.route('**/vendor/chart.js*', (route) => route.abort());
      await page.goto(site.url + path);
      assert.ok(await page.locator('main').getByText(value).locator('visible=true').first().isVisible());
      await page.locator('summary', { hasText: 'See as a table' }).first().click();
      assert.ok(await page.locator('details[open] table').first().getByText(value).first().isVisible());
      await profile.close();
    });
});
