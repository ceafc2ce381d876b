import type { Command } from './command.ts';

/** How the worker is typed. Typed so, the program starts it without this table: commands do not reach the jobs. */
export const worker: Command = { usage: 'worker', options: {}, arguments: 0 };
