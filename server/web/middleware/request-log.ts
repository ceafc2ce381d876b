import { randomUUID } from 'node:crypto';
import type { Request } from 'express';
import { pinoHttp } from 'pino-http';
import type { Logger } from '../../platform/log.ts';

/** One line per request with the pattern of its route: an address may be a secret link. */
export function requestLog(log: Logger) {
  return pinoHttp({
    logger: log,
    genReqId: () => randomUUID(),
    customLogLevel: (_req, res) => (res.statusCode >= 500 ? 'error' : 'debug'),
    serializers: {
      req: (req: { id: string; method: string; raw: Request }) => ({
        id: req.id,
        method: req.method,
        route: req.raw.route?.path ?? null,
      }),
      res: (res: { statusCode: number }) => ({ status: res.statusCode }),
    },
    wrapSerializers: true,
  });
}
