import type { ErrorRequestHandler, Request, RequestHandler } from 'express';
import { readSettings } from '../../domain/settings/settings.ts';
import { isLocale, type Locale, nearestLocale } from '../../i18n/locales.ts';
import { AppError, NotFound } from '../../platform/errors.ts';
import type { Deps } from '../deps.ts';
import { presentClosed, presentRefused, presentRetry } from './message.view.ts';
import { renderAnswerPage } from './render.ts';

/** What under /a no route answers, and every method none takes: a link that opens nothing. */
export const noLink: RequestHandler = () => {
  throw new NotFound();
};

/** The employee's error pages: they look like the answer page and lead nowhere near the staff's. */
export function answerErrors({ log }: Pick<Deps, 'log'>): ErrorRequestHandler {
  return async (error, req, res, next) => {
    if (res.headersSent) return next(error);
    res.set('Cache-Control', 'no-store').type('html');
    const locale = languageOf(req);
    if (error instanceof NotFound) return void res.status(404).send(await closedPage(locale));
    const refusal = refusalOf(error);
    if (refusal) {
      res.status(refusal.status);
      return void res.send(renderAnswerPage('message', presentRefused(locale ?? 'en', refusal.code)));
    }
    log.error({ err: error, req: { id: req.id } }, 'an answer page failed');
    res.status(503).set('Retry-After', '15');
    res.send(renderAnswerPage('retry', presentRetry(locale ?? 'en', postedFields(req.body))));
  };
}

async function closedPage(locale: Locale | null): Promise<string> {
  const settings = await readSettings();
  return renderAnswerPage('message', presentClosed(locale ?? settings.locale, settings));
}

/** What the sender did wrong, as the code of a message; null for failures of our own. */
function refusalOf(error: unknown): { status: number; code: string } | null {
  if (error instanceof AppError)
    return error.status < 500 ? { status: error.status, code: error.code } : null;
  const { status } = error as { status?: number };
  if (status === 413) return { status, code: 'too_large' };
  return status !== undefined && status >= 400 && status < 500
    ? { status: 400, code: 'invalid_input' }
    : null;
}

function languageOf(req: Request): Locale | null {
  const asked: unknown[] = [req.body?.switch, req.body?.language, req.query.lang];
  const near = req.acceptsLanguages().map(nearestLocale);
  return asked.find(isLocale) ?? near.find((locale) => locale !== null) ?? null;
}

function postedFields(body: unknown): { name: string; value: string }[] {
  return Object.entries(body ?? {}).flatMap(([name, value]) =>
    typeof value === 'string' ? [{ name, value }] : [],
  );
}
