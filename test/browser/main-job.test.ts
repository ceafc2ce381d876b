import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import request from 'supertest';
import { firstAccountLink } from '../../server/domain/access/first-account.ts';
import { listRounds } from '../../server/domain/rounds/rounds.query.ts';
import { projectPath } from '../../server/platform/paths.ts';
import { newProfile, PHONE } from '../support/browser.ts';
import { useTestDatabase } from '../support/database.ts';
import { answerPathOf } from '../support/links.ts';
import { type LiveSite, openLiveSite } from '../support/live-site.ts';
import { type Mailbox, openMailbox, type ReceivedMail } from '../support/mailbox.ts';

const MINUTE = 60_000;
const PASSWORD = 'correct horse battery staple';
const LANGUAGES = [
  { lang: 'pt-BR', send: 'Enviar' },
  { lang: 'en', send: 'Send' },
  { lang: 'es', send: 'Enviar' },
];

describe('the main job, in a browser', function () {
  this.timeout(300_000);
  useTestDatabase();
  let site: LiveSite;
  let mailbox: Mailbox;

  before(async () => {
    mailbox = await openMailbox();
    site = await openLiveSite({ SMTP_URL: mailbox.url });
    site.deps.clock.set('2026-11-16T12:00:00Z');
  });
  after(async () => {
    await site.close();
    await mailbox.close();
  });

  it('leads from the first link to a chart with the numbers people gave', async () => {
    const { deps, url } = site;
    const staff = await newProfile({ viewport: { width: 1280, height: 900 }, locale: 'pt-BR' });
    const page = await staff.newPage();
    const faults: string[] = [];
    page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));

    await createFirstAccount(page, { baseUrl: url, now: deps.clock.now(), random: deps.random });
    await importPeople(page, url);
    await launch(page, url);
    const [round] = await listRounds();
    assert.equal(round?.status, 'open');

    deps.clock.advance(11 * MINUTE);
    await site.job('send');
    assert.equal(mailbox.mails.length, 320);

    // Three people answer on a phone, each in a language; the others by plain HTTP: half 4, half 5, so all are favourable.
    const phoned = LANGUAGES.map(({ lang }) => mailIn(lang));
    for (const [i, mail] of phoned.entries()) await answerOnPhone(mail, LANGUAGES[i]?.send ?? '', url);
    const others = mailbox.mails.filter((mail) => !phoned.includes(mail));
    for (const [i, mail] of others.entries()) await answerPlainly(url, mail, i % 2 ? 5 : 4);

    deps.clock.set(round?.closesAt ?? '');
    await site.job('close');
    deps.clock.advance(61_000);
    await site.job('seal');
    assert.equal((await listRounds())[0]?.status, 'sealed');

    await page.goto(`${url}/hr`);
    const main = await page.locator('main').textContent();
    assert.match(main ?? '', /100\s?%/, 'everyone was satisfied');
    assert.ok((await page.locator('canvas[role="img"]').count()) > 0, 'the trend is drawn');
    assert.ok((await page.locator('table').count()) > 0, 'the same numbers stand in a table');
    assert.deepEqual(faults, [], 'no script or style was refused');
    await staff.close();
  });

  function mailIn(lang: string): ReceivedMail {
    const mail = mailbox.mails.find(({ html }) => html?.includes(`lang="${lang}"`));
    assert.ok(mail, `nobody is mailed in ${lang}`);
    return mail;
  }
});

async function createFirstAccount(page: Page, at: Parameters<typeof firstAccountLink>[0]): Promise<void> {
  const link = await firstAccountLink(at);
  assert.ok(link);
  await page.goto(link);
  await page.fill('#name', 'Patrícia Araújo');
  await page.fill('#email', 'hr@aurora.example');
  await page.fill('#password', PASSWORD);
  await page.selectOption('#locale', 'pt-BR');
  await page.click('main button.primary');
  await page.waitForURL(/\/start\/company$/);
  await page.fill('#name', 'Aurora');
  await page.fill('#zone', 'America/Sao_Paulo');
  await page.click('main button.primary');
  await page.waitForURL(/\/start\/mail$/);
}

async function importPeople(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/hr/people/import`);
  await page.setInputFiles('#file', projectPath('test', 'data', 'directory', 'aurora-pt-excel.csv'));
  await page.check('[name=complete]');
  await page.click('form[enctype] button[type=submit]');
  await page.click('form[action$="/application"] button[type=submit]');
  await page.waitForSelector('[role=status]');
}

/** Makes a survey and a schedule, and opens its first round at once. */
async function launch(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/hr/surveys`);
  await page.check('[value=quarterly_service]');
  await page.fill('#name', 'Serviço entre áreas');
  await page.click('main form button[type=submit]');
  await page.goto(`${url}/hr/schedules`);
  await page.click('form.schedule-form button[type=submit]');
  await page.waitForURL(/\/hr\/schedules\/\w+$/);
  await page.click('details.confirm summary');
  await page.click('form[action$="/opening"] button');
  await page.waitForURL(/\/hr\/rounds\//);
}

/** Follows the score 4 in the mail on a phone of 360 px and sends what is marked, page by page. */
async function answerOnPhone(mail: ReceivedMail, send: string, url: string): Promise<void> {
  const phone = await newProfile(PHONE);
  const page = await phone.newPage();
  await page.setContent(mail.html ?? '');
  const score = page.locator(`a[href$="#4"]`).first();
  assert.match((await score.getAttribute('href')) ?? '', new RegExp(`^${url}/a/`));
  await page.goto((await score.getAttribute('href')) ?? '');
  assert.ok(await page.locator('input[value="4"]:checked').count(), 'the score of the mail is marked');
  assert.equal(
    await page.evaluate('document.documentElement.scrollWidth'),
    360,
    'nothing needs scrolling sideways',
  );
  for (;;) {
    const next = page.locator('[data-go="1"]:visible');
    if ((await next.count()) === 0) break;
    await next.click();
  }
  await page.getByRole('button', { name: send, exact: true }).locator('visible=true').click();
  await page.waitForSelector('[data-done]');
  await phone.close();
}

async function answerPlainly(url: string, mail: ReceivedMail, score: number): Promise<void> {
  const path = answerPathOf(mail);
  const { text } = await request(url).get(path);
  const field = /name="([^"]*CS1[^"]*)"/.exec(text)?.[1] ?? '';
  const thanks = await request(url)
    .post(path)
    .type('form')
    .send({ language: 'pt-BR', [field]: String(score), send: '1' });
  assert.equal(thanks.status, 200);
}
