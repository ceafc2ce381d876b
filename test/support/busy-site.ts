import { issueToken } from '../../server/domain/access/login-tokens.ts';
import type { Role } from '../../server/domain/access/roles.ts';
import { createUser, setPassword, type User } from '../../server/domain/access/users.ts';
import { findRelease, releasePath, releaseRound } from '../../server/domain/alerts/releases.ts';
import { draftImport } from '../../server/domain/directory/import/drafts.ts';
import { makeCommitment } from '../../server/domain/feedback/commitments.ts';
import { CommentModel } from '../../server/domain/publication/comment.model.ts';
import { createSchedule } from '../../server/domain/schedules/schedules.ts';
import { SEED_TOPICS } from '../../server/domain/topics/topic.ts';
import { newId } from '../../server/platform/ids.ts';
import { PASSWORD } from './app.ts';
import { type Client, client } from './client.ts';
import { makeInvitation, makeRound, WHILE_OPEN } from './factories.ts';
import { type LiveSite, openLiveSite } from './live-site.ts';
import { publishSample, type SampleResults } from './sample-results.ts';

/** A company at work, so that every address has something to show: results, an open round, a draft, a mail, links. */
export interface BusySite extends LiveSite {
  sample: SampleResults;
  /** The address of a route of the policy, for something that is there; '' for a parameter nobody has an object for. */
  addressOf(route: string): string;
  /** Somebody with these roles who has signed in. */
  signIn(roles: Role[], departmentIds?: string[]): Promise<Client & { user: User }>;
  /** Who sent the file that is a draft now. */
  hr: Client & { user: User };
  /** The secret of somebody's answer link. */
  answerToken: string;
}

const MAIL = {
  to: { name: 'Ana', address: 'ana@aurora.example' },
  subject: 'About <b>you</b>',
  text: 'Hello',
  html: '<p style="color: red">Hello</p>',
  messageId: 'abc',
  about: 'busy',
};

const ABOUT_NOTHING = { itemId: null, fromRoundId: null };

/** Starts it over the test database; call it after useSharedDatabase(). */
export async function openBusySite(env: Record<string, string> = {}): Promise<BusySite> {
  const site = await openLiveSite(env);
  const { deps } = site;
  deps.clock.set(WHILE_OPEN);
  const sample = await publishSample();
  const signIn = signingIn(site);
  const hr = await signIn(['hr']);
  const round = await makeRound(deps.keys);
  const { token } = await makeInvitation(deps.keys, round, { subjects: ['it'], locale: 'en' });
  const objects = {
    ...(await makeObjects(site, { sample, hr: hr.user })),
    'rounds/:id': round._id,
    'a/:token': token,
  };
  return { ...site, sample, signIn, hr, answerToken: token, addressOf: (route) => addressOf(route, objects) };
}

type Objects = Record<string, string>;

async function makeObjects(
  { deps }: LiveSite,
  { sample, hr }: { sample: SampleResults; hr: User },
): Promise<Objects> {
  const { clock, random, secrets, mailer } = deps;
  const at = { now: clock.now(), random };
  // The database removes what is over by its own clock.
  const fresh = new Date(Math.max(Date.now(), clock.now().getTime()));
  const schedule = await createSchedule(
    {
      surveyId: sample.service._id,
      rule: { kind: 'weeks', every: 4, weekday: 'mon', at: '09:10' },
      zone: 'UTC',
      windowDays: 12,
      audience: null,
    },
    at,
  );
  await releaseRound(sample.second._id, at);
  const release = await findRelease(sample.second._id);
  const file = Buffer.from('Staff number,Name,E-mail,Department\nN1,<b>Nina</b>,nina@aurora.example,IT\n');
  const draft = await draftImport({
    by: hr._id,
    at: fresh,
    name: 'people.csv',
    file,
    complete: false,
    choices: {},
  });
  const commitment = newId();
  await makeCommitment(
    {
      _id: commitment,
      providerId: 'it',
      text: 'Reply <b>sooner</b>',
      owner: '=Ana',
      dueOn: '2026-12-18',
      ...ABOUT_NOTHING,
    },
    { by: hr._id, now: clock.now(), today: '2026-11-20' },
  );
  await mailer.send(MAIL);
  const [mail] = (await mailer.local?.list()) ?? [];
  return {
    'r/:token': release ? (releasePath(release, secrets.release).split('/').pop() ?? '') : '',
    'password/:token': await issueToken({ userId: hr._id, purpose: 'password' }, { now: fresh, random }),
    'sign-in/:token': await issueToken({ userId: hr._id, purpose: 'signIn' }, { now: fresh, random }),
    'setup/:token': 'A'.repeat(43),
    'dimensions/:dimension': 'engagement.recommendation',
    'results/:subject': 'it',
    'results/:subject/:customer': 'it/sales',
    'surveys/:id': sample.service._id,
    'surveys/:id/draft/items/:item': `${sample.service._id}/draft/items/SQ1`,
    'surveys/:id/draft/questions/:item': `${sample.service._id}/draft/questions/new`,
    'schedules/:id': schedule._id,
    'rounds/:id/release': `${sample.second._id}/release`,
    'people/:id': 'it0',
    'departments/:id': 'it',
    'import/:id': Array.isArray(draft) ? '' : draft._id,
    'users/:id': hr._id,
    'commitments/:id': commitment,
    'comments/:id': String((await CommentModel.findOne({}).lean())?._id),
    'topics/:id': SEED_TOPICS[0]?.id ?? '',
    'outbox/:group/:name': mail?.id ?? '',
  };
}

/** Fills in the longest pattern that is found: a round that is released is another one than the one that is open. */
function addressOf(route: string, objects: Objects): string {
  const path = route.slice(route.indexOf(' ') + 1);
  const pattern = Object.keys(objects)
    .filter((one) => path.includes(`/${one}`))
    .sort((a, b) => b.length - a.length)[0];
  const filled = pattern === undefined ? path : path.replace(pattern, fill(pattern, objects));
  return filled.includes(':') && !/:\d{4}-/.test(filled) ? '' : filled;
}

function fill(pattern: string, objects: Objects): string {
  const [noun = ''] = pattern.split('/');
  const value = objects[pattern] ?? '';
  return `${noun}/${value}`;
}

function signingIn({ url }: LiveSite): BusySite['signIn'] {
  let people = 0;
  return async (roles, departmentIds = []) => {
    const email = `${roles.join('-')}-${++people}@example.com`;
    const user = await createUser({ name: roles.join(' and '), email, locale: 'en', roles, departmentIds });
    await setPassword(user._id, PASSWORD);
    const somebody = client(url);
    const fields = { csrf: await somebody.token(), email, password: PASSWORD };
    const { status } = await somebody.post('/login', `${new URLSearchParams(fields)}`);
    if (status !== 303) throw new Error('a test account must be able to sign in');
    return { ...somebody, user };
  };
}
