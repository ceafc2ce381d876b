import { occasions } from '../domain/schedules/recurrence.ts';
import { systemClock } from '../platform/clock.ts';
import { InvalidInput } from '../platform/errors.ts';
import { localDate } from '../platform/local-time.ts';
import type { Command, TypedValue } from './command.ts';
import { placeFrom, RULE_USAGE, ruleFrom, ruleOptions } from './schedule-options.ts';
import { table } from './table.ts';

const MOST = 1_000;

export const schedulePreview: Command = {
  usage: `schedule preview ${RULE_USAGE} [--count N]`,
  options: { ...ruleOptions, count: { type: 'string', default: '5' } },
  arguments: 0,
  alone: ({ values, t }) => {
    const rule = ruleFrom(values);
    const { zone, from } = placeFrom(values, (there) => localDate(systemClock.now(), there));
    const dates = occasions(rule, zone, { from, count: countOf(values.count) });
    return {
      json: dates,
      text: table(
        [t('cli.head.local'), t('cli.head.instant')],
        dates.map(({ local, instant }) => [local, instant.toISOString()]),
      ),
    };
  },
};

function countOf(text: TypedValue | undefined): number {
  const count = /^\d{1,4}$/.test(String(text)) ? Number(text) : 0;
  if (count < 1 || count > MOST)
    throw new InvalidInput([{ field: '--count', code: 'number', values: { a: 1, b: MOST } }]);
  return count;
}
