import { POLICY } from '../../server/web/policy.ts';

/** The address pattern of everything that can be read. */
export const ROUTES: string[] = Object.keys(POLICY)
  .filter((name) => name.startsWith('GET '))
  .map((name) => name.slice('GET '.length));

/** Which of them are files, or answers for machines, the bodies of mails, and no pages. */
export const FILES =
  /z$|^\/metrics$|\.(csv|xlsx)$|\/template$|\/html$|\/:id\/mail$|^\/start\/survey\/preview$/;
