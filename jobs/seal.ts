import { record } from '../server/domain/audit/audit.ts';
import { SealStopped, sealRound } from '../server/domain/publication/seal.ts';
import { listRounds } from '../server/domain/rounds/rounds.query.ts';
import type { Program } from '../server/program.ts';

/** Seals what is closed and finishes seals that were interrupted. One round that cannot be sealed does not stop the others. */
export async function seal(program: Program): Promise<void> {
  const waiting = [
    ...(await listRounds({ status: 'closing' })),
    ...(await listRounds({ status: 'sealing' })),
  ];
  for (const { _id } of waiting) {
    try {
      const state = await sealRound(_id, program);
      if (state === 'sealed')
        await record({ at: program.clock.now(), userId: 'system', verb: 'seal', thing: `round:${_id}` });
    } catch (error) {
      if (!(error instanceof SealStopped)) throw error;
      program.log.error({ round: _id, err: error }, 'the seal stopped; nothing was published or destroyed');
    }
  }
}
