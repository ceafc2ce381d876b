import { jobTable } from '../jobs/index.ts';
import { startJobs } from '../jobs/runner.ts';
import { processConfig } from './platform/config.ts';
import { openProgram } from './program.ts';
import { runUntilStopped } from './stop.ts';

/** Runs the jobs alone, beside the web process or on another machine; ends on SIGTERM. */
export function runWorker(): void {
  runUntilStopped(async () => {
    const program = await openProgram(processConfig(), 'join');
    const stopJobs = startJobs(jobTable(program), program);
    process.stdout.write('Pulso worker is running.\n');
    return async () => {
      await stopJobs();
      await program.close();
    };
  });
}
