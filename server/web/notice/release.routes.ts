import { openRelease } from '../../domain/alerts/releases.ts';
import { isLocale, nearestLocale } from '../../i18n/locales.ts';
import { NotFound } from '../../platform/errors.ts';
import { limitPerLink } from '../answer/limit-per-link.ts';
import { renderAnswerPage } from '../answer/render.ts';
import type { Deps } from '../deps.ts';
import { get, type Route } from '../route.ts';
import { readReleased } from './read-release.ts';
import { presentRelease } from './release.view.ts';

/** The page for everyone who was asked. Nothing is stored of who opens it, and no log has its address. */
export function releaseRoutes({ secrets }: Deps): Route[] {
  return [
    get('/r/:token', limitPerLink(), async (req, res) => {
      const round = await openRelease(String(req.params.token), secrets.release);
      if (!round) throw new NotFound();
      const released = await readReleased(round);
      const near = req.acceptsLanguages().flatMap((tag) => nearestLocale(tag) ?? []);
      const asked = isLocale(req.query.lang) ? req.query.lang : near[0];
      const html = renderAnswerPage('article', presentRelease(released, asked ?? released.settings.locale));
      res.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' }).type('html').send(html);
    }),
  ];
}
