import { BSONRegExp } from 'bson';
import { badValue, MongoError } from './errors.ts';

const FLAGS: Record<string, string> = { i: 'i', m: 'm', s: 's', u: '' };

/**
 * A test for strings, with MongoDB's options i, m, s and u. Unicode mode first, so that `.` is a character and not half
 * of one; patterns it is too strict for (`\-`) run without. @throws MongoError 2 for other options, 51091 for a bad pattern.
 */
export function regexTest(pattern: string, options: string): (value: unknown) => boolean {
  if (pattern.includes('\0')) throw badValue('Regular expression cannot contain an embedded null byte');
  const flags = [...new Set(options)].map((option) => {
    const flag = FLAGS[option];
    if (flag === undefined) throw badValue(`invalid flag in regex options: ${option}`);
    return flag;
  });
  const expression = compile(pattern, flags.join(''));
  return (value) => {
    if (typeof value === 'string') return expression.test(value);
    return value instanceof BSONRegExp && value.pattern === pattern && value.options === options;
  };
}

function compile(pattern: string, flags: string): RegExp {
  try {
    return new RegExp(pattern, `${flags}u`);
  } catch {
    return compileLoosely(pattern, flags);
  }
}

function compileLoosely(pattern: string, flags: string): RegExp {
  try {
    return new RegExp(pattern, flags);
  } catch (error) {
    throw new MongoError(
      51091,
      `Regular expression is invalid: ${error instanceof Error ? error.message : pattern}`,
    );
  }
}
