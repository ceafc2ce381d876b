import type { Request } from 'express';
import { typed } from './form.ts';

/** A form that could not be taken, to be sent again with nothing typed anew but passwords. */
export interface Resend {
  action: string;
  fields: { name: string; value: string }[];
}

/** What somebody sent, for them to send again; null when it carried a file, which a page cannot give back. */
export function resendOf(req: Request): Resend | null {
  // Where a file is expected, a form is not even read.
  if (!req.body || !req.is('application/x-www-form-urlencoded')) return null;
  const kept = typed(req.body);
  const fields = Object.keys(req.body)
    .filter((name) => name !== 'csrf')
    // A password comes back empty: the form then asks for it, and for nothing else.
    .flatMap((name) => [kept[name] ?? ''].flat().map((value) => ({ name, value })));
  return { action: req.originalUrl, fields };
}

/** The token a form came with. */
export function postedToken(req: Request): string {
  return typeof req.body?.csrf === 'string' ? req.body.csrf : '';
}
