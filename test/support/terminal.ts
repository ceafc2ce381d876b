import { runCommand } from '../../server/cli/run.ts';
import { loadConfig } from '../../server/platform/config.ts';
import type { Program } from '../../server/program.ts';

/** What a command wrote and how it ended. */
export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** A terminal in which commands are typed, over a program that is open already; over none, commands that ask for it fail. */
export function terminalOf(program: Program | null, language = 'en_GB.UTF-8') {
  return async (...argv: string[]): Promise<Ran> => {
    const written = { out: '', err: '' };
    const write = (stream: keyof typeof written) => (text: string) => {
      written[stream] += `${text}\n`;
    };
    // The program outlives the command: its database is that of the tests.
    const open = async () => {
      if (!program) throw new Error('there is no program');
      return { ...program, close: async () => {} };
    };
    const config = () => program?.config ?? loadConfig({});
    const terminal = { out: write('out'), err: write('err'), language };
    return { code: await runCommand(argv, { open, config }, terminal), ...written };
  };
}
