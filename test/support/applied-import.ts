import { setTimeout } from 'node:timers/promises';
import type { Visitor } from './app.ts';

/** Sends the form that applies an import, and gives the page that says what was done, however long that takes. */
export async function applied(hr: Visitor, action: string, fields: Record<string, string> = {}) {
  const sent = await hr.post(action, fields);
  if (sent.status !== 303) return sent;
  const address = String(sent.headers.location);
  let page = await hr.get(address);
  for (; page.headers.refresh; page = await hr.get(address)) await setTimeout(100);
  return page;
}
