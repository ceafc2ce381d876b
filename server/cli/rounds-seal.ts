import { record } from '../domain/audit/audit.ts';
import { quietFrom, SealStopped, sealRound } from '../domain/publication/seal.ts';
import { findRound, type Round } from '../domain/rounds/rounds.query.ts';
import { Conflict, NotFound } from '../platform/errors.ts';
import type { Program } from '../program.ts';
import type { Command } from './command.ts';
import { roundOutcome } from './round-outcome.ts';

export const roundsSeal: Command = {
  usage: 'rounds seal ID',
  options: {},
  arguments: 1,
  run: async ({ positionals: [id = ''], t }, program) => {
    const round = await findRound(id);
    if (!round) throw new NotFound();
    if (round.status !== 'sealed') await seal(round, program);
    return await roundOutcome(id, t);
  },
};

async function seal(round: Round, program: Program): Promise<void> {
  const { _id, status } = round;
  if (status !== 'closing' && status !== 'sealing') throw new Conflict('round_not_closed');
  const now = program.clock.now();
  const from = quietFrom(round);
  if (status === 'closing' && now < from) throw new Conflict('seal_too_early', { at: from.toISOString() });
  const state = await sealRound(_id, program).catch(inWords);
  if (state !== 'sealed') throw new Conflict('round_key_missing');
  await record({ at: now, userId: 'cli', verb: 'seal', thing: `round:${_id}` });
}

function inWords(error: unknown): never {
  throw error instanceof SealStopped ? new Conflict('seal_stopped') : error;
}
