import { parseArgs } from 'node:util';
import type { Command, Typed } from './command.ts';
import { COMMANDS } from './commands.ts';
import { UsageError } from './usage-error.ts';

/** What was typed, by its command; without one, the words that stand where its name should. */
export interface CommandLine {
  /** 'rounds close', or as much of it as was typed. */
  name: string;
  command: Command | null;
  rest: string[];
  wantsHelp: boolean;
  asJson: boolean;
}

/** Finds the command that was typed after `pulso`. */
export function readCommandLine(argv: string[]): CommandLine {
  const wants = { wantsHelp: argv.includes('--help'), asJson: argv.includes('--json') };
  const words = argv.slice(0, 2).filter((word) => !word.startsWith('--'));
  for (const name of [words.join(' '), words[0] ?? '']) {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (command) return { name, command, rest: argv.slice(name.split(' ').length), ...wants };
  }
  return { name: words.join(' '), command: null, rest: [], ...wants };
}

/** The options and arguments of a command; UsageError when they are not its own. */
export function readArguments(command: Command, args: string[]): Pick<Typed, 'values' | 'positionals'> {
  const options = { ...command.options, json: { type: 'boolean' as const } };
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (positionals.length !== command.arguments) throw new UsageError('arguments', `pulso ${command.usage}`);
    return { values: values as Typed['values'], positionals };
  } catch (error) {
    throw error instanceof UsageError ? error : fromNode(error, command);
  }
}

/** The parser's complaints are in English: what they are about is taken out, to be said in the user's language. */
function fromNode(error: unknown, command: Command): Error {
  const usage = `pulso ${command.usage}`;
  const { code, message } = error as NodeJS.ErrnoException;
  const [, v = ''] = /'(?:-\w, )?(-[^' ]+)/.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return new UsageError('unknown_option', usage, { v });
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return new UsageError('option_value', usage, { v });
  return error as Error;
}
