import type { RequestHandler } from 'express';
import { findUser } from '../../domain/access/users.query.ts';
import type { User } from '../../domain/access/users.ts';

declare global {
  namespace Express {
    interface Request {
      user?: User;
    }
  }
}

/** Finds out who is signed in; a session from before a change of password, roles or account is nobody's. */
export const currentUser: RequestHandler = async (req, _res, next) => {
  const { userId, authVersion } = req.session;
  const user = userId ? await findUser(userId) : null;
  if (user && !user.disabled && user.authVersion === authVersion) req.user = user;
  next();
};
