import { record } from '../domain/audit/audit.ts';
import { sealRound } from '../domain/publication/seal.ts';
import type { Command } from './command.ts';
import { roundOutcome } from './round-outcome.ts';

export const roundsSeal: Command = {
  usage: 'rounds seal ID',
  options: {},
  arguments: 1,
  run: async ({ positionals: [id = ''], t }, program) => {
    const state = await sealRound(id, program);
    if (state === 'sealed')
      await record({ at: program.clock.now(), userId: 'cli', verb: 'seal', thing: `round:${id}` });
    return await roundOutcome(id, t);
  },
};
