import { readFile } from 'node:fs/promises';
import { hasUsers } from '../../domain/access/users.query.ts';
import { record } from '../../domain/audit/audit.ts';
import { DepartmentModel } from '../../domain/directory/department.model.ts';
import { EmployeeModel } from '../../domain/directory/employee.model.ts';
import { importDirectory } from '../../domain/directory/import/import-directory.ts';
import { RoundModel } from '../../domain/rounds/round.model.ts';
import { changeSettings, noteInSettings, readSettings, SETUP_STEPS } from '../../domain/settings/settings.ts';
import type { Locale } from '../../i18n/locales.ts';
import { Conflict } from '../../platform/errors.ts';
import { projectPath } from '../../platform/paths.ts';
import { giveLogins, type Login } from './accounts.ts';
import { ZONE } from './calendar.ts';
import { commentBank } from './comment-bank.ts';
import { type PlayTools, playRound, readCast } from './play-rounds.ts';
import { claim, note, readProgress } from './progress.ts';
import { emptyInstallation, type RemovalTools } from './remove-demo.ts';
import { LAST_MONTH } from './story.ts';
import { type Chapter, scheduleSurveys } from './surveys.ts';

/** Who the audit says did it. */
const BY = 'demo';

export type DemoTools = PlayTools & RemovalTools;

/** What to make: the language of the accounts, and the months of rounds (12; fewer for tests). */
export interface DemoWish {
  locale: Locale;
  months?: number;
}

/** A company that can be signed in to already, and what is left to do. */
export interface BegunDemo {
  logins: Login[];
  /** Makes the rounds, the oldest first. */
  fill(how?: Filling): Promise<void>;
}

interface Filling {
  /** Told after each round how many of them are there. */
  said?: (done: number, of: number) => void;
  /** Ends it after the round in hand; what is there by then is removed when it begins again. */
  stopping?: AbortSignal;
}

/**
 * Makes the people, surveys and accounts of the invented company; `fill` then plays its rounds through opening, intake and seal.
 * Where it is there already, its accounts get new passwords. What an interrupted run left is removed first. Conflict
 * `demo_not_empty` beside departments, people, rounds or accounts, `demo_busy` while one is being made.
 */
export async function beginDemo(
  { locale, months = LAST_MONTH }: DemoWish,
  tools: DemoTools,
): Promise<BegunDemo> {
  const progress = (await readSettings()).demo ? await readProgress() : null;
  if (progress?.state === 'made')
    return { logins: await giveLogins({ locale, ...tools }), fill: async () => {} };
  if (!progress && !(await isEmpty())) throw new Conflict('demo_not_empty');
  await claim('making', tools.clock.now());
  if (progress) await emptyInstallation(tools);
  try {
    return await begin({ locale, months }, tools);
  } catch (error) {
    await note({ state: 'failed' });
    throw error;
  }
}

async function begin({ locale, months }: Required<DemoWish>, tools: DemoTools): Promise<BegunDemo> {
  const now = tools.clock.now();
  await foundCompany(now);
  await tools.mailer.refresh();
  const chapters = await scheduleSurveys(months, now);
  await note({ of: chapters.length, at: tools.clock.now() });
  const logins = await giveLogins({ locale, ...tools });
  await record({ at: now, userId: BY, verb: 'create', thing: 'demo' });
  return { logins, fill: (how = {}) => fill(chapters, how, tools) };
}

/** Whether nothing is there that an invented company could be confused with. */
export async function isEmpty(): Promise<boolean> {
  const found = await Promise.all([
    DepartmentModel.exists({}),
    EmployeeModel.exists({}),
    RoundModel.exists({}),
  ]);
  return found.every((one) => one === null) && !(await hasUsers());
}

async function foundCompany(now: Date): Promise<void> {
  const by = { by: BY, now };
  await changeSettings({ demo: true }, by);
  await changeSettings(
    {
      name: 'Aurora',
      locale: 'pt-BR',
      zone: ZONE,
      contact: 'Patrícia Araújo, patricia.araujo@aurora.example',
      privacyOfficer: 'Diego Nascimento Oliveira, privacidade@aurora.example',
      reportingChannel: 'etica@aurora.example',
      // Every login finds something to read.
      boardReads: true,
      headsReadEngagement: true,
    },
    by,
  );
  await noteInSettings({ setup: { done: [...SETUP_STEPS], dismissed: true } });
  const file = await readFile(projectPath('server', 'seeds', 'demo', 'people.csv'));
  const report = await importDirectory(file, {
    apply: true,
    complete: false,
    acceptBrakes: false,
    by: BY,
    now,
  });
  if (report.state !== 'applied') throw new Error(`people.csv is ${report.state}`);
}

async function fill(chapters: Chapter[], { said, stopping }: Filling, tools: DemoTools): Promise<void> {
  const cast = await readCast(commentBank());
  try {
    for (const [at, { occurrence, ...chapter }] of chapters.entries()) {
      if (stopping?.aborted) return await note({ state: 'failed' });
      await playRound(occurrence, chapter, { cast, tools });
      await note({ done: at + 1, at: tools.clock.now() });
      said?.(at + 1, chapters.length);
    }
    await note({ state: 'made' });
  } catch (error) {
    await note({ state: 'failed' });
    throw error;
  }
}
