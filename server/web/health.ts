import type { RequestHandler } from 'express';
import { databaseAnswers } from '../platform/database.ts';

/** This process runs; says nothing of what it depends on, or a slow database would have all processes restarted. */
export const alive: RequestHandler = (_req, res) => {
  res.type('text').send('ok');
};

/** Requests can be served now: not while the database is silent, nor while the process ends. */
export function ready({ isEnding }: { isEnding(): boolean }): RequestHandler {
  return async (_req, res) => {
    const isReady = !isEnding() && (await databaseAnswers());
    res.status(isReady ? 200 : 503).type('text');
    if (isReady) res.send('ok');
    else res.send(isEnding() ? 'the process ends' : 'the database does not answer');
  };
}
