import { LocalDate, Rule, WEEKDAYS } from '../domain/schedules/rule.ts';
import { type Fault, InvalidInput } from '../platform/errors.ts';
import { isZone } from '../platform/local-time.ts';
import type { TypedValue } from './command.ts';

type Values = Record<string, TypedValue | undefined>;

/** The options by which commands say a rule. */
export const ruleOptions = {
  every: { type: 'string' },
  once: { type: 'string' },
  weekday: { type: 'string' },
  day: { type: 'string' },
  nth: { type: 'string' },
  at: { type: 'string' },
  zone: { type: 'string' },
  from: { type: 'string' },
} as const;

/** How these options are written in a usage line. */
export const RULE_USAGE =
  '(--every Nw --weekday mon | --every Nm (--day 1..31 | --nth 1..4|last --weekday mon) | --once YYYY-MM-DD) --at HH:MM --zone ZONE [--from YYYY-MM-DD]';

/** The rule that options describe; InvalidInput names every option that is missing, wrong or does not go with the others. */
export function ruleFrom(values: Values): Rule {
  const wanted = shape(values);
  const parsed = Rule.safeParse(wanted);
  if (parsed.success) return parsed.data;
  const fields = new Set(parsed.error.issues.map((issue) => String(issue.path[0] ?? 'every')));
  throw new InvalidInput([...fields].map((field) => faultOf(field === 'on' ? 'once' : field, values)));
}

/** The zone and the first local date of the options; InvalidInput when they are not usable. */
export function placeFrom(values: Values, today: (zone: string) => string): { zone: string; from: string } {
  const { zone, from } = values;
  const faults: Fault[] = [];
  if (typeof zone !== 'string' || !isZone(zone)) faults.push(faultOf('zone', values));
  if (from !== undefined && !LocalDate.safeParse(from).success) faults.push(faultOf('from', values));
  if (faults.length > 0) throw new InvalidInput(faults);
  return { zone: String(zone), from: typeof from === 'string' ? from : today(String(zone)) };
}

function shape({ every, once, weekday, day, nth, at }: Values): unknown {
  if (once !== undefined) return { kind: 'once', on: once, at, ...surplus({ every, weekday, day, nth }) };
  const [, count, unit] = /^(\d{1,2})([wm])$/.exec(String(every ?? '')) ?? [];
  if (unit === 'w') return { kind: 'weeks', every: Number(count), weekday, at, ...surplus({ day, nth }) };
  if (unit !== 'm') throw new InvalidInput([faultOf('every', { every })]);
  if (day !== undefined)
    return {
      kind: 'monthDay',
      every: Number(count),
      day: wholeNumber(day),
      at,
      ...surplus({ nth, weekday }),
    };
  const ordinal = nth === 'last' ? nth : wholeNumber(nth);
  return { kind: 'monthWeekday', every: Number(count), nth: ordinal, weekday, at };
}

function wholeNumber(text: TypedValue | undefined): number {
  return /^\d{1,2}$/.test(String(text)) ? Number(text) : Number.NaN;
}

/** Options that do not go with the others are refused, not ignored. */
function surplus(options: Values): Values {
  const given = Object.entries(options).find(([, value]) => value !== undefined);
  if (given) throw new InvalidInput([{ field: `--${given[0]}`, code: 'surplus_option' }]);
  return {};
}

const HINTS: Record<string, string> = {
  every: '1w … 52w, 1m … 52m',
  once: '2026-01-31',
  weekday: WEEKDAYS.join(', '),
  day: '1 … 31',
  nth: '1, 2, 3, 4, last',
  at: '00:00 … 23:59',
  zone: 'America/Sao_Paulo, Europe/Lisbon, …',
  from: '2026-01-31',
};

function faultOf(option: string, values: Values): Fault {
  const code = values[option] === undefined ? 'option_missing' : 'one_of';
  return { field: `--${option}`, code, values: { v: HINTS[option] ?? '' } };
}
