import type { Response } from 'express';
import { readMailServer } from '../../domain/delivery/mail-server.ts';
import { findPromiseChanges } from '../../domain/settings/promise-changes.ts';
import { readSettings } from '../../domain/settings/settings.ts';
import { renderAnswerPage } from '../answer/render.ts';
import type { Deps } from '../deps.ts';
import { get, type Route } from '../route.ts';
import type { Article } from './article.view.ts';
import { presentHowItWorks } from './how-it-works.view.ts';
import { presentPrivacy } from './privacy.view.ts';

/** The pages about Pulso that everybody may read: no session, no cookie, nothing about anyone. */
export function noticeRoutes({ config, secrets }: Pick<Deps, 'config' | 'secrets'>): Route[] {
  return [
    get('/how-it-works', async (_req, res) => {
      const settings = await readSettings();
      const chosen = config.smtpUrl ? null : await readMailServer(secrets);
      const sender = chosen?.from ?? config.mailFrom;
      send(res, presentHowItWorks(settings, { sender, baseUrl: config.baseUrl }, res.locals.locale));
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
