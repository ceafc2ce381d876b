import assert from 'node:assert/strict';
import { findRelease, releasePath, releaseRound } from '../../server/domain/alerts/releases.ts';
import type { Locale } from '../../server/i18n/locales.ts';
import { barriers, repeatedIds, sidewaysSurplus } from '../support/barriers.ts';
import { newProfile } from '../support/browser.ts';
import { useTestDatabase } from '../support/database.ts';
import { type LiveSite, openLiveSite } from '../support/live-site.ts';
import { publishSample } from '../support/sample-results.ts';
import { watchWire } from '../support/wire.ts';

const READERS: { locale: Locale; colorScheme: 'light' | 'dark'; width: number }[] = [
  { locale: 'en', colorScheme: 'light', width: 1280 },
  { locale: 'pt-BR', colorScheme: 'dark', width: 320 },
  { locale: 'es', colorScheme: 'light', width: 360 },
];

describe('the pages everybody may read, in a browser', () => {
  useTestDatabase();
  let site: LiveSite;
  before(async () => {
    site = await openLiveSite();
  });
  after(() => site.close());

  for (const { locale, colorScheme, width } of READERS) {
    it(`have no barriers and weigh at most 14 KB: ${locale}, ${colorScheme}, ${width} px`, async () => {
      const { second } = await publishSample();
      site.deps.clock.set('2026-11-02T18:02:00Z');
      await releaseRound(second._id, { now: site.deps.clock.now(), random: site.deps.random });
      const release = await findRelease(second._id);
      assert.ok(release);
      for (const path of ['/how-it-works', '/privacy', releasePath(release, site.deps.secrets.release)]) {
        const viewport = { width, height: 800 };
        const profile = await newProfile({ colorScheme, viewport, bypassCSP: true });
        const page = await profile.newPage();
        const wire = await watchWire(page);
        const answer = await page.goto(`${site.url}${path}?lang=${locale}`, { waitUntil: 'networkidle' });
        assert.equal(answer?.status(), 200, path);
        const bytes = wire.bytes();
        assert.ok(bytes > 1_000 && bytes <= 14 * 1024, `${path}: ${bytes} bytes`);
        assert.deepEqual(await barriers(page), [], path);
        assert.deepEqual(await repeatedIds(page), [], `${path} repeats an id`);
        assert.ok((await sidewaysSurplus(page)) <= 0, `${path} scrolls sideways`);
        await profile.close();
      }
    });
  }
});
