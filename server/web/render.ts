import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import ejs from 'ejs';
import type { Express, Response } from 'express';
import { projectPath } from '../platform/paths.ts';
import type { FieldError } from './form.ts';
import { staffStyle } from './staff-style.ts';

/** Views see one object, `v`; strict templates compile to faster code than those with `with`. */
export function useViews(app: Express): void {
  app.engine('ejs', (path, data, done) => {
    const view = (data as { v?: object }).v ?? {};
    ejs.renderFile(path, view, { strict: true, localsName: 'v', cache: true }, done);
  });
  app.set('views', projectPath('views'));
  app.set('view engine', 'ejs');
}

const versions = new Map<string, string>();

/** The address of a file in public/, which changes with its content, so that it may be kept for a year. */
export function asset(name: string): string {
  const known = versions.get(name);
  if (known) return known;
  const hash = createHash('sha256').update(contentOf(name)).digest('base64url').slice(0, 10);
  const address = `/assets/${name}?${hash}`;
  versions.set(name, address);
  return address;
}

function contentOf(name: string): string | Buffer {
  if (name === 'css/staff.css') return staffStyle();
  return readFileSync(name === 'vendor/chart.js' ? CHART : projectPath('public', name));
}

/** Chart.js as its package ships it, served from our own origin. */
export const CHART = projectPath('node_modules', 'chart.js', 'dist', 'chart.umd.min.js');

/** Renders a page of the staff: the template with what every page needs beside what it asks for itself. */
export function page(
  res: Response,
  template: string,
  view: { title: string } & Record<string, unknown>,
): void {
  const { t, locale, user, nav, csrf, company, mailPaused, isRestored, setupHref, demo } = res.locals;
  const errors = (view.errors ?? []) as FieldError[];
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.text ?? null;
  res.set('Cache-Control', 'no-store');
  res.render(template, {
    v: {
      t,
      locale,
      user,
      nav,
      csrf: csrf(),
      company,
      mailPaused,
      isRestored,
      setupHref,
      demo,
      asset,
      path: res.req.path,
      errorOf,
      ...view,
    },
  });
}
