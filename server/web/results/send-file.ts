import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';

/** Sends a file to save under a name, piece by piece. */
export async function sendFile(res: Response, name: string, content: Readable): Promise<void> {
  res.type('text/csv; charset=utf-8').attachment(name).set('Cache-Control', 'no-store');
  try {
    await pipeline(content, res);
  } catch (error) {
    // Whoever closes the connection gets no answer and needs none.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}
