import { z } from 'zod';
import { InvalidInput } from '../platform/errors.ts';

// NUL, half characters, and the sign that decoders put where bytes are not UTF-8.
const UNUSABLE = /\p{Cs}|\0|\ufffd/u;

/** One line of text as forms send it: a string, trimmed, without NUL or half characters, at most `max` UTF-16 units. */
export function line(max = 200) {
  return z
    .string()
    .max(max)
    .refine((value) => !UNUSABLE.test(value))
    .transform((value) => value.replace(/\s+/g, ' ').trim());
}

/** A secret typed or pasted: taken as it is. */
export function secretText(max = 400) {
  return z
    .string()
    .max(max)
    .refine((value) => !UNUSABLE.test(value));
}

/** A ticked box: 'on' or nothing. */
export const ticked = z.literal('on').optional().transform(Boolean);

/** A field that may come once, several times or not at all, as a list. */
export function listOf<T extends z.ZodType>(inner: T, most = 1_000) {
  return z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(inner).max(most),
  );
}

/** Ids of our own, and other short words in addresses. */
export const Id = z.string().regex(/^[0-9A-Za-z]{1,64}$/);
export const RoundId = z.string().regex(/^[0-9A-Za-z]{1,64}:\d{4}-\d{2}-\d{2}$/);

/**
 * The typed value of an input, or InvalidInput with the fields that do not fit. Only what the schema names comes through:
 * query operators, prototypes and strangers' fields are gone.
 */
export function parse<T extends z.ZodType>(schema: T, value: unknown): z.infer<T> {
  const parsed = schema.safeParse(value ?? {});
  if (parsed.success) return parsed.data;
  throw new InvalidInput(
    parsed.error.issues.map((issue) => ({
      field: String(issue.path[0] ?? ''),
      ...(issue.code === 'too_big' && typeof issue.maximum === 'number'
        ? { code: 'long', values: { n: issue.maximum } }
        : { code: 'invalid' }),
    })),
    400,
  );
}
