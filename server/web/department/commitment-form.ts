import { z } from 'zod';
import { Id, line } from '../input.ts';

/** More than any text field takes, so that the domain says how long it may be and nothing typed is lost. */
const ROOM = 2_000;
const text = line(ROOM);

/** A date as browsers send it, or as people write it where no picker helps: dd/mm/yyyy. */
const date = line(40).transform((typed) => {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(typed) ?? [];
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : typed;
});

const terms = { text, owner: text, dueOn: date };

/** A commitment to make: the form brings its id. */
export const NewForm = z.object({
  ...terms,
  id: z.string().regex(/^[0-9A-Za-z]{22}$/),
  providerId: Id,
  itemId: line(64).default(''),
  fromRoundId: line(80).default(''),
});

export const ChangeForm = z.object({ ...terms, status: z.enum(['todo', 'doing', 'done']) });

export const CancelForm = z.object({ reason: text });

/** What a new commitment may be prefilled with. */
export const NewQuery = z.object({
  department: z.string().max(64).default(''),
  item: z.string().max(64).default(''),
  round: z.string().max(80).default(''),
});
