import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import { record } from '../../domain/audit/audit.ts';
import { signedIn } from '../signed-in.ts';

/** A file of results: what it is, how it is called when saved, and its content. */
export interface ResultsDownload {
  thing: 'results' | 'matrix';
  name: string;
  content: Readable;
}

/** Notes that somebody takes results away, and sends the file piece by piece. */
export async function sendFile(
  res: Response,
  { thing, name, content }: ResultsDownload,
  now: Date,
): Promise<void> {
  await record({ at: now, userId: signedIn(res.req)._id, verb: 'export', thing });
  res.type('text/csv; charset=utf-8').attachment(name).set('Cache-Control', 'no-store');
  try {
    await pipeline(content, res);
  } catch (error) {
    // Whoever closes the connection gets no answer and needs none.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}
