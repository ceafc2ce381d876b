import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importDirectory } from '../../server/domain/directory/import/import-directory.ts';
import { commitmentsToShow } from '../../server/domain/feedback/commitments-to-show.ts';
import { openDueRounds } from '../../server/domain/invitations/open-due.ts';
import { listRounds, type Round } from '../../server/domain/rounds/rounds.query.ts';
import type { Rule } from '../../server/domain/schedules/rule.ts';
import { createSchedule } from '../../server/domain/schedules/schedules.ts';
import type { TemplateName } from '../../server/domain/surveys/question-bank.ts';
import { createSurvey } from '../../server/domain/surveys/surveys.ts';
import { projectPath } from '../../server/platform/paths.ts';
import type { Program } from '../../server/program.ts';
import type { TestClock } from './clock.ts';
import { decide } from './settings.ts';

type Tools = Program & { clock: TestClock };

/** A file of test/data/directory. */
export async function directoryFile(name: string): Promise<Buffer> {
  return await readFile(join(projectPath('test', 'data', 'directory'), name));
}

/** Imports the 320 people of Aurora, in São Paulo, on a Sunday afternoon. */
export async function makeAurora({ clock }: Tools): Promise<void> {
  clock.set('2026-11-15T18:00:00Z');
  await decide({
    name: 'Aurora',
    locale: 'pt-BR',
    zone: 'America/Sao_Paulo',
    contact: 'Patrícia Araújo',
  });
  const file = await directoryFile('aurora-pt-excel.csv');
  await importDirectory(file, {
    apply: true,
    complete: true,
    acceptBrakes: false,
    by: 'test',
    now: clock.now(),
  });
}

const MONDAY: Rule = { kind: 'weeks', every: 4, weekday: 'mon', at: '09:10' };

/** Schedules a survey from Monday 16 November 2026, 09:10, and opens its first round; `prepare` may change its questions before. */
export async function openFirstRound(
  tools: Tools,
  template: TemplateName = 'quarterly_service',
  prepare: (surveyId: string) => Promise<unknown> = async () => {},
): Promise<Round> {
  const { clock, keys, random, secrets } = tools;
  const survey = await createSurvey({ template, name: template });
  await prepare(survey._id);
  const wanted = {
    surveyId: survey._id,
    rule: MONDAY,
    zone: 'America/Sao_Paulo',
    windowDays: 12,
    audience: null,
  };
  await createSchedule(wanted, { now: clock.now() });
  clock.set('2026-11-16T12:10:05Z');
  await openDueRounds(clock.now(), { keys, random, messageSecret: secrets.message, commitmentsToShow });
  const round = (await listRounds()).find(({ surveyId }) => surveyId === survey._id);
  if (!round) throw new Error('the round did not open');
  return round;
}
