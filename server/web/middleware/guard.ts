import type { RequestHandler } from 'express';
import { can } from '../../domain/access/roles.ts';
import { AppError, Forbidden } from '../../platform/errors.ts';
import type { Access } from '../policy.ts';

/** Lets pass whom the policy names; others are sent to sign in, or told that the page is not theirs. */
export function guard(access: Access): RequestHandler {
  return (req, res, next) => {
    if (access === 'public' || access === 'link') return next();
    if (!req.user) {
      if (req.method !== 'GET') return next(new AppError('signed_out', 403));
      return res.redirect(303, `/login?next=${encodeURIComponent(req.originalUrl)}`);
    }
    next(access === 'signed in' || can(req.user, access) ? undefined : new Forbidden());
  };
}
