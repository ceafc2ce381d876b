import type { Response } from 'express';
import { findPromiseChanges } from '../../domain/settings/promise-changes.ts';
import { readSettings } from '../../domain/settings/settings.ts';
import { renderAnswerPage } from '../answer/render.ts';
import type { Deps } from '../deps.ts';
import { get, type Route } from '../route.ts';
import type { Article } from './article.view.ts';
import { presentHowItWorks } from './how-it-works.view.ts';
import { presentPrivacy } from './privacy.view.ts';

/** The pages about Pulso that everybody may read: no session, no cookie, nothing about anyone. */
export function noticeRoutes({ config }: Pick<Deps, 'config'>): Route[] {
  return [
    get('/how-it-works', async (_req, res) => {
      const settings = await readSettings();
      send(res, presentHowItWorks(settings, config, res.locals.locale));
    }),
    get('/privacy', async (_req, res) => {
      send(res, presentPrivacy(await readSettings(), await findPromiseChanges(), res.locals.locale));
    }),
  ];
}

function send(res: Response, article: Article): void {
  res.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' });
  res.type('html').send(renderAnswerPage('article', article));
}
