import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { barriers, sidewaysSurplus } from '../support/barriers.ts';
import { newProfile } from '../support/browser.ts';
import { useTestDatabase } from '../support/database.ts';
import { type LiveSite, openLiveSite } from '../support/live-site.ts';
import { sheetsOf } from '../support/paper.ts';
import { publishSample } from '../support/sample-results.ts';
import { everybodysAccount, signInThere } from '../support/staff-page.ts';

const PNG = '89504e470d0a1a0a';

describe('what people take away from a page', () => {
  useTestDatabase();
  let site: LiveSite;
  let account: Awaited<ReturnType<typeof everybodysAccount>>;
  before(async () => {
    site = await openLiveSite();
  });
  after(() => site.close());
  beforeEach(async () => {
    site.deps.clock.set('2026-11-10T12:00:00Z');
    await publishSample();
    account = await everybodysAccount(['it']);
  });

  /** A signed-in window, and what the browser complained about in it. */
  async function open(options: Parameters<typeof newProfile>[0] = {}) {
    const profile = await newProfile({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await profile.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => void complaints.push(message.text()));
    page.on('pageerror', (error) => void complaints.push(error.message));
    await signInThere(page, site.url, account);
    return { page, complaints, close: () => profile.close() };
  }

  it('is a chart as PNG, named after the department and the day, under the policy of the page', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, complaints, close } = await open({ colorScheme });
      await page.goto(`${site.url}/hr/results/it`);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save as PNG' }).click(),
      ]);
      assert.equal(download.suggestedFilename(), 'pulso-IT-2026-10-30.png');
      const file = await readFile(await download.path());
      assert.equal(file.subarray(0, 8).toString('hex'), PNG);
      const chart = await page.evaluate<[number, number]>(
        '(({ width, height }) => [width, height])(document.querySelector("canvas"))',
      );
      assert.ok(file.readUInt32BE(16) > chart[0] && file.readUInt32BE(20) > chart[1] + 60, 'with its words');
      assert.ok(file.length > 5_000, 'something is drawn');
      assert.deepEqual(complaints, []);
      await close();
    }
  });

  it('is the summary, copied at once, and text to select without scripts', async () => {
    const { page, complaints, close } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    for (const path of ['/hr', '/department']) {
      await page.goto(site.url + path);
      await page.locator('summary', { hasText: 'Summary in five sentences' }).click();
      await page.getByRole('button', { name: 'Copy summary' }).click();
      await page.getByText('Summary copied.').waitFor();
      const copied = await page.evaluate<string>('navigator.clipboard.readText()');
      const shown = await page.locator('.summary blockquote p').allTextContents();
      assert.equal(shown.length, 5);
      assert.equal(copied, shown.join('\n'));
    }
    assert.deepEqual(complaints, []);
    await close();
    const plain = await open({ javaScriptEnabled: false });
    await plain.page.goto(`${site.url}/hr`);
    await plain.page.locator('summary', { hasText: 'Summary in five sentences' }).click();
    assert.ok(await plain.page.locator('.summary blockquote').isVisible());
    for (const name of ['Copy summary', 'Save as PNG'])
      assert.equal(await plain.page.getByRole('button', { name }).count(), 0, name);
    await plain.close();
  });

  it('has no barriers where the summary is open', async () => {
    const { page, close } = await open({ bypassCSP: true, viewport: { width: 360, height: 800 } });
    for (const path of ['/hr', '/department']) {
      await page.goto(site.url + path);
      await page.locator('summary', { hasText: 'Summary in five sentences' }).click();
      assert.deepEqual(await barriers(page), []);
      assert.equal(await sidewaysSurplus(page), 0);
    }
    await close();
  });

  it('is the overview on one A4 page and a department on three at most, without what is to click', async () => {
    const { page, close } = await open({ colorScheme: 'dark' });
    for (const [path, most] of [
      ['/hr', 1],
      ['/department', 3],
    ] as const) {
      await page.goto(site.url + path, { waitUntil: 'networkidle' });
      const pages = await sheetsOf(page);
      assert.ok(pages >= 1 && pages <= most, `${path}: ${pages} pages`);
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.locator('button:visible, nav:visible, form:visible').count(), 0);
      assert.ok(await page.locator('h1').isVisible());
      assert.ok(await page.locator('.printed').isVisible());
      assert.equal(
        await page.evaluate('getComputedStyle(document.body).backgroundColor'),
        'rgb(255, 255, 255)',
      );
      await page.emulateMedia({ media: null });
    }
    await close();
  });
});
