import { record } from '../domain/audit/audit.ts';
import { closeRound } from '../domain/rounds/rounds.ts';
import type { Command } from './command.ts';
import { roundOutcome } from './round-outcome.ts';

export const roundsClose: Command = {
  usage: 'rounds close ID',
  options: {},
  arguments: 1,
  run: async ({ positionals: [id = ''], t }, { clock }) => {
    await closeRound(id, { now: clock.now() });
    await record({ at: clock.now(), userId: 'cli', verb: 'close', thing: `round:${id}` });
    return await roundOutcome(id, t);
  },
};
