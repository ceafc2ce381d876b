import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { isLocale, nearestLocale } from '../../i18n/locales.ts';
import { findMessage, translator } from '../../i18n/translate.ts';
import { AppError, InvalidInput, NotFound } from '../../platform/errors.ts';
import type { Logger } from '../../platform/log.ts';
import { asset } from '../render.ts';
import { postedToken, resendOf } from '../resend.ts';

const NOT_BY_HTTPS =
  'BASE_URL is https but a form came by http: behind a proxy set TRUST_PROXY=1, and have it send X-Forwarded-Proto';

/** What no route answers. */
export const notFound: RequestHandler = () => {
  throw new NotFound();
};

/** Turns every error into a page in the reader's language with what to do; nobody sees a stack trace. */
export function errorPage(log: Logger): ErrorRequestHandler {
  return (error, req, res, next) => {
    const { status, code, values } = known(error);
    if (status >= 500) log.error({ err: error, req: { id: req.id } }, 'a request failed');
    if (code === 'not_by_https') log.warn(NOT_BY_HTTPS);
    // A page that went out whole stays, e.g. when its session could not be kept; a half one is cut off.
    if (res.headersSent) return res.writableEnded ? undefined : next(error);
    const { t, locale } = reader(req, res);
    const message = findMessage(locale, `errors.${code}`, values) ?? t('errors.unexpected');
    if (status === 503) res.set('Retry-After', '15');
    res.status(status).set('Cache-Control', 'no-store');
    const { user, nav, csrf, company, demo } = res.locals;
    const resend = code === 'expired' || status === 503 ? resendOf(req) : null;
    const view = {
      t,
      locale,
      user,
      nav,
      // Without a database no session is known; the token that came will do once it is back.
      csrf: csrf ? (user || resend) && csrf() : resend && postedToken(req),
      company,
      demo,
      asset,
      path: req.path,
      title: message,
      message,
      status,
      resend,
      // The same id is in the log beside what went wrong.
      reference: status >= 500 ? String(req.id).slice(0, 8) : null,
    };
    res.render('error', { v: view });
  };
}

/** The status an error is answered with. */
export function statusOf(error: unknown): number {
  return known(error).status;
}

function known(error: unknown): Pick<AppError, 'status' | 'code' | 'values'> {
  if (error instanceof InvalidInput) {
    const [fault] = error.faults;
    return {
      status: error.status,
      code: fault?.code ?? 'invalid_input',
      values: { field: fault?.field ?? '', ...fault?.values },
    };
  }
  if (error instanceof AppError) return error;
  const { status, type, name } = error as { status?: number; type?: string; name?: string };
  if (status === 413 || type === 'entity.too.large' || name === 'MulterError')
    return { status: 413, code: 'too_large', values: {} };
  if (status !== undefined && status >= 400 && status < 500)
    return { status: 400, code: 'invalid_input', values: {} };
  if (name?.startsWith('Mongo')) return { status: 503, code: 'unavailable', values: {} };
  return { status: 500, code: 'unexpected', values: {} };
}

/** The language, also when the error came before it was decided. */
function reader(req: Request, res: Response) {
  const { t, locale } = res.locals;
  if (t && isLocale(locale)) return { t, locale };
  const near = nearestLocale(String(req.acceptsLanguages()[0] ?? 'en')) ?? 'en';
  return { t: translator(near), locale: near };
}
