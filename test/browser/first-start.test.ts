import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { firstAccountLink } from '../../server/domain/access/first-account.ts';
import { listRounds } from '../../server/domain/rounds/rounds.query.ts';
import { listSchedules } from '../../server/domain/schedules/schedules.query.ts';
import { projectPath } from '../../server/platform/paths.ts';
import { newProfile } from '../support/browser.ts';
import { useTestDatabase } from '../support/database.ts';
import { type LiveSite, openLiveSite } from '../support/live-site.ts';
import { type Mailbox, openMailbox } from '../support/mailbox.ts';

const MINUTE = 60_000;
const GO_ON = 'main button.primary';

for (const javaScriptEnabled of [true, false])
  describe(`the first start, ${javaScriptEnabled ? 'with' : 'without'} scripts`, function () {
    this.timeout(300_000);
    useTestDatabase();
    let site: LiveSite;
    let mailbox: Mailbox;

    before(async () => {
      mailbox = await openMailbox();
      site = await openLiveSite();
      site.deps.clock.set('2026-11-18T12:00:00Z');
    });
    after(async () => {
      await site.close();
      await mailbox.close();
    });

    it('leads HR from the first page to a received mail', async () => {
      const { deps, url } = site;
      const profile = await newProfile({
        viewport: { width: 1280, height: 900 },
        locale: 'pt-BR',
        timezoneId: 'America/Sao_Paulo',
        javaScriptEnabled,
      });
      const page = await profile.newPage();
      const link = await firstAccountLink({ baseUrl: url, now: deps.clock.now(), random: deps.random });
      await page.goto(link ?? '');
      await page.fill('#name', 'Patrícia Araújo');
      await page.fill('#email', 'hr@aurora.example');
      await page.fill('#password', 'correct horse battery staple');
      await page.click(GO_ON);

      await page.waitForURL(/\/start\/company$/);
      await page.fill('#name', 'Aurora');
      // A script suggests the zone of the browser; without it the field says what is missing.
      if (!javaScriptEnabled) await page.fill('#zone', 'America/Sao_Paulo');
      await page.click(GO_ON);

      await page.waitForURL(/\/start\/mail$/);
      await chooseServer(page, mailbox);
      await page.click('form[action="/start/mail/trial"] button');
      await page.waitForSelector('[role=status]');
      assert.equal(mailbox.to('hr@aurora.example').length, 1, 'the test mail arrives');
      await page.click('form[action="/start/mail/as-is"] button');

      await page.waitForURL(/\/start\/people$/);
      await leaveAndComeBack(page, url);
      await importPeople(page);
      assert.match((await page.locator('main').textContent()) ?? '', /320 pessoas podem ser convidadas/);
      await page.click('form[action="/start/people"] button.primary');

      await page.waitForURL(/\/start\/survey$/);
      await page.click(GO_ON);
      await page.waitForSelector('h1:has-text("Agendada para terça-feira")');
      assert.match((await page.locator('main').textContent()) ?? '', /320 pessoas recebem/);
      await page.click('a[href="/hr/announcement"]');
      assert.match(await page.locator('#chat').inputValue(), /pulso@aurora\.example/);

      const [schedule] = await listSchedules();
      deps.clock.set(schedule?.nextAt ?? '');
      await site.job('open');
      assert.equal((await listRounds())[0]?.status, 'open');
      deps.clock.advance(11 * MINUTE);
      await site.job('send');
      assert.equal(mailbox.mails.length, 321, 'everybody is invited through the server chosen in the wizard');
      await profile.close();
    });
  });

/** A server that is not there, then the one that is: the form keeps what was typed. */
async function chooseServer(page: Page, mailbox: Mailbox): Promise<void> {
  const submit = 'form[action="/start/mail"] button';
  await page.click('a[href$="preset=relay"]');
  await page.fill('#host', '127.0.0.1');
  await page.fill('#port', '1');
  await page.selectOption('#security', 'none');
  await page.fill('#from', 'Pulso <pulso@aurora.example>');
  await page.click(submit);
  await page.waitForSelector('[role=alert]');
  assert.match((await page.locator('[role=alert]').textContent()) ?? '', /Nada responde em 127\.0\.0\.1/);
  await page.fill('#port', new URL(mailbox.url).port);
  await page.click(submit);
  await page.waitForURL(/saved=yes/);
}

/** The home page leads back to the step that was left. */
async function leaveAndComeBack(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/hr`);
  await page.click('a[href="/start/people"]');
  await page.waitForURL(/\/start\/people$/);
}

async function importPeople(page: Page): Promise<void> {
  await page.click('a[href="/hr/people/import"]');
  await page.setInputFiles('#file', projectPath('test', 'data', 'directory', 'aurora-pt-excel.csv'));
  await page.click('main form[enctype] button[type=submit]');
  await page.click('form[action$="/application"] button[type=submit]');
  await page.click('a[href="/start/people"]');
  await page.waitForURL(/\/start\/people$/);
}
