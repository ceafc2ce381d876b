import express, { Router } from 'express';
import { projectPath } from '../../platform/paths.ts';
import { CHART } from '../render.ts';
import { staffStyle } from '../staff-style.ts';

const YEAR = '365d';

/** Style sheets, scripts and pictures; their addresses carry a hash of the content. */
export function assets(): Router {
  const router = Router();
  router.get('/vendor/chart.js', (_req, res) => res.sendFile(CHART, { maxAge: YEAR, immutable: true }));
  const style = staffStyle();
  router.get('/css/staff.css', (_req, res) =>
    res.type('css').set('Cache-Control', 'public, max-age=31536000, immutable').send(style),
  );
  router.use(
    express.static(projectPath('public'), { index: false, maxAge: YEAR, immutable: true, redirect: false }),
  );
  return router;
}
