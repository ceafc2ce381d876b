import type { Request, RequestHandler } from 'express';
import { readSettings } from '../../domain/settings/settings.ts';
import { isLocale, type Locale, nearestLocale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { demoBanner } from './demo-banner.ts';

/** The language a request is answered in: the account's, the one asked for, the browser's, or the company's. */
export const locale: RequestHandler = async (req, res, next) => {
  const settings = await readSettings();
  const chosen = req.user?.locale ?? asked(req) ?? settings.locale;
  res.locals.locale = chosen;
  res.locals.t = translator(chosen);
  res.locals.company = settings.name;
  res.locals.zone = settings.zone;
  res.locals.mailPaused = settings.mailPaused;
  res.locals.isRestored = settings.restoredFrom !== undefined;
  // An invented company needs no setting up.
  res.locals.setup = settings.demo ? { ...settings.setup, dismissed: true } : settings.setup;
  res.locals.demo = settings.demo ? await demoBanner(req.user, res.locals.t) : null;
  next();
};

function asked(req: Request): Locale | null {
  if (isLocale(req.query.lang)) return req.query.lang;
  for (const language of req.acceptsLanguages()) {
    const near = nearestLocale(language);
    if (near) return near;
  }
  return null;
}
