import assert from 'node:assert/strict';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { issueToken } from '../../server/domain/access/login-tokens.ts';
import { createUser, setPassword, type User } from '../../server/domain/access/users.ts';
import { readUnits } from '../../server/domain/directory/audience.query.ts';
import type { Locale } from '../../server/i18n/locales.ts';
import { POLICY } from '../../server/web/policy.ts';
import { PASSWORD } from '../support/app.ts';
import { barriers, repeatedIds, sidewaysSurplus } from '../support/barriers.ts';
import { newProfile } from '../support/browser.ts';
import { makeAurora, openFirstRound } from '../support/company.ts';
import { useTestDatabase } from '../support/database.ts';
import { type LiveSite, openLiveSite } from '../support/live-site.ts';

/** Files, answers for machines, and what exists only once a round is sealed. */
const NO_PAGES = /^\/$|z$|^\/metrics$|\.csv$|\/template$|^\/department\/comments$/;

/** Every page whose address is the same for everybody. */
const PAGES = Object.keys(POLICY)
  .filter((name) => name.startsWith('GET ') && !name.includes(':'))
  .map((name) => name.slice('GET '.length))
  .filter((path) => !NO_PAGES.test(path));

const READERS: { locale: Locale; colorScheme: 'light' | 'dark'; width: number }[] = [
  { locale: 'pt-BR', colorScheme: 'light', width: 1280 },
  { locale: 'en', colorScheme: 'dark', width: 1280 },
  { locale: 'es', colorScheme: 'light', width: 360 },
  { locale: 'pt-BR', colorScheme: 'dark', width: 360 },
];

describe('the pages of the staff in a browser', () => {
  useTestDatabase();
  let site: LiveSite;

  before(async () => {
    site = await openLiveSite();
  });
  after(() => site.close());

  for (const { locale, colorScheme, width } of READERS) {
    it(`have no barriers: ${locale}, ${colorScheme}, ${width} px`, async () => {
      await makeAurora(site.deps);
      await openFirstRound(site.deps);
      const user = await account(locale);
      const { page, profile } = await open({ colorScheme, locale, viewport: { width, height: 800 } });
      await inspect(page, `/password/${await passwordToken(user)}`);
      await inspect(page, '/nowhere', 404);
      await signIn(page, user);
      for (const path of PAGES) await inspect(page, path);
      await profile.close();
    });
  }

  it('have none when a form is wrong, and the error is read first', async () => {
    const user = await account('en');
    const { page, profile } = await open({ viewport: { width: 360, height: 740 } });
    await page.goto(`${site.url}/login`);
    await page.locator('#email').fill(user.email);
    await page.locator('#password').fill('not the password');
    await page.locator('main button').click();
    assert.match(await page.title(), /^Error: /);
    assert.equal(await page.evaluate('document.activeElement.getAttribute("role")'), 'alert');
    await look(page, 'sign-in with an error');
    await signIn(page, user);
    await page.goto(`${site.url}/admin/users`);
    await page.locator('main .primary').click();
    await look(page, 'accounts with an error');
    for (const link of await page.locator('[role=alert] a').all()) {
      const target = (await link.getAttribute('href')) ?? '';
      assert.equal(await page.locator(`[id="${target.slice(1)}"]`).count(), 1, `${target} leads nowhere`);
    }
    await profile.close();
  });

  async function open(options: BrowserContextOptions) {
    const profile = await newProfile({ ...options, bypassCSP: true });
    return { profile, page: await profile.newPage() };
  }

  async function account(locale: Locale): Promise<User> {
    const user = await createUser({
      name: 'Patrícia Araújo',
      email: 'patricia@example.com',
      locale,
      roles: ['admin', 'hr', 'head'],
      departmentIds: [(await readUnits())[0]?.id ?? 'none'],
    });
    await setPassword(user._id, PASSWORD);
    return user;
  }

  async function passwordToken({ _id }: User): Promise<string> {
    const { clock, random } = site.deps;
    return await issueToken({ userId: _id, purpose: 'password' }, { now: clock.now(), random });
  }

  async function signIn(page: Page, user: User): Promise<void> {
    await page.goto(`${site.url}/login`);
    await page.locator('#email').fill(user.email);
    await page.locator('#password').fill(PASSWORD);
    await page.locator('main button').click();
  }

  async function inspect(page: Page, path: string, status = 200): Promise<void> {
    const answer = await page.goto(site.url + path);
    assert.equal(answer?.status(), status, path);
    await look(page, path);
  }

  async function look(page: Page, what: string): Promise<void> {
    assert.deepEqual(await barriers(page), [], what);
    assert.deepEqual(await repeatedIds(page), [], `${what} repeats an id`);
    assert.ok((await sidewaysSurplus(page)) <= 0, `${what} scrolls sideways`);
  }
});
