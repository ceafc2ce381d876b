#!/usr/bin/env node
import { runCommand } from './cli/run.ts';
import { processConfig, terminalLanguage } from './platform/config.ts';
import { openProgram } from './program.ts';
import { runWorker } from './worker.ts';

const argv = process.argv.slice(2);

// Whoever reads may stop reading early, e.g. `pulso rounds list | head`.
process.stdout.on('error', () => {});

if (argv.length === 1 && argv[0] === 'worker') {
  runWorker();
} else {
  const ground = { config: processConfig, open: async () => await openProgram(processConfig(), 'join') };
  process.exitCode = await runCommand(argv, ground, {
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
    language: terminalLanguage(),
  });
}
