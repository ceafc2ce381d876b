import type { ParseArgsConfig } from 'node:util';
import type { Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Config } from '../platform/config.ts';
import type { Program } from '../program.ts';

/** What a command prints: `json` with --json, `text` without. */
export interface Outcome {
  json: unknown;
  text: string;
  /** The command did its work and the answer is no, e.g. an import with faults: exit code 2. */
  refused?: boolean;
  /** The command did its work and what it found is not in order: exit code 1. */
  failed?: boolean;
}

/** The value of an option; a list when it may be given several times. */
export type TypedValue = string | boolean | string[];

/** What was typed after a command's name, and the language of the terminal. */
export interface Typed {
  values: Record<string, TypedValue | undefined>;
  positionals: string[];
  locale: Locale;
  t: Translate;
}

export interface Command {
  /** As typed: 'rounds close ID [--reason TEXT]'. */
  usage: string;
  options: NonNullable<ParseArgsConfig['options']>;
  /** Number of positional arguments. */
  arguments: number;
  /** Runs without the program: needs no database, or opens one in a way of its own. */
  alone?: (typed: Typed, config: () => Config) => Outcome | Promise<Outcome>;
  run?: (typed: Typed, program: Program) => Promise<Outcome>;
}
