import { record } from '../domain/audit/audit.ts';
import { pauseSchedule, resumeSchedule } from '../domain/schedules/schedules.ts';
import type { Command } from './command.ts';

export const schedulePause: Command = {
  usage: 'schedule pause ID [--resume]',
  options: { resume: { type: 'boolean', default: false } },
  arguments: 1,
  run: async ({ values, positionals: [id = ''], t }, { clock }) => {
    const now = clock.now();
    if (values.resume) await resumeSchedule(id, { now });
    else await pauseSchedule(id);
    const paused = !values.resume;
    await record({ at: now, userId: 'cli', verb: paused ? 'pause' : 'resume', thing: `schedule:${id}` });
    return { json: { id, paused }, text: t(paused ? 'cli.schedule_paused' : 'cli.schedule_resumed', { id }) };
  },
};
