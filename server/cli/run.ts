import { type Locale, nearestLocale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { Config } from '../platform/config.ts';
import type { Program } from '../program.ts';
import type { Command, Outcome, Typed } from './command.ts';
import { type CommandLine, readArguments, readCommandLine } from './command-line.ts';
import { EXIT, failureOf } from './failure.ts';
import { help, isGroup, overview } from './help.ts';
import { UsageError } from './usage-error.ts';

/** What commands run on. */
export interface Ground {
  open(): Promise<Program>;
  config(): Config;
}

/** Where a command writes and which language it speaks. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** e.g. 'pt_BR.UTF-8' */
  language: string;
}

/**
 * Runs what was typed after `pulso` and returns the exit code: 0, 1 when it failed, 2 when the input was wrong. The program
 * is opened only for a command that needs it, and closed after it.
 */
export async function runCommand(argv: string[], ground: Ground, terminal: Terminal): Promise<number> {
  const locale = nearestLocale(terminal.language) ?? 'en';
  const t = translator(locale);
  const line = readCommandLine(argv);
  if (line.wantsHelp && (line.command || isGroup(line.name))) {
    terminal.out(line.command ? help(line.name, t) : overview(line.name, t));
    return EXIT.done;
  }
  try {
    const outcome = await execute(line, locale, ground);
    terminal.out(line.asJson ? JSON.stringify(outcome.json, null, 2) : outcome.text);
    if (outcome.failed) return EXIT.failed;
    return outcome.refused ? EXIT.wrongInput : EXIT.done;
  } catch (error) {
    const { exitCode, code, message } = failureOf(error, line.command, locale);
    if (line.asJson) terminal.out(JSON.stringify({ error: { code, message } }, null, 2));
    else terminal.err(message);
    return exitCode;
  }
}

async function execute({ name, command, rest }: CommandLine, locale: Locale, ground: Ground) {
  const t = translator(locale);
  if (!command) throw new UsageError(name ? 'unknown_command' : 'no_command', overview(name, t), { v: name });
  const typed = { ...readArguments(command, rest), locale, t };
  return command.alone
    ? await command.alone(typed, ground.config)
    : await withProgram(command, typed, ground);
}

async function withProgram(command: Command, typed: Typed, { open }: Ground): Promise<Outcome> {
  if (!command.run) throw new UsageError('arguments', `pulso ${command.usage}`);
  const program = await open();
  try {
    return await command.run(typed, program);
  } finally {
    await program.close();
  }
}
