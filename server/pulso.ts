#!/usr/bin/env node
import { runCommand } from './cli/run.ts';
import { processConfig, terminalLanguage } from './platform/config.ts';
import { runWorker } from './worker.ts';

const argv = process.argv.slice(2);

if (argv[0] === 'worker' && !argv.includes('--help')) {
  runWorker();
} else {
  process.exitCode = await runCommand(argv, processConfig, {
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
    language: terminalLanguage(),
  });
}
