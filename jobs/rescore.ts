import { rescoreComments } from '../server/domain/publication/rescore.ts';
import type { Program } from '../server/program.ts';

/** Scores comments again after an update that brought another model. */
export async function rescore(_program: Program, stopping: AbortSignal): Promise<void> {
  await rescoreComments(stopping);
}
