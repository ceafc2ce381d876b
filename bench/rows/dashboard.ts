import type { Browser, Page } from 'playwright-core';
import { signIn, withDemoSite } from '../../scripts/demo-site.ts';
import type { Login } from '../../server/seeds/demo/accounts.ts';
import type { Figure } from '../figure.ts';

/** What a selector finds on the overview is what is opened. */
const PAGES = {
  overview: 'a.mark',
  'a department': 'a[href^="/hr/results/"]',
  engagement: 'a[href^="/hr/engagement"]',
};
const THROTTLE = 4;
const RECORD =
  'window.blocked = 0; window.moved = 0; new PerformanceObserver((list) => { for (const e of list.getEntries()) blocked += Math.max(0, e.duration - 50); }).observe({ type: "longtask", buffered: true }); new PerformanceObserver((list) => { for (const e of list.getEntries()) moved += e.value; }).observe({ type: "layout-shift", buffered: true });';

interface Cost {
  bytes: number;
  blockedMs: number;
  moved: number;
}

/** Total blocking time: what each task takes beyond 50 ms (web.dev/tbt); the whole load counts, to the last request. */
async function cost(page: Page, address: string): Promise<Cost> {
  const wire = await page.context().newCDPSession(page);
  let bytes = 0;
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await wire.send('Network.enable');
  await wire.send('Network.clearBrowserCache');
  await wire.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  await page.addInitScript(RECORD);
  const answer = await page.goto(address, { waitUntil: 'networkidle' });
  if (answer?.status() !== 200 || (await page.locator('canvas').count()) === 0)
    throw new Error(`${address} has no chart`);
  const blockedMs = await page.evaluate<number>('blocked');
  const moved = await page.evaluate<number>('moved');
  await wire.detach();
  return { bytes, blockedMs, moved };
}

async function coldLoads(browser: Browser, { url, login }: { url: string; login: Login }): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, link] of Object.entries(PAGES)) {
    const profile = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await profile.newPage();
    await signIn(page, url, login);
    const href = await page.locator(link).first().getAttribute('href');
    const { bytes, blockedMs, moved } = await cost(page, url + href);
    figures.push(
      { what: `${name}: bytes on the wire, cold`, value: bytes / 1_024, unit: 'KB', target: '≤ 110' },
      { what: `${name}: total blocking time at ${THROTTLE}×`, value: blockedMs, unit: 'ms', target: '≤ 100' },
      { what: `${name}: cumulative layout shift`, value: moved, unit: '', target: '0' },
    );
    await profile.close();
  }
  return figures;
}

/** Pages of HR with the invented company behind them, cold, in headless Chromium with the processor slowed down. */
export async function measure(): Promise<Figure[]> {
  return await withDemoSite(async ({ url, logins, browser }) => {
    const login = logins.find(({ role }) => role === 'hr');
    if (!login) throw new Error('the invented company has nobody in HR');
    return await coldLoads(browser, { url, login });
  });
}
