import express, { Router } from 'express';
import { projectPath } from '../../platform/paths.ts';
import { CHART } from '../render.ts';

const YEAR = '365d';

/** Style sheets, scripts and pictures; their addresses carry a hash of the content. */
export function assets(): Router {
  const router = Router();
  router.get('/vendor/chart.js', (_req, res) => res.sendFile(CHART, { maxAge: YEAR, immutable: true }));
  router.use(
    express.static(projectPath('public'), { index: false, maxAge: YEAR, immutable: true, redirect: false }),
  );
  return router;
}
