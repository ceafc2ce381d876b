import { record } from '../domain/audit/audit.ts';
import { createSchedule } from '../domain/schedules/schedules.ts';
import { InvalidInput } from '../platform/errors.ts';
import { localDate } from '../platform/local-time.ts';
import type { Command, TypedValue } from './command.ts';
import { scheduleJson } from './schedule-list.ts';
import { placeFrom, RULE_USAGE, ruleFrom, ruleOptions } from './schedule-options.ts';
import { table } from './table.ts';

export const scheduleCreate: Command = {
  usage: `schedule create --survey ID --window DAYS ${RULE_USAGE}`,
  options: { ...ruleOptions, survey: { type: 'string' }, window: { type: 'string' } },
  arguments: 0,
  run: async ({ values, t }, { clock }) => {
    const now = clock.now();
    const place = placeFrom(values, (zone) => localDate(now, zone));
    const wanted = {
      surveyId: required(values.survey, 'survey'),
      windowDays: Number(required(values.window, 'window')),
    };
    const schedule = await createSchedule(
      { ...wanted, ...place, rule: ruleFrom(values), audience: null },
      { now },
    );
    await record({ at: now, userId: 'cli', verb: 'create', thing: `schedule:${schedule._id}` });
    const json = scheduleJson(schedule, now);
    const dates = table(
      [t('cli.head.local'), t('cli.head.instant')],
      json.next.map(({ local, instant }) => [local, instant]),
    );
    return { json, text: `${t('cli.schedule_created', { id: schedule._id })}\n${dates}` };
  },
};

function required(value: TypedValue | undefined, option: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new InvalidInput([{ field: `--${option}`, code: 'option_missing', values: { v: '' } }]);
}
