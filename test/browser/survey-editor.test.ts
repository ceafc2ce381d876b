import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { setProfile, type User } from '../../server/domain/access/users.ts';
import { findDraft } from '../../server/domain/surveys/drafts.ts';
import { findSurvey } from '../../server/domain/surveys/surveys.query.ts';
import { createSurvey } from '../../server/domain/surveys/surveys.ts';
import { newProfile } from '../support/browser.ts';
import { useTestDatabase } from '../support/database.ts';
import { type LiveSite, openLiveSite } from '../support/live-site.ts';
import { AFTER_HOURS, askOwnItems } from '../support/own-items.ts';
import { READERS, readerName } from '../support/readers.ts';
import { everybodysAccount, inspect, look, openWindow, signInThere } from '../support/staff-page.ts';

const LONG = `{area} ${'atende com atenção os pedidos urgentes de cada área '.repeat(3)}e responde.`;

describe('the editor of a survey in a browser', () => {
  useTestDatabase();
  let site: LiveSite;
  let user: User;
  let id: string;
  let base: string;

  before(async () => {
    site = await openLiveSite();
  });
  after(() => site.close());
  beforeEach(async () => {
    user = await everybodysAccount(['none']);
    id = (await createSurvey({ template: 'quarterly_service', name: 'Service' }))._id;
    base = `${site.url}/hr/surveys/${id}`;
  });

  it('works without JavaScript: write, move, miss a language, write it, publish', async () => {
    const profile = await newProfile({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    const page = await profile.newPage();
    await signInThere(page, site.url, user);
    await page.goto(base);
    await page.getByRole('link', { name: 'Edit the questions' }).click();
    await page.getByRole('link', { name: 'Write your own question' }).click();
    await write(page, { 'pt-BR': '{area} atende à noite.', en: '{area} is fast and friendly.' });
    await page.getByText('Missing: Español').waitFor();
    await page.getByText('“and” may join two questions in one').waitFor();
    await page.getByRole('button', { name: 'Move question 6 up' }).click();
    await page.getByRole('button', { name: 'Move question 5 up' }).click();
    await page.getByRole('button', { name: 'Remove question 2' }).click();
    await page.getByRole('button', { name: 'Publish version 2' }).click();
    await page.getByRole('link', { name: 'Question 3 has no Spanish wording' }).click();
    assert.match(page.url(), /#item-Q/);
    await page.getByRole('link', { name: 'Edit question 3' }).click();
    await write(page, { es: '{area} atiende de noche.', en: '{area} is friendly.' });
    await page.getByRole('button', { name: 'Publish version 2' }).click();
    await page.getByText('Version 2 is published').waitFor();
    const { version } = await findSurvey(id);
    const [, , own = ''] = version.items;
    assert.equal(version.items.join(' '), `CS1 SQ4 ${own} SQ13 SQ9 OP2`);

    await page.goto(`${base}/draft/questions/${own}`);
    await page.getByText('Its wording can no longer change').waitFor();
    await page.getByRole('link', { name: 'Make a new question from this one' }).click();
    await write(page, { en: '{area} is kind.' });
    const items = (await findDraft(id)).draft?.items ?? [];
    assert.equal(items.length, 6);
    assert.ok(!items.includes(own));
    await page.getByText('Discard the draft').first().click();
    await page.getByRole('button', { name: 'Discard the draft' }).click();
    assert.equal((await findDraft(id)).draft, null);
    await profile.close();
  });

  it('shows the draft in a frame as wide as a phone, in the language chosen', async () => {
    await askOwnItems(id, [AFTER_HOURS]);
    const { page, close } = await openWindow({ locale: 'en', colorScheme: 'light', width: 1280 });
    await signInThere(page, site.url, user);
    await page.goto(`${base}/draft`);
    await page.getByRole('link', { name: 'Español' }).click();
    const question = page.frameLocator('iframe').getByText('Soporte al Usuario atiende fuera de horario.');
    await question.waitFor();
    const frame = await page.locator('iframe').boundingBox();
    assert.ok(frame && frame.width <= 360, `${frame?.width} px`);
    await close();
  });

  it('keeps the place of whoever moves a question by keyboard', async () => {
    const { page, close } = await openWindow({ locale: 'en', colorScheme: 'light', width: 1280 });
    await signInThere(page, site.url, user);
    await page.goto(`${base}/draft`);
    await page.getByRole('button', { name: 'Move question 2 down' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/by=down/);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.search.includes('by=down'));
    await page.getByRole('button', { name: 'Move question 4 down' }).and(page.locator(':focus')).waitFor();
    assert.equal((await findDraft(id)).draft?.items.join(' '), 'CS1 SQ4 SQ13 SQ1 SQ9 OP2');
    await close();
  });

  for (const reader of READERS) {
    it(`has no barriers in any of its states: ${readerName(reader)}`, async () => {
      await setProfile(user._id, { name: user.name, locale: reader.locale });
      const { ids } = await askOwnItems(id, [AFTER_HOURS]);
      const { page, close } = await openWindow(reader);
      await signInThere(page, site.url, user);
      await page.goto(`${base}/draft/questions/new`);
      await write(page, { 'pt-BR': LONG, en: 'x'.repeat(201) });
      assert.deepEqual(await look(page), []);
      await write(page, { en: 'Averyverylongwordwithoutanybreak'.repeat(4) });
      assert.deepEqual(await look(page), []);
      await page.locator('.page-head button.primary').click();
      assert.match(await page.title(), /^(Error|Erro)/);
      assert.deepEqual(await look(page), []);
      assert.deepEqual(await inspect(page, `${base}/draft/questions/${ids[0]}`), []);
      assert.deepEqual(await inspect(page, `${base}/draft/questions/new?from=${ids[0]}`), []);
      await close();
    });
  }

  async function write(page: Page, texts: Record<string, string>): Promise<void> {
    for (const [language, text] of Object.entries(texts))
      await page.locator(`[id="wording-${language}"]`).fill(text);
    await page.locator('main form button.primary').click();
  }
});
