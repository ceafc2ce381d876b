import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { Locale } from '../i18n/locales.ts';
import { findMessage } from '../i18n/translate.ts';
import { AppError, type Fault, InvalidInput } from '../platform/errors.ts';
import { parse } from './input.ts';

/** What is wrong with a form, in words: `field` is the name of the control, '' for the form as a whole. */
export interface FieldError {
  field: string;
  text: string;
}

/** What a form page shows: what was typed, by field, and what is wrong with it. */
export interface FormState {
  values: Record<string, string | string[]>;
  errors: FieldError[];
}

export const EMPTY_FORM: FormState = { values: {}, errors: [] };

interface Submission<T extends z.ZodType> {
  schema: T;
  /** Does it; faults it throws bring the form back. */
  act(input: z.infer<T>): Promise<void>;
  /** Shows the form again; the status is set already. */
  show(state: FormState): unknown;
}

/** Takes a form: acts on it or, when something is wrong, shows it again with everything that was typed. */
export async function takeForm<T extends z.ZodType>(
  req: Request,
  res: Response,
  form: Submission<T>,
): Promise<void> {
  try {
    await form.act(parse(form.schema, req.body));
  } catch (error) {
    if (!(error instanceof InvalidInput) && !(error instanceof AppError && error.status === 409)) throw error;
    res.status(error instanceof InvalidInput ? 422 : 409);
    await form.show({ values: typed(req.body), errors: errorsOf(error, res.locals.locale) });
  }
}

/** The faults of an error in words. */
export function errorsOf(error: AppError, locale: Locale): FieldError[] {
  const faults: Fault[] =
    error instanceof InvalidInput ? error.faults : [{ field: '', code: error.code, values: error.values }];
  return faults.map((fault) => ({ field: fault.field, text: textOf(fault, locale) }));
}

function textOf({ field, code, values }: Fault, locale: Locale): string {
  const label = findMessage(locale, `errors.fields.${field}`);
  // The list of errors at the head of a page must say which field is empty.
  const key = code === 'needed' && label ? 'empty' : code;
  return (
    findMessage(locale, `errors.${key}`, { field: label ?? field, ...values }) ??
    findMessage(locale, 'errors.invalid') ??
    code
  );
}

const SECRET = /password|csrf/i;

/** What was typed, for the form to show again; passwords are not sent back. */
export function typed(body: unknown): FormState['values'] {
  const values: FormState['values'] = {};
  for (const [name, value] of Object.entries((body ?? {}) as Record<string, unknown>)) {
    if (SECRET.test(name)) continue;
    if (typeof value === 'string') values[name] = value;
    if (Array.isArray(value)) values[name] = value.filter((each) => typeof each === 'string');
  }
  return values;
}
