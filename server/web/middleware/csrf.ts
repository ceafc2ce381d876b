import { csrfSync } from 'csrf-sync';
import type { RequestHandler } from 'express';
import { AppError } from '../../platform/errors.ts';

const { generateToken, isRequestValid } = csrfSync({
  getTokenFromRequest: (req) => (typeof req.body?.csrf === 'string' ? req.body.csrf : null),
});

/** The token of a session for its forms. */
export function csrfToken(req: Parameters<RequestHandler>[0]): string {
  return generateToken(req);
}

/**
 * Refuses writes that other sites caused: by what the browser says of their origin, and by the token of the session. AppError
 * `not_by_https` where BASE_URL is https and the request is not: no session can be kept then.
 */
export function refuseForeignWrites(baseUrl: string): RequestHandler {
  const guard = sameOrigin(baseUrl);
  const isHttps = baseUrl.startsWith('https:');
  return (req, res, next) => {
    guard(req, res, (error?: unknown) => {
      if (error) return next(error);
      if (isHttps && !req.secure) return next(new AppError('not_by_https', 403));
      next(isRequestValid(req) ? undefined : new AppError('expired', 403));
    });
  };
}

/** Refuses what a browser says comes from another site; programs that say nothing pass on to the token. */
export function sameOrigin(baseUrl: string): RequestHandler {
  return (req, _res, next) => {
    const { origin } = req.headers;
    const site = req.headers['sec-fetch-site'];
    const isForeign =
      (origin !== undefined && origin !== baseUrl && origin !== ownOrigin(req)) || site === 'cross-site';
    next(isForeign ? new AppError('foreign', 403) : undefined);
  };
}

/** The address this request came to: people reach an evaluation under names BASE_URL does not know. */
function ownOrigin(req: Parameters<RequestHandler>[0]): string {
  return `${req.protocol}://${req.get('host')}`;
}
