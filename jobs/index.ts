import type { Program } from '../server/program.ts';
import { isAtWork } from '../server/seeds/demo/progress.ts';
import { announce } from './announce.ts';
import { backup } from './backup.ts';
import { close } from './close.ts';
import { open } from './open.ts';
import { participation } from './participation.ts';
import { rescore } from './rescore.ts';
import type { Job } from './runner.ts';
import { seal } from './seal.ts';
import { send } from './send.ts';
import { sweep } from './sweep.ts';
import { trouble } from './trouble.ts';

type Run = (program: Program, stopping: AbortSignal) => Promise<void>;
type Row = [name: string, when: string, lane: Job['lane'], run: Run];

const TABLE: Row[] = [
  // name            when (UTC, with seconds)  lane      run
  ['close', '*/10 * * * * *', 'rounds', close],
  ['seal', '*/10 * * * * *', 'rounds', seal],
  ['open', '*/10 * * * * *', 'rounds', open],
  ['participation', '0 * * * * *', 'rounds', participation],
  ['announce', '15 * * * * *', 'rounds', announce],
  ['sweep', '30 * * * * *', 'rounds', sweep],
  ['send', '*/5 * * * * *', 'mail', send],
  ['rescore', '45 7 * * * *', 'care', rescore],
  ['backup', '0 */10 * * * *', 'care', backup],
  ['trouble', '45 * * * * *', 'care', trouble],
];

/** All recurring work of the program, in the order a tick does it. */
export function jobTable(program: Program): Job[] {
  return TABLE.map(([name, when, lane, run]) => ({
    name,
    when,
    lane,
    run: async (stopping) => {
      // While a demo is made, rounds live by a clock of their own.
      if (!(await isAtWork(program.clock.now()))) await run(program, stopping);
    },
  }));
}
