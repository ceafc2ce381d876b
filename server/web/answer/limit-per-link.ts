import { createHmac, randomBytes } from 'node:crypto';
import { rateLimit } from 'express-rate-limit';
import { AppError } from '../../platform/errors.ts';
import type { Handler } from '../route.ts';

const MINUTE_MS = 60_000;
const MOST_PER_MINUTE = 120;

/**
 * Refuses a link that is called too often. Counts live in this process under names only it can make: neither a link nor an
 * address is kept, and a whole company behind one address is no crowd.
 */
export function limitPerLink(): Handler {
  const key = randomBytes(32);
  return rateLimit({
    windowMs: MINUTE_MS,
    limit: MOST_PER_MINUTE,
    keyGenerator: (req) => createHmac('sha256', key).update(String(req.params.token)).digest('base64'),
    standardHeaders: false,
    legacyHeaders: false,
    handler: (_req, _res, next) => next(new AppError('too_many_requests', 429)),
  });
}
