import assert from 'node:assert/strict';
import { enqueue } from '../../../server/domain/delivery/outbox.ts';
import { pauseQueue } from '../../../server/domain/delivery/pause.ts';
import { findSettingChanges } from '../../../server/domain/settings/setting-changes.ts';
import { readSettings } from '../../../server/domain/settings/settings.ts';
import type { Mail } from '../../../server/platform/mailer.ts';
import { type TestApp, testApp } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';

const ABOUT = 'schedule:2026-11-16';
const LINK = `http://127.0.0.1:3000/a/${'x'.repeat(43)}`;

const mail = (change: Partial<Mail> = {}): Mail => ({
  to: { name: 'Ana', address: 'ana@aurora.example' },
  subject: 'Como foi o <serviço>?',
  text: `Responder <aqui>: ${LINK}`,
  html: '<p style="color: red">Olá</p><script>alert(1)</script>',
  messageId: 'abc',
  about: ABOUT,
  ...change,
});

describe('the outbox, for administrators', () => {
  useTestDatabase();
  let web: TestApp;
  before(() => {
    web = testApp();
  });
  afterEach(() => web.deps.mailer.local?.forget(ABOUT));

  const hrefIn = (text: string) => /href="(\/admin\/outbox\/[^"]+)"/.exec(text)?.[1] ?? '';

  it('lists the mails that stayed here, under a warning, and shows each as HTML and as text', async () => {
    const admin = await web.signedIn('admin');
    assert.match((await admin.get('/admin/outbox')).text, /No mail yet/);
    await web.deps.mailer.send(mail());
    const list = (await admin.get('/admin/outbox')).text;
    assert.match(list, /Evaluation mode: .* Whoever opens this page can answer for others/);
    assert.ok(list.includes('Como foi o &lt;serviço&gt;?') && list.includes('ana@aurora.example'));
    const one = await admin.get(hrefIn(list));
    assert.match(one.text, /Evaluation mode/);
    assert.ok(one.text.includes('Responder &lt;aqui&gt;:'));
    assert.ok(one.text.includes(`<a href="${LINK}">${LINK}</a>`));
    assert.match(one.headers['content-security-policy'] ?? '', /frame-src 'self'/);
    assert.match(one.text, /<iframe [^>]*src="\/admin\/outbox\/[^"]+\/html"/);
  });

  it('keeps what a mail contains from doing anything', async () => {
    const admin = await web.signedIn('admin');
    await web.deps.mailer.send(mail());
    const html = await admin.get(`${hrefIn((await admin.get('/admin/outbox')).text)}/html`);
    assert.equal(
      html.headers['content-security-policy'],
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
    );
    assert.equal(html.headers['cache-control'], 'no-store');
    assert.match(html.text, /Olá/);
  });

  it('leads to older mails where there are many', async () => {
    const admin = await web.signedIn('admin');
    for (let i = 0; i < 101; i++)
      await web.deps.mailer.send(mail({ messageId: `m${i}`, subject: `Mail ${i}` }));
    const pages = ['/admin/outbox', '/admin/outbox?from=100'];
    const [first, second] = await Promise.all(pages.map(async (path) => (await admin.get(path)).text));
    assert.match(first ?? '', /href="\/admin\/outbox\?from=100"/);
    const shown = (text = '') => text.match(/Mail \d+</g) ?? [];
    assert.deepEqual([shown(first).length, shown(second).length], [100, 1]);
    assert.equal(new Set([...shown(first), ...shown(second)]).size, 101);
    assert.equal((await admin.get('/admin/outbox?from=-1')).status, 400);
  });

  it('finds no file that is not a mail', async () => {
    const admin = await web.signedIn('admin');
    for (const path of ['x/y', 'x/y/html', '..%2F..%2Fkeys/app', 'schedule_2026-11-16/abd'])
      assert.ok([400, 404].includes((await admin.get(`/admin/outbox/${path}`)).status), path);
  });

  it('counts the queue, says why it pauses, and pauses and resumes all mail with an entry in the audit', async () => {
    const admin = await web.signedIn('admin');
    const now = web.deps.clock.now();
    await enqueue(
      [{ kind: 'invitation', to: 'e:a', ref: ABOUT, n: 0, dueAt: now }],
      web.deps.secrets.message,
    );
    await pauseQueue('535', { now, chance: 0, isFirst: true });
    const text = (await admin.get('/admin/outbox')).text;
    assert.match(text, /<dt>waiting<\/dt><dd>1<\/dd>/);
    assert.match(text, /refuses mails for now \(535\)/);
    for (const [paused, button] of [
      ['yes', 'Resume mail'],
      ['no', 'Pause all mail'],
    ] as const) {
      assert.equal((await admin.post('/admin/outbox/pause', { paused })).status, 303);
      assert.equal((await readSettings()).mailPaused, paused === 'yes');
      assert.ok((await admin.get('/admin/outbox')).text.includes(button));
    }
    assert.equal((await admin.post('/admin/outbox/pause', { paused: 'perhaps' })).status, 400);
    const changes = await findSettingChanges(['mailPaused']);
    assert.deepEqual(
      changes.map(({ userId, to }) => [userId, to]),
      [
        [admin.user._id, true],
        [admin.user._id, false],
      ],
    );
  });

  it('is not for HR or heads, who could answer for others', async () => {
    for (const role of ['hr', 'head'] as const) {
      const somebody = await web.signedIn(role);
      assert.equal((await somebody.get('/admin/outbox')).status, 403);
      assert.equal((await somebody.post('/admin/outbox/pause', { paused: 'yes' })).status, 403);
    }
    assert.equal((await readSettings()).mailPaused, false);
  });
});
