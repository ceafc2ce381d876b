import type { Request, Response } from 'express';
import { isLocale, type Locale } from '../../i18n/locales.ts';

/** Lets a page hold the preview of a survey in a frame. */
export function allowPreview(res: Response): void {
  res.set('Content-Security-Policy', `${res.getHeader('Content-Security-Policy')};frame-src 'self'`);
}

/** Lets a preview be held by a page of this site. */
export function allowFraming(res: Response): void {
  const policy = String(res.getHeader('Content-Security-Policy'));
  res.set('Content-Security-Policy', policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"));
  res.set('X-Frame-Options', 'SAMEORIGIN');
}

/** The language a survey is looked at in: the one asked for, else the reader's own, else the first there is. */
export function chosenLanguage(req: Request, languages: readonly Locale[], locale: Locale): Locale {
  const { language } = req.query;
  if (isLocale(language) && languages.includes(language)) return language;
  return languages.includes(locale) ? locale : (languages[0] ?? locale);
}
