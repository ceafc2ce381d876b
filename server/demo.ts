import { nearestLocale } from './i18n/locales.ts';
import { translator } from './i18n/translate.ts';
import { processConfig, terminalLanguage } from './platform/config.ts';
import { openProgram, type Program } from './program.ts';
import { beginDemo } from './seeds/demo/demo-company.ts';
import { loginLines } from './seeds/demo/login-lines.ts';
import { serve } from './serve.ts';
import { runUntilStopped } from './stop.ts';

/** The program as `npm start` runs it, with an invented company in a folder of its own. */
runUntilStopped(async () => {
  const program = await openProgram(processConfig({ DATA_DIR: './demo-data' }), 'own');
  const stop = await serve(program);
  const stopping = new AbortController();
  const { done } = await startDemo(program, stopping.signal);
  return async () => {
    stopping.abort();
    await done;
    await stop();
    await program.close();
  };
});

/** Says how to sign in at once: people may look around while the rounds are made. */
async function startDemo(program: Program, stopping: AbortSignal): Promise<{ done: Promise<void> }> {
  const locale = nearestLocale(terminalLanguage()) ?? 'en';
  const t = translator(locale);
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const { logins, fill } = await beginDemo({ locale }, program);
  say(`Pulso: ${program.config.baseUrl}`);
  for (const line of loginLines(logins, t)) say(line);
  say(t('demo.console.making'));
  const done = fill({ stopping }).then(
    () => void (stopping.aborted || say(t('demo.console.ready'))),
    (error: unknown) => program.log.error({ err: error }, 'the invented company could not be finished'),
  );
  return { done };
}
