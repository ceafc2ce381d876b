import { firstAccountLink } from './domain/access/first-account.ts';
import { processConfig } from './platform/config.ts';
import { openProgram, type Program } from './program.ts';
import { serve } from './serve.ts';
import { runUntilStopped } from './stop.ts';

runUntilStopped(async () => {
  const program = await openProgram(processConfig(), 'own');
  const stop = await serve(program);
  await announce(program);
  return async () => {
    await stop();
    await program.close();
  };
});

/** What the person at the console needs; never through the logger, which others read. */
async function announce({ config, clock, random }: Program): Promise<void> {
  process.stdout.write(`Pulso: ${config.baseUrl}\n`);
  const link = await firstAccountLink({ baseUrl: config.baseUrl, now: clock.now(), random });
  if (link) process.stdout.write(`Create the first account here, once: ${link}\n`);
}
