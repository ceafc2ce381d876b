import { parseArgs } from 'node:util';
import { type Locale, nearestLocale } from '../i18n/locales.ts';
import { findMessage, type Translate, translator } from '../i18n/translate.ts';
import { type Config, WrongConfiguration } from '../platform/config.ts';
import { AppError, InvalidInput, NotFound } from '../platform/errors.ts';
import { openProgram } from '../program.ts';
import type { Command, Outcome } from './command.ts';
import { COMMANDS } from './commands.ts';

export const EXIT = { done: 0, failed: 1, wrongInput: 2 } as const;

/** Where a command writes and which language it speaks. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** e.g. 'pt_BR.UTF-8' */
  language: string;
}

class UsageError extends Error {}

/** Runs what was typed after `pulso` and returns the exit code: 0, 1 when it failed, 2 when the input was wrong. */
export async function runCommand(argv: string[], config: () => Config, terminal: Terminal): Promise<number> {
  const locale = nearestLocale(terminal.language) ?? 'en';
  const t = translator(locale);
  const asJson = argv.includes('--json');
  try {
    const found = findCommand(argv);
    if (!found || (argv.includes('--help') && found.command === undefined)) {
      terminal[argv.length === 0 || argv[0] === '--help' ? 'out' : 'err'](overview(t));
      return argv[0] === '--help' ? EXIT.done : EXIT.wrongInput;
    }
    if (argv.includes('--help')) {
      terminal.out(help(found.command, found.name, t));
      return EXIT.done;
    }
    const outcome = await execute(found.command, { rest: found.rest, t, config });
    terminal.out(asJson ? JSON.stringify(outcome.json, null, 2) : outcome.text);
    return outcome.refused ? EXIT.wrongInput : EXIT.done;
  } catch (error) {
    const message = messageOf(error, locale);
    if (asJson) terminal.out(JSON.stringify({ error: { code: codeOf(error), message } }, null, 2));
    else terminal.err(message);
    return exitCodeOf(error);
  }
}

interface Call {
  rest: string[];
  t: Translate;
  config: () => Config;
}

async function execute(command: Command, { rest, t, config }: Call): Promise<Outcome> {
  const { values, positionals } = parse(command, rest);
  const typed = { values, positionals, t };
  if (command.alone) return await command.alone(typed);
  if (!command.run) throw new Error('a command runs alone or with the program');
  const program = await openProgram(config(), 'join');
  try {
    return await command.run(typed, program);
  } finally {
    await program.close();
  }
}

function parse(command: Command, args: string[]) {
  const json = { type: 'boolean' as const };
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { ...command.options, json },
      allowPositionals: true,
    });
    if (positionals.length !== command.arguments) throw new UsageError(`pulso ${command.usage}`);
    return { values: values as Record<string, string | boolean | undefined>, positionals };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${error instanceof Error ? error.message : ''}\npulso ${command.usage}`);
  }
}

function findCommand(argv: string[]): { name: string; command: Command; rest: string[] } | null {
  for (const length of [2, 1]) {
    const name = argv.slice(0, length).join(' ');
    const command = COMMANDS[name];
    if (command && argv.length >= length) return { name, command, rest: argv.slice(length) };
  }
  return null;
}

function overview(t: Translate): string {
  const lines = Object.entries(COMMANDS).map(
    ([name, { usage }]) => `  pulso ${usage}\n      ${summary(name, t)}`,
  );
  return [
    t('cli.overview'),
    '',
    ...lines,
    `  pulso worker\n      ${t('cli.summary.worker')}`,
    '',
    t('cli.common'),
  ].join('\n');
}

function help(command: Command, name: string, t: Translate): string {
  return [`pulso ${command.usage}`, '', summary(name, t), '', t('cli.common')].join('\n');
}

function summary(name: string, t: Translate): string {
  return t(`cli.summary.${name.replace(' ', '_')}` as Parameters<Translate>[0]);
}

function messageOf(error: unknown, locale: Locale): string {
  if (error instanceof InvalidInput) {
    const faults = error.faults.map(({ field, code, values }) => {
      const text = findMessage(locale, `errors.${code}`, { field, ...values }) ?? code;
      return field ? `${field}: ${text}` : text;
    });
    return faults.join('\n');
  }
  if (error instanceof AppError)
    return findMessage(locale, `errors.${error.code}`, error.values) ?? error.code;
  return error instanceof Error ? error.message : String(error);
}

function codeOf(error: unknown): string {
  if (error instanceof AppError) return error.code;
  return error instanceof UsageError ? 'usage' : 'failed';
}

function exitCodeOf(error: unknown): number {
  const wrong = error instanceof InvalidInput || error instanceof NotFound || error instanceof UsageError;
  if (error instanceof WrongConfiguration) return EXIT.failed;
  return wrong ? EXIT.wrongInput : EXIT.failed;
}
