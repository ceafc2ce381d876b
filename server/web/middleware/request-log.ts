import { randomUUID } from 'node:crypto';
import type { Request } from 'express';
import { pinoHttp } from 'pino-http';
import type { Logger } from '../../platform/log.ts';

/** One line per request with the pattern of its route: an address may be a secret link. */
export function requestLog(log: Logger) {
  return pinoHttp<Request>({
    logger: log,
    genReqId: () => randomUUID(),
    customLogLevel: (_req, res) => (res.statusCode >= 500 ? 'error' : 'debug'),
    serializers: {
      req: (req: { id: string; method: string }) => ({ id: req.id, method: req.method }),
      res: (res: { statusCode: number }) => ({ status: res.statusCode }),
    },
    // The request is written down when it comes; which route it took is known at the end only.
    customSuccessObject: (req, _res, line) => ({ ...line, route: patternOf(req) }),
    customErrorObject: (req, _res, _error, line) => ({ ...line, route: patternOf(req) }),
  });
}

function patternOf(req: Request): string | null {
  return req.route?.path ?? null;
}
