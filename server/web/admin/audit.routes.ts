import type { Request, Response } from 'express';
import { z } from 'zod';
import { listUsers } from '../../domain/access/users.query.ts';
import { type AuditEntry, findEntries, verbsDone } from '../../domain/audit/audit.query.ts';
import { departmentNames, namesOf } from '../../domain/directory/audience.query.ts';
import { listSchedules } from '../../domain/schedules/schedules.query.ts';
import { listSurveys } from '../../domain/surveys/surveys.query.ts';
import { atLocalHour } from '../../platform/local-time.ts';
import { line, parse } from '../input.ts';
import { page } from '../render.ts';
import { addressOf } from '../results/query.ts';
import { get, type Route } from '../route.ts';
import { presentEntries, presentFilter } from './audit.view.ts';

const DAY_MS = 24 * 60 * 60_000;

const choice = <T extends z.ZodType>(inner: T) =>
  z.preprocess((value) => (value === '' || value === undefined ? null : value), inner.nullable());
const Query = z.object({
  who: choice(z.string().regex(/^[0-9A-Za-z]{1,64}$/)),
  verb: choice(line(40)),
  thing: choice(line(120)),
  from: choice(z.iso.date()),
  to: choice(z.iso.date()),
  before: choice(z.string().regex(/^[1-9]\d{0,14}$/)),
});

/** What was done by whom, the newest first. */
export function auditRoutes(): Route[] {
  return [get('/admin/audit', showAudit)];
}

async function showAudit(req: Request, res: Response): Promise<void> {
  const { t, locale, zone } = res.locals;
  const query = parse(Query, req.query);
  const { entries, next } = await findEntries({
    userId: query.who,
    verb: query.verb,
    thing: query.thing,
    from: query.from === null ? null : atLocalHour(query.from, 0, zone),
    until: query.to === null ? null : atLocalHour(dayAfter(query.to), 0, zone),
    before: query.before === null ? null : Number(query.before),
  });
  const users = await listUsers();
  const names = new Map([
    ...(await departmentNames()),
    ...(await namesOf(employeesIn(entries))),
    ...(await surveyNames()),
    ...users.map(({ _id, name }): [string, string] => [_id, name]),
  ]);
  const { before, ...choices } = query;
  page(res, 'admin/audit', {
    title: t('audit.title'),
    entries: presentEntries(entries, { t, locale, zone, names }),
    filter: presentFilter(query, { users, verbs: await verbsDone(), t, locale }),
    nextHref: next === null ? null : addressOf('/admin/audit', { ...choices, before: String(next) }),
    firstHref: before === null ? null : addressOf('/admin/audit', choices),
    isFiltered: Object.values(choices).some((value) => value !== null),
  });
}

/** Of surveys, and of schedules what they ask. */
async function surveyNames(): Promise<[id: string, name: string][]> {
  const surveys = (await listSurveys()).map(({ survey }): [string, string] => [survey._id, survey.name]);
  const byId = new Map(surveys);
  const schedules = await listSchedules();
  return [...surveys, ...schedules.map((one): [string, string] => [one._id, byId.get(one.surveyId) ?? ''])];
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
}

function employeesIn(entries: AuditEntry[]): string[] {
  return entries.flatMap(({ thing }) => (thing.startsWith('employee:') ? [thing.slice(9)] : []));
}
