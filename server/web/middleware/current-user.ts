import type { RequestHandler } from 'express';
import { withDeputyships } from '../../domain/access/deputies.ts';
import { findUser } from '../../domain/access/users.query.ts';
import type { User } from '../../domain/access/users.ts';
import { readSettings } from '../../domain/settings/settings.ts';
import type { Clock } from '../../platform/clock.ts';
import { localDate } from '../../platform/local-time.ts';

declare global {
  namespace Express {
    interface Request {
      user?: User;
    }
  }
}

/**
 * Finds out who is signed in, with what they may do today; a session from before a change of password, roles or account is
 * nobody's.
 */
export function currentUser(clock: Clock): RequestHandler {
  return async (req, _res, next) => {
    const { userId, authVersion } = req.session;
    const user = userId ? await findUser(userId) : null;
    if (user && !user.disabled && user.authVersion === authVersion)
      req.user = user.deputyOf
        ? withDeputyships(user, localDate(clock.now(), (await readSettings()).zone))
        : user;
    next();
  };
}
