import type { RequestHandler } from 'express';
import { barOf, navFor } from '../nav.ts';
import { openStepHref } from '../start/steps.ts';
import { csrfToken } from './csrf.ts';

/** Pages that say that the first start is not finished: where people begin, and where a step of it leads them. */
const REMINDS = /^\/(hr|admin\/users|hr\/people\/import.*)$/;

/**
 * What the layout of every staff page shows: who is signed in, where they are, and the token of forms. The token is made only
 * when a page asks for it: whoever merely looks around gets no session.
 */
export const pageContext: RequestHandler = (req, res, next) => {
  res.locals.csrf = () => csrfToken(req);
  if (req.user) {
    res.locals.user = { name: req.user.name, roles: req.user.roles };
    res.locals.nav = barOf(navFor(req.user, req.path));
    res.locals.setupHref = REMINDS.test(req.path) ? openStepHref(req.user, res.locals.setup) : null;
  }
  next();
};
