import type { Choices } from '../domain/directory/import/choices.ts';
import { FIELDS } from '../domain/directory/import/fault.ts';
import { STATUSES } from '../domain/directory/import/words.ts';
import { InvalidInput } from '../platform/errors.ts';
import type { Typed } from './command.ts';

const ORDERS = ['dmy', 'mdy'] as const;
/** Reads a column as nothing. */
const IGNORE = 'ignore';

/** What options say of a file: --dates, --sheet, and repeatable pairs --map, --status and --manager. InvalidInput by option. */
export function choicesFrom({ dates, sheet, map, status, manager }: Typed['values']): Choices {
  return {
    ...(dates !== undefined && { dates: oneOf(ORDERS, dates, '--dates') }),
    ...(typeof sheet === 'string' && { sheet }),
    columns: pairs(map, '--map').map(([header, field]) => ({
      header,
      field: field === IGNORE ? null : oneOf(FIELDS, field, '--map'),
    })),
    statuses: pairs(status, '--status').map(([word, meant]) => ({
      word,
      status: oneOf(STATUSES, meant, '--status'),
    })),
    managers: pairs(manager, '--manager').map(([name, externalId]) => ({ name, externalId })),
  };
}

function pairs(given: Typed['values'][string], option: string): [string, string][] {
  if (!Array.isArray(given)) return [];
  return given.map((pair) => {
    const text = String(pair);
    const at = text.lastIndexOf('=');
    if (at < 1) throw new InvalidInput([{ field: option, code: 'invalid' }]);
    return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  });
}

function oneOf<T extends string>(words: readonly T[], text: unknown, option: string): T {
  const word = words.find((each) => each === text);
  if (word) return word;
  throw new InvalidInput([{ field: option, code: 'one_of', values: { v: words.join(', ') } }]);
}
