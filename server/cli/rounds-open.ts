import { record } from '../domain/audit/audit.ts';
import { commitmentsToShow } from '../domain/feedback/commitments-to-show.ts';
import { openNext } from '../domain/invitations/open-due.ts';
import { findSchedule } from '../domain/schedules/schedules.query.ts';
import type { Command } from './command.ts';
import { roundOutcome } from './round-outcome.ts';

export const roundsOpen: Command = {
  usage: 'rounds open SCHEDULE',
  options: {},
  arguments: 1,
  run: async ({ positionals: [scheduleId = ''], t }, { clock, keys, random, secrets }) => {
    const now = clock.now();
    const schedule = await findSchedule(scheduleId);
    const id = await openNext(schedule, now, {
      keys,
      random,
      messageSecret: secrets.message,
      commitmentsToShow,
    });
    await record({ at: now, userId: 'cli', verb: 'open', thing: `round:${id}` });
    return await roundOutcome(id, t);
  },
};
