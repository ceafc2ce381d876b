import { type ErrorRequestHandler, Router } from 'express';
import { sameOrigin } from './csrf.ts';
import { statusOf } from './errors.ts';
import { formBody } from './form-body.ts';

/**
 * Reads the form of a request that failed before its turn came, as when the database is away and no session can be looked up:
 * the page that says so gives it back. What another site sent is not read.
 */
export function keptForm(baseUrl: string): ErrorRequestHandler {
  const reader = Router();
  reader.use(sameOrigin(baseUrl), ...formBody());
  return (error, req, res, next) => {
    const isUnread = req.method === 'POST' && req.body === undefined && !res.headersSent;
    if (!isUnread || statusOf(error) !== 503) return next(error);
    // Whatever is wrong with the form itself, this is what its sender is told.
    reader(req, res, () => next(error));
  };
}
