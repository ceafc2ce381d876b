import type { Request } from 'express';
import type { User } from '../domain/access/users.ts';
import { Forbidden } from '../platform/errors.ts';

/** Who made a request the policy let pass only for accounts. */
export function signedIn(req: Request): User {
  if (!req.user) throw new Forbidden();
  return req.user;
}
