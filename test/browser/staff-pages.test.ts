import assert from 'node:assert/strict';
import { issueToken } from '../../server/domain/access/login-tokens.ts';
import type { User } from '../../server/domain/access/users.ts';
import { readUnits } from '../../server/domain/directory/audience.query.ts';
import type { Locale } from '../../server/i18n/locales.ts';
import { makeAurora, openFirstRound } from '../support/company.ts';
import { useTestDatabase } from '../support/database.ts';
import { type LiveSite, openLiveSite } from '../support/live-site.ts';
import { FILES, ROUTES } from '../support/pages.ts';
import { FEW_READERS, readerName } from '../support/readers.ts';
import { everybodysAccount, inspect, look, openWindow, signInThere } from '../support/staff-page.ts';

/** What needs the results of a sealed round: the addresses of a company at work are tried elsewhere. */
const LATER = ['/', '/department/comments'];

/** Every page whose address is the same for everybody. */
const PAGES = ROUTES.filter((route) => !route.includes(':') && !FILES.test(route) && !LATER.includes(route));

describe('the pages of the staff in a browser', () => {
  useTestDatabase();
  let site: LiveSite;

  before(async () => {
    site = await openLiveSite();
  });
  after(() => site.close());

  for (const reader of FEW_READERS) {
    it(`have no barriers: ${readerName(reader)}`, async () => {
      await makeAurora(site.deps);
      await openFirstRound(site.deps);
      const user = await account(reader.locale);
      const { page, close } = await openWindow(reader);
      const found = await inspect(page, `${site.url}/password/${await passwordToken(user)}`);
      found.push(...(await inspect(page, `${site.url}/nowhere`, 404)));
      await signInThere(page, site.url, user);
      for (const path of PAGES) found.push(...(await inspect(page, site.url + path)));
      assert.deepEqual(found, []);
      await close();
    });
  }

  it('have none when a form is wrong, and the error is read first', async () => {
    const user = await account('en');
    const { page, close } = await openWindow({ locale: 'en', colorScheme: 'light', width: 360 });
    await page.goto(`${site.url}/login`);
    await page.locator('#email').fill(user.email);
    await page.locator('#password').fill('not the password');
    await page.locator('main button').click();
    assert.match(await page.title(), /^Error: /);
    assert.equal(await page.evaluate('document.activeElement.getAttribute("role")'), 'alert');
    assert.deepEqual(await look(page), []);
    await signInThere(page, site.url, user);
    await page.goto(`${site.url}/admin/users`);
    await page.locator('main .primary').click();
    assert.deepEqual(await look(page), []);
    for (const link of await page.locator('[role=alert] a').all()) {
      const target = (await link.getAttribute('href')) ?? '';
      assert.equal(await page.locator(`[id="${target.slice(1)}"]`).count(), 1, `${target} leads nowhere`);
    }
    await close();
  });

  async function account(locale: Locale): Promise<User> {
    return await everybodysAccount([(await readUnits())[0]?.id ?? 'none'], locale);
  }

  async function passwordToken({ _id }: User): Promise<string> {
    const { clock, random } = site.deps;
    return await issueToken({ userId: _id, purpose: 'password' }, { now: clock.now(), random });
  }
});
