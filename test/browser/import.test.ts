import assert from 'node:assert/strict';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { createUser, setPassword } from '../../server/domain/access/users.ts';
import { EmployeeModel } from '../../server/domain/directory/employee.model.ts';
import type { Locale } from '../../server/i18n/locales.ts';
import { PASSWORD } from '../support/app.ts';
import { barriers, repeatedIds, sidewaysSurplus } from '../support/barriers.ts';
import { newProfile } from '../support/browser.ts';
import { useTestDatabase } from '../support/database.ts';
import { type LiveSite, openLiveSite } from '../support/live-site.ts';
import { workbookOf } from '../support/workbook.ts';

const READERS: { locale: Locale; options: BrowserContextOptions }[] = [
  { locale: 'pt-BR', options: { viewport: { width: 1280, height: 900 }, colorScheme: 'light' } },
  {
    locale: 'en',
    options: { viewport: { width: 360, height: 740 }, colorScheme: 'dark', javaScriptEnabled: false },
  },
  { locale: 'es', options: { viewport: { width: 360, height: 740 }, colorScheme: 'light' } },
];

const payroll = () =>
  workbookOf({
    Capa: [['Relatório de pessoal']],
    Folha: [
      ['Chapa', 'Nome Func', 'Contato', 'Lotação', 'Situação', 'Gestor imediato', 'Salário'],
      ['001', 'Ana Sá', 'ana@corp.example', 'TI', 'Ativo', null, 9000],
      ['002', 'Ana Sá', 'ana2@corp.example', 'Compras', 'Ativo', null, 9000],
      ['003', 'Rui Reis', 'rui@corp.example', 'TI', 'Cedido', 'Ana Sá', 9000],
      ['004', 'Eva Luz', null, 'TI', 'Licença médica', 'Ana Sá', 9000],
    ],
  });

describe('a payroll export in a browser', () => {
  useTestDatabase();
  let site: LiveSite;
  before(async () => {
    site = await openLiveSite();
  });
  after(() => site.close());

  for (const { locale, options } of READERS) {
    it(`is imported page by page, with and without scripts: ${locale}`, async () => {
      const profile = await newProfile({ ...options, locale, bypassCSP: true });
      const page = await profile.newPage();
      const hasScripts = options.javaScriptEnabled !== false;
      await signIn(page, locale);
      await page.goto(`${site.url}/hr/people/import`);
      await page.locator('#file').setInputFiles({
        name: 'folha.xlsx',
        mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        buffer: await payroll(),
      });
      await onward(page);
      await look(page, hasScripts);
      await page.locator('#sheet').selectOption('Folha');
      await onward(page);

      assert.equal(await page.locator('#column-0').inputValue(), 'externalId');
      assert.equal(await page.locator('#column-2').inputValue(), 'email');
      assert.equal(await page.locator('#column-6').inputValue(), '', 'what nobody asked for is not read');
      await page.locator('#column-1').selectOption('name');
      await look(page, hasScripts);
      await onward(page);

      await look(page, hasScripts);
      await page.locator('#status-0').selectOption('active');
      await page.locator('#manager-0').selectOption('001');
      await onward(page);
      await look(page, hasScripts);
      await onward(page);
      await look(page, hasScripts);
      const people = await EmployeeModel.find().sort({ externalId: 1 }).lean();
      assert.deepEqual(
        people.map(({ externalId, isHead, absent = false }) => [externalId, isHead, absent]),
        [
          ['001', true, false],
          ['002', false, false],
          ['003', false, false],
          ['004', false, true],
        ],
      );
      await page.goto(`${site.url}/hr/departments/${people[0]?.departmentId}`);
      await page.locator('#email').fill('rui@corp.example');
      await page.locator('#until').fill('2026-12-31');
      await look(page, hasScripts);
      await profile.close();
    });
  }

  async function signIn(page: Page, locale: Locale) {
    const email = `${locale}@corp.example`.toLowerCase();
    const user = await createUser({ name: 'RH', email, locale, roles: ['hr'], departmentIds: [] });
    await setPassword(user._id, PASSWORD);
    await page.goto(`${site.url}/login`);
    await page.locator('#email').fill(email);
    await page.locator('#password').fill(PASSWORD);
    await Promise.all([
      page.waitForURL((url) => url.pathname !== '/login'),
      page.locator('main button').first().click(),
    ]);
  }

  /** Presses the first button of the page's content that leads on. */
  async function onward(page: Page) {
    const reply = page.waitForResponse((answer) => answer.request().method() === 'POST');
    await page.locator('main button.primary').first().click();
    assert.ok((await reply).status() < 500);
    await page.waitForLoadState();
  }

  async function look(page: Page, hasScripts: boolean) {
    const name = new URL(page.url()).pathname;
    assert.deepEqual(await repeatedIds(page), [], name);
    assert.equal(await sidewaysSurplus(page), 0, `${name} scrolls sideways`);
    if (hasScripts) assert.deepEqual(await barriers(page), [], name);
  }
});
