import assert from 'node:assert/strict';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { createUser, setPassword } from '../../server/domain/access/users.ts';
import type { Locale } from '../../server/i18n/locales.ts';
import { PASSWORD } from '../support/app.ts';
import { barriers, repeatedIds, sidewaysSurplus } from '../support/barriers.ts';
import { newProfile } from '../support/browser.ts';
import { useTestDatabase } from '../support/database.ts';
import { type LiveSite, openLiveSite } from '../support/live-site.ts';
import { publishSample } from '../support/sample-results.ts';

const PAGES = [
  '/hr',
  '/hr/matrix',
  '/hr/matrix?mode=change',
  '/hr/engagement',
  '/hr/engagement?item=DR1',
  '/hr/results/it',
  '/hr/results/hr',
  '/hr/comments',
  '/hr/comments?q=nowhere',
  '/hr/not-shown?provider=hr&customer=sales',
  '/department',
  '/department/comments',
  '/department/commitments',
  '/department/commitments/new?item=SQ13',
  '/department/who',
  '/hr/commitments',
];

const READERS: { locale: Locale; colorScheme: 'light' | 'dark'; width: number }[] = [
  { locale: 'en', colorScheme: 'light', width: 1280 },
  { locale: 'pt-BR', colorScheme: 'dark', width: 768 },
  { locale: 'es', colorScheme: 'dark', width: 360 },
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

  for (const { locale, colorScheme, width } of READERS) {
    it(`have no barriers: ${locale}, ${colorScheme}, ${width} px`, async () => {
      const viewport = { width, height: 800 };
      const { page, profile } = await signedIn(locale, { colorScheme, viewport, bypassCSP: true });
      for (const path of PAGES) {
        const answer = await page.goto(site.url + path);
        assert.equal(answer?.status(), 200, path);
        assert.deepEqual(await barriers(page), [], path);
        assert.deepEqual(await repeatedIds(page), [], `${path} repeats an id`);
        assert.ok((await sidewaysSurplus(page)) <= 0, `${path} scrolls sideways`);
      }
      await profile.close();
    });
  }

  it('draw the trend that the table tells, under the policy of the page and in its colours', async () => {
    const { page, profile } = await signedIn('en', {
      viewport: { width: 1280, height: 800 },
      colorScheme: 'light',
    });
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

  async function signedIn(
    locale: Locale,
    options: BrowserContextOptions,
  ): Promise<{ page: Page; profile: { close(): Promise<void> } }> {
    const user = await createUser({
      name: 'Patrícia Araújo',
      email: 'patricia@example.com',
      locale,
      roles: ['hr', 'head'],
      departmentIds: ['it'],
    });
    await setPassword(user._id, PASSWORD);
    const profile = await newProfile({ locale, ...options });
    const page = await profile.newPage();
    await page.goto(`${site.url}/login`);
    await page.locator('#email').fill(user.email);
    await page.locator('#password').fill(PASSWORD);
    await page.locator('main button').click();
    await page.waitForURL(/\/hr$/);
    return { page, profile };
  }
});
