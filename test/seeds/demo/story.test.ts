import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { firstAccountLink } from '../../../server/domain/access/first-account.ts';
import { departmentNames } from '../../../server/domain/directory/audience.query.ts';
import { readEngagement } from '../../../server/domain/insights/engagement.query.ts';
import { readWholeMatrix } from '../../../server/domain/insights/matrix.query.ts';
import { readOverview } from '../../../server/domain/insights/overview.query.ts';
import { findReading, roundsForHr } from '../../../server/domain/insights/reading.query.ts';
import { readSnapshots } from '../../../server/domain/publication/snapshots.query.ts';
import { listRounds } from '../../../server/domain/rounds/rounds.query.ts';
import { STORY } from '../../../server/seeds/demo/story.ts';
import { type TestApp, testApp, type Visitor } from '../../support/app.ts';
import { useSharedDatabase } from '../../support/database.ts';
import { dumpDatabase } from '../../support/dump.ts';

const ANY = { surveyId: null, roundId: null };

/** One year of rounds is made once, by the click; what follows looks at it. */
describe('the story of the invented company', function () {
  this.timeout(900_000);
  useSharedDatabase();
  let web: TestApp;
  let hr: Visitor;
  let logins: { email: string; password: string }[];

  before(async () => {
    web = testApp();
    web.deps.clock.set('2026-11-22T12:00:00Z');
    hr = web.visitor({ 'Accept-Language': 'pt-BR' });
  });

  const setupPath = async () => {
    const { config, clock, random } = web.deps;
    const link = await firstAccountLink({ baseUrl: config.baseUrl, now: clock.now(), random });
    return new URL(String(link)).pathname;
  };
  const nameOf = async () => {
    const names = await departmentNames();
    return (id: string) => names.get(id) ?? id;
  };
  const reading = async (kind: 'service' | 'engagement') => {
    const found = await findReading(await roundsForHr(), kind, ANY);
    assert.ok(found);
    return found;
  };

  it('is made by one click, which signs in as HR and shows the logins once', async () => {
    const path = await setupPath();
    assert.ok((await hr.get(path)).text.includes(`action="${path}/demo"`));
    const made = await hr.post(`${path}/demo`);
    assert.equal(made.status, 200, made.text);
    logins = [...made.text.matchAll(/<td>([^<]+@[^<]+)<\/td><td><code>([^<]+)<\/code>/g)].map(
      ([, email = '', password = '']) => ({ email, password }),
    );
    assert.equal(logins.length, 4);
    const progress = await hr.get('/demo');
    assert.deepEqual([progress.status, progress.headers.refresh], [200, '2']);
    assert.match(progress.text, /<progress [^>]*max="25"/);
    assert.equal((await web.visitor().post(`${path}/demo`)).status, 404);
    assert.equal((await hr.post('/demo/removal')).status, 409);
    while ((await hr.get('/demo')).status === 200) await setTimeout(300);
    assert.equal((await hr.get('/demo')).headers.location, '/hr');
  });

  it('has twelve sealed rounds of either survey until last month, and one open since days', async () => {
    const rounds = await listRounds();
    const states = rounds.map(({ status, opensAt }) => `${status} ${opensAt.toISOString().slice(0, 10)}`);
    assert.equal(states[0], 'open 2026-11-17');
    assert.equal(states.filter((state) => state.startsWith('sealed')).length, 24);
    assert.ok(rounds.every(({ left }) => Object.values(left).every((people) => people === 0)));
    assert.equal((await reading('service')).round.closesAt.toISOString().slice(0, 7), '2026-10');
  });

  it('gives whoever signs in something to read', async () => {
    const found: string[] = [];
    for (const login of logins) {
      const somebody = web.visitor({ 'Accept-Language': 'pt-BR' });
      await somebody.post('/login', login);
      const home = String((await somebody.get('/')).headers.location);
      const { text } = await somebody.get(home);
      assert.ok(!text.includes('class="empty"'), `${home} is empty`);
      found.push(home);
    }
    assert.deepEqual(found.sort(), ['/admin/users', '/board', '/department', '/hr']);
  });

  it('keeps to what may be published', async () => {
    const rounds = await roundsForHr();
    for (const { items, comments, participation } of await readSnapshots(rounds)) {
      for (const { blocks, phrase } of items)
        for (const { counts } of blocks) {
          const answers = counts.reduce((sum, count) => sum + count, 0);
          assert.ok(phrase !== null || answers >= 5, `a block of ${answers}`);
        }
      assert.ok(comments === 0 || comments >= 3);
      assert.ok(participation);
    }
    const { whole } = (await readOverview(await reading('service'))).participation ?? {};
    assert.ok(whole);
  });

  it('tells the story in the program’s own words', async () => {
    const name = await nameOf();
    const found = await reading('service');
    const { changes } = await readOverview(found);
    const words = new Map(changes.map(({ subject, word }) => [name(subject), word]));
    assert.equal(words.get(STORY.recovering.department), 'improved');
    assert.equal(words.get(STORY.declining.department), 'worsened');
    assert.equal([...words.values()].filter((word) => word === 'improved' || word === 'worsened').length, 2);
    const { customers, rows } = await readWholeMatrix(found);
    const shownIn = (cell?: { state: string; figure?: { value: number } }) => cell?.figure?.value ?? null;
    const strained = rows.find(({ subject }) => name(subject) === STORY.strained.provider);
    const values = (strained?.cells ?? []).map(
      (cell, at) => [name(customers[at] ?? ''), shownIn(cell)] as const,
    );
    const strain = values.find(([customer]) => customer === STORY.strained.customer)?.[1] ?? 100;
    const others = values.flatMap(([customer, value]) =>
      customer === STORY.strained.customer || value === null ? [] : [value],
    );
    assert.ok(others.length >= 5);
    assert.ok(strain < Math.min(...others) - 10, `${strain} of ${others.join(' ')}`);
    const totals = rows.map(({ subject, total }) => [name(subject), shownIn(total) ?? 0] as const);
    assert.equal(totals.toSorted((a, b) => b[1] - a[1])[0]?.[0], STORY.loved);
  });

  it('moves in engagement, and people say why in three languages', async () => {
    const { chosen } = await readEngagement(await reading('engagement'), null);
    const values = (chosen?.trend ?? []).map(({ figure }) => figure?.value ?? 0);
    assert.ok(Math.max(...values) - Math.min(...values) >= 20, values.join(' '));
    const dump = await dumpDatabase();
    const texts = (dump.comments ?? []).map(({ text }) => String(text));
    assert.ok(texts.length > 300, String(texts.length));
    assert.ok(new Set(texts).size > 200, String(new Set(texts).size));
    for (const word of [/\b(que|não)\b/, /\bthe\b/, /\b(trabajo|mucho|siempre|equipo)\b/i])
      assert.ok(
        texts.some((text) => word.test(text)),
        String(word),
      );
    assert.ok(texts.every((text) => !/[{|}\t⟦]/.test(text)));
  });
});
