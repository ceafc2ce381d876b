import type { Page } from 'playwright-core';

/** What a page costs: bytes as they were sent, headers included, the address of every request, and what moved while it loaded. */
export interface Wire {
  bytes(): number;
  urls: string[];
  shifts(): Promise<string[]>;
}

const RECORD_SHIFTS =
  'window.shifts = []; new PerformanceObserver((list) => { for (const e of list.getEntries()) for (const s of e.sources) shifts.push(e.value + " " + (s.node?.outerHTML ?? s.node?.nodeName ?? "").slice(0, 80)); }).observe({ type: "layout-shift", buffered: true });';

/** Watches a page from before its first request. */
export async function watchWire(page: Page): Promise<Wire> {
  const wire = await page.context().newCDPSession(page);
  const urls: string[] = [];
  let bytes = 0;
  await wire.send('Network.enable');
  wire.on('Network.requestWillBeSent', ({ request }) => {
    if (!request.url.startsWith('data:')) urls.push(request.url);
  });
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.addInitScript(RECORD_SHIFTS);
  return { urls, bytes: () => bytes, shifts: () => page.evaluate<string[]>('shifts') };
}
