import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { countMessages } from '../domain/delivery/outbox.ts';
import { listJobRuns } from '../domain/health/job-runs.ts';
import { countRoundsByStatus } from '../domain/rounds/rounds.query.ts';
import { NotFound } from '../platform/errors.ts';

/** The two parts of the metrics: one counts every request, the other tells what was counted. */
interface Metrics {
  count: RequestHandler;
  tell: RequestHandler;
}

/**
 * Figures for Prometheus: the process, requests by the pattern of their route, mails and rounds by state, jobs. No label holds
 * anything that people typed. Without a token there are none: 404.
 */
export function metrics(token: string | undefined): Metrics {
  if (!token) return { count: (_req, _res, next) => next(), tell: nothingHere };
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'pulso_http_requests_total',
    help: 'Answered requests by method, pattern of the route and status',
    labelNames: ['method', 'route', 'status'],
    registers: [registry],
  });
  const refresh = stored(registry);
  return {
    count: (req, res, next) => {
      // Which route it took is known at the end only; what none answers has no pattern, and its address could be anything.
      res.once('finish', () => {
        const route = String(req.route?.path ?? '');
        requests.inc({ method: route ? req.method : '', route, status: res.statusCode });
      });
      next();
    },
    tell: async (req, res) => {
      if (!isSame(req.headers.authorization ?? '', `Bearer ${token}`)) {
        res.status(401).set('WWW-Authenticate', 'Bearer').type('text').send('a token is needed');
        return;
      }
      await refresh();
      res
        .set('Cache-Control', 'no-store')
        .type(registry.contentType)
        .send(await registry.metrics());
    },
  };
}

/** What the database says. While it is away these figures are missing, and those of the process still come. */
function stored(registry: Registry): () => Promise<void> {
  const gauge = (name: string, help: string, label: string) =>
    new Gauge({ name, help, labelNames: [label], registers: [registry] });
  const mails = gauge('pulso_outbox_messages', 'Mails by state', 'state');
  const rounds = gauge('pulso_rounds', 'Rounds by status', 'status');
  const jobs = gauge('pulso_job_last_success_timestamp_seconds', 'When a job last ended well', 'job');
  return async () => {
    for (const each of [mails, rounds, jobs]) each.reset();
    try {
      for (const [state, n] of Object.entries(await countMessages())) mails.set({ state }, n);
      for (const [status, n] of Object.entries(await countRoundsByStatus())) rounds.set({ status }, n);
      for (const { _id, lastOkAt } of await listJobRuns())
        if (lastOkAt) jobs.set({ job: _id }, lastOkAt.getTime() / 1000);
    } catch {
      for (const each of [mails, rounds, jobs]) each.reset();
    }
  };
}

const nothingHere: RequestHandler = () => {
  throw new NotFound();
};

function isSame(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
