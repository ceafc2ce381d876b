import type { Locale } from '../i18n/locales.ts';
import { findMessage, translator } from '../i18n/translate.ts';
import { AppError, type Fault, InvalidInput, NotFound } from '../platform/errors.ts';
import type { Command } from './command.ts';
import { UsageError } from './usage-error.ts';

export const EXIT = { done: 0, failed: 1, wrongInput: 2 } as const;

/** Why a command did not do its work, as people and programs are told. */
export interface Failure {
  exitCode: number;
  /** Stable word. */
  code: string;
  /** In the user's language; one line for each wrong field. */
  message: string;
}

/** Where a field of the domain has another name than its option. */
const OPTIONS: Record<string, string> = { windowDays: 'window', departmentIds: 'departments', rule: 'every' };

/** What an error thrown by a command means to whoever typed it. */
export function failureOf(error: unknown, command: Command | null, locale: Locale): Failure {
  const isWrong = error instanceof UsageError || error instanceof InvalidInput || error instanceof NotFound;
  return {
    exitCode: isWrong ? EXIT.wrongInput : EXIT.failed,
    code: error instanceof UsageError ? 'usage' : error instanceof AppError ? error.code : 'failed',
    message: messageOf(error, command, locale),
  };
}

function messageOf(error: unknown, command: Command | null, locale: Locale): string {
  const t = translator(locale);
  if (error instanceof UsageError) return `${t(`cli.usage.${error.code}`, error.values)}\n${error.usage}`;
  if (error instanceof NotFound) return t('cli.not_found');
  if (error instanceof InvalidInput)
    return error.faults.map((fault) => lineOf(fault, command, locale)).join('\n');
  if (error instanceof AppError)
    return findMessage(locale, `errors.${error.code}`, error.values) ?? error.code;
  return error instanceof Error ? error.message : String(error);
}

function lineOf({ field, code, values }: Fault, command: Command | null, locale: Locale): string {
  const option = OPTIONS[field] ?? field;
  const label = command && option in command.options ? `--${option}` : field;
  // A form says "choose" of what a command line leaves out.
  const said = code === 'choice' ? 'needed' : code;
  const text = findMessage(locale, `errors.${said}`, { field: label, ...values }) ?? code;
  return label ? `${label}: ${text}` : text;
}
