import request from 'supertest';
import { jobTable } from '../../jobs/index.ts';
import { inviteUser } from '../../server/domain/access/invite-user.ts';
import type { Role } from '../../server/domain/access/roles.ts';
import { readUnits } from '../../server/domain/directory/audience.query.ts';
import { importDirectory } from '../../server/domain/directory/import/import-directory.ts';
import { listRounds } from '../../server/domain/rounds/rounds.query.ts';
import { listSchedules } from '../../server/domain/schedules/schedules.query.ts';
import { changeSettings } from '../../server/domain/settings/settings.ts';
import type { TestApp } from '../support/app.ts';
import { answerPaths } from '../support/links.ts';
import { makeDueSchedule, makeSmallCompany } from '../support/small-company.ts';
import { askSomebody } from '../web/answer/answer-site.ts';

/** Does it as its user would; true when it was acknowledged, false when the user was told to try again. Anything else throws. */
export type Act = () => Promise<boolean>;

/** Something that writes to the database. */
export interface Path {
  name: string;
  /** Makes a world in which it can be done; doing it again is what a user or the next tick would do. */
  prepare(site: TestApp): Promise<Act>;
}

type Fields = Record<string, string | string[]>;

const DAY_MS = 24 * 60 * 60_000;
const NOW = '2026-11-16T12:00:00Z';

/** A form: 2xx and 3xx acknowledge, 503 asks to try again; any other answer is a defect. */
async function acknowledged(answer: Promise<{ status: number; text: string }>): Promise<boolean> {
  const { status, text } = await answer;
  if (status < 400) return true;
  if (status === 503) return false;
  throw new Error(`the answer was ${status}: ${text.slice(0, 2000)}`);
}

/** A verb of the domain: an error of the database asks to try again. */
async function survived(work: Promise<unknown>): Promise<boolean> {
  return await work.then(
    () => true,
    (error: Error) => {
      if (error.name.startsWith('Mongo')) return false;
      throw error;
    },
  );
}

const job =
  (site: TestApp, name: string): Act =>
  async () => {
    const found = jobTable(site.deps).find((each) => each.name === name);
    if (!found) throw new Error(`there is no job ${name}`);
    return await survived(found.run(new AbortController().signal));
  };

async function openRound(site: TestApp): Promise<void> {
  site.deps.clock.set(NOW);
  await makeSmallCompany(8);
  await makeDueSchedule(site.deps.clock.now());
  await job(site, 'open')();
}

/** A form of a page for HR or administrators. */
const form =
  (role: Role, path: (site: TestApp) => Promise<string>, fields: Fields | (() => Promise<Fields>)) =>
  async (site: TestApp): Promise<Act> => {
    await openRound(site);
    const somebody = await site.signedIn(role);
    // The form is read on a good day; its token is in the session.
    await somebody.get('/account');
    const address = await path(site);
    const entered = typeof fields === 'function' ? await fields() : fields;
    return () => acknowledged(somebody.post(address, entered));
  };

const only = async <T>(query: Promise<T[]>): Promise<T> => {
  const [first] = await query;
  if (!first) throw new Error('there is none');
  return first;
};

const theRound = async () => (await only(listRounds()))._id;

const aPair = async () => {
  const [one, other] = await readUnits();
  return { customerId: one?.id ?? '', providerId: other?.id ?? '', closed: 'yes' };
};

/** Everybody by the name of Aurora, as a file. */
const file = (site: TestApp): Promise<unknown> => {
  const rows = Array.from({ length: 40 }, (_, i) => `P${i};Ana ${i};ana${i}@example.com;Area ${i % 3}`);
  return importDirectory(Buffer.from(['id;name;email;department', ...rows].join('\n')), {
    apply: true,
    complete: false,
    acceptBrakes: false,
    by: 'test',
    now: site.deps.clock.now(),
  });
};

export const PATHS: Path[] = [
  {
    name: 'an answer',
    async prepare(site) {
      const asked = await askSomebody(site);
      const page = await asked.get();
      const field = /type="radio" name="([^"]+)"/.exec(page.text)?.[1] ?? '';
      return () => acknowledged(asked.post({ [field]: '4', send: '1' }));
    },
  },
  {
    name: 'withdrawing an answer',
    async prepare(site) {
      const asked = await askSomebody(site);
      const page = await asked.get();
      const field = /type="radio" name="([^"]+)"/.exec(page.text)?.[1] ?? '';
      await asked.post({ [field]: '4', send: '1' });
      return () => acknowledged(asked.post({ withdraw: '1' }));
    },
  },
  {
    name: 'opening a round',
    async prepare(site) {
      site.deps.clock.set(NOW);
      await makeSmallCompany(8);
      await makeDueSchedule(site.deps.clock.now());
      return job(site, 'open');
    },
  },
  {
    name: 'closing a round',
    async prepare(site) {
      await openRound(site);
      site.deps.clock.advance(20 * DAY_MS);
      return job(site, 'close');
    },
  },
  {
    name: 'sealing a round',
    async prepare(site) {
      await openRound(site);
      await job(site, 'send')();
      for (const path of await answerPaths(site)) await answer(site, path);
      site.deps.clock.advance(20 * DAY_MS);
      await job(site, 'close')();
      site.deps.clock.advance(61_000);
      return job(site, 'seal');
    },
  },
  {
    name: 'sending mails',
    async prepare(site) {
      await openRound(site);
      const send = job(site, 'send');
      return async () => {
        // Mails that were claimed are tried again when their lease is over.
        site.deps.clock.advance(3 * 60_000);
        return await send();
      };
    },
  },
  {
    name: 'telling participation',
    async prepare(site) {
      await openRound(site);
      return job(site, 'participation');
    },
  },
  {
    name: 'cancelling a round',
    prepare: form('hr', async () => `/hr/rounds/${await theRound()}/cancelling`, { reason: 'a mistake' }),
  },
  {
    name: 'extending a round',
    prepare: form('hr', async () => `/hr/rounds/${await theRound()}/extension`, { closesOn: '2026-12-20' }),
  },
  {
    name: 'pausing a schedule',
    prepare: form('hr', async () => `/hr/schedules/${(await only(listSchedules()))._id}/pausing`, {
      paused: 'yes',
    }),
  },
  {
    name: 'importing people',
    prepare: async (site) => () => survived(file(site)),
  },
  {
    name: 'changing settings',
    prepare: async (site) => {
      const action = { by: 'test', now: site.deps.clock.now() };
      return () => survived(changeSettings({ kc: 12, contact: 'Ana' }, action));
    },
  },
  {
    name: 'inviting somebody to an account',
    prepare: async (site) => {
      const wanted = { name: 'Ana', email: 'ana@example.com', locale: 'en' as const, roles: ['hr' as const] };
      const { clock, secrets, random } = site.deps;
      const tools = { by: 'test', now: clock.now(), secrets, random };
      return () => survived(inviteUser({ ...wanted, departmentIds: [] }, tools));
    },
  },
  {
    name: 'closing a relation',
    prepare: form('hr', async () => '/hr/relations/pairs', aPair),
  },
];

async function answer(site: TestApp, path: string): Promise<void> {
  const page = await request(site.app).get(path);
  const field = /type="radio" name="([^"]+)"/.exec(page.text)?.[1] ?? '';
  await request(site.app)
    .post(path)
    .type('form')
    .send({ language: 'en', [field]: '4', send: '1' });
}
