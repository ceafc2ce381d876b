import assert from 'node:assert/strict';
import { record } from '../../../server/domain/audit/audit.ts';
import { AuditEntryModel } from '../../../server/domain/audit/entry.model.ts';
import { type TestApp, testApp } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';
import { decide } from '../../support/settings.ts';

describe('the audit, for administrators', () => {
  useTestDatabase();
  let web: TestApp;
  before(() => {
    web = testApp();
  });

  const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  const rowsOf = (html: string) =>
    [...html.matchAll(/<tr><td>.*?<\/tr>/g)].map(([row]) => textOf(row).trim());

  it('says who did what in sentences of the reader’s language', async () => {
    await decide({ zone: 'America/Sao_Paulo' });
    const admin = await web.signedIn('admin');
    const at = new Date('2026-03-05T01:30:00Z');
    await record({ at, userId: admin.user._id, verb: 'close', thing: 'round:abc:2026-02-16' });
    await record({ at, userId: 'cli', verb: 'set roles', thing: `user:${admin.user._id}` });
    // Of another version of the program.
    const unheard = { userId: 'gone', verb: 'an unheard verb', thing: 'strange:<b>' };
    await AuditEntryModel.create({ _id: 99, at, ...unheard, hash: '' });
    const [strange, roles, close] = rowsOf((await admin.get('/admin/audit')).text);
    assert.match(String(close), /Mar 4, 2026, \S+.* admin closed: round 2026-02-16 \d+$/);
    assert.match(String(roles), /Command line changed the roles: account admin/);
    assert.match(String(strange), /Former account an unheard verb: strange &lt;b&gt;/);
    await admin.post('/account', { name: 'Ana', locale: 'pt-BR' });
    assert.match((await admin.get('/admin/audit')).text, /encerrou: rodada 2026-02-16/);
  });

  it('filters by person, verb, thing and period, in the address', async () => {
    await decide({ zone: 'America/Sao_Paulo' });
    const admin = await web.signedIn('admin');
    await AuditEntryModel.deleteMany({});
    const day = (n: number) => new Date(`2026-03-0${n}T12:00:00Z`);
    await record({ at: day(1), userId: 'cli', verb: 'close', thing: 'round:a:2026-02-16' });
    await record({ at: day(2), userId: 'system', verb: 'seal', thing: 'round:a:2026-02-16' });
    await record({ at: day(3), userId: 'cli', verb: 'close', thing: 'round:ab:2026-02-17' });
    // Late in the evening of 3 March in São Paulo.
    await record({ at: new Date('2026-03-04T02:30:00Z'), userId: 'cli', verb: 'export', thing: 'matrix' });
    const numbers = async (query: string) =>
      rowsOf((await admin.get(`/admin/audit?${query}`)).text).map((row) => Number(row.split(' ').at(-1)));
    assert.deepEqual(await numbers(''), [4, 3, 2, 1]);
    assert.deepEqual(await numbers('who=cli'), [4, 3, 1]);
    assert.deepEqual(await numbers('verb=close'), [3, 1]);
    assert.deepEqual(await numbers('thing=round'), [3, 2, 1]);
    assert.deepEqual(await numbers('thing=round:a'), [2, 1]);
    assert.deepEqual(await numbers('from=2026-03-02&to=2026-03-03'), [4, 3, 2]);
    assert.deepEqual(await numbers('who=cli&verb=close&from=2026-03-02'), [3]);
    assert.deepEqual(await numbers('thing=.*'), []);
    for (const wrong of ['from=yesterday', 'before=-1', 'who=$ne', 'to=2026-02-31'])
      assert.equal((await admin.get(`/admin/audit?${wrong}`)).status, 400, wrong);
  });

  it('is read page by page, and a new entry moves nothing', async () => {
    const admin = await web.signedIn('admin');
    await AuditEntryModel.deleteMany({});
    const at = new Date('2026-03-05T12:00:00Z');
    for (let n = 0; n < 120; n++) await record({ at, userId: 'cli', verb: 'open', thing: `round:${n}` });
    const seen: number[] = [];
    let next: string | null = '/admin/audit?verb=open';
    while (next) {
      const { text }: { text: string } = await admin.get(next);
      seen.push(...rowsOf(text).map((row) => Number(row.split(' ').at(-1))));
      next = /href="([^"]+)" rel="next"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? null;
      if (next) assert.match(next, /verb=open/);
      await record({ at, userId: 'cli', verb: 'open', thing: 'round:late' });
    }
    assert.deepEqual(
      seen,
      Array.from({ length: 120 }, (_, n) => 120 - n),
    );
  });

  it('is not for HR', async () => {
    assert.equal((await (await web.signedIn('hr')).get('/admin/audit')).status, 403);
  });
});
