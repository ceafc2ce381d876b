import type { RequestHandler } from 'express';
import { databaseAnswers } from '../platform/database.ts';

/** This process runs; says nothing of what it depends on, or a slow database would have all processes restarted. */
export const alive: RequestHandler = (_req, res) => {
  res.type('text').send('ok');
};

/** Requests can be served now. */
export function ready(answers = databaseAnswers): RequestHandler {
  return async (_req, res) => {
    const isReady = await answers();
    res.status(isReady ? 200 : 503).type('text');
    res.send(isReady ? 'ok' : 'the database does not answer');
  };
}
