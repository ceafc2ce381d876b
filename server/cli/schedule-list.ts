import { nextDates } from '../domain/schedules/occurrence.ts';
import { listSchedules, type Schedule } from '../domain/schedules/schedules.query.ts';
import { listSurveys } from '../domain/surveys/surveys.query.ts';
import type { Command } from './command.ts';
import { table } from './table.ts';

const NEXT = 5;

export const scheduleList: Command = {
  usage: 'schedule list',
  options: {},
  arguments: 0,
  run: async ({ t }, { clock }) => {
    const names = new Map((await listSurveys()).map(({ survey }) => [survey._id, survey.name]));
    const schedules = (await listSchedules()).map((schedule) => scheduleJson(schedule, clock.now()));
    const rows = schedules.map((s) => [
      s.id,
      names.get(s.surveyId) ?? s.surveyId,
      s.paused ? t('cli.paused') : (s.next[0]?.local ?? ''),
      s.zone,
    ]);
    const heads = [t('cli.head.schedule'), t('cli.head.survey'), t('cli.head.next'), t('cli.head.zone')];
    return { json: schedules, text: table(heads, rows) };
  },
};

/** A schedule as commands print it with --json, with its next five dates. */
export function scheduleJson(schedule: Schedule, now: Date) {
  const { _id: id, surveyId, rule, zone, windowDays, audience, paused } = schedule;
  const next = nextDates(schedule, now, NEXT).map(({ opensOn, opensAt, closesAt }) => ({
    local: `${opensOn}T${rule.at}`,
    instant: opensAt.toISOString(),
    closes: closesAt.toISOString(),
  }));
  return { id, surveyId, rule, zone, windowDays, audience, paused, next };
}
