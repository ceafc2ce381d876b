import type { Page } from 'playwright-core';
import { createUser, setPassword, type User } from '../../server/domain/access/users.ts';
import type { Locale } from '../../server/i18n/locales.ts';
import { PASSWORD } from './app.ts';
import { barriers, repeatedIds, sidewaysSurplus } from './barriers.ts';
import { newProfile } from './browser.ts';
import type { Reader } from './readers.ts';

let accounts = 0;

/** Somebody with every role, heading these departments. */
export async function everybodysAccount(departmentIds: string[], locale: Locale = 'en'): Promise<User> {
  const user = await createUser({
    name: 'Patrícia Araújo',
    // An account may try to sign in ten times in a quarter of an hour.
    email: `patricia-${++accounts}@example.com`,
    locale,
    roles: ['admin', 'hr', 'head', 'board'],
    departmentIds,
  });
  await setPassword(user._id, PASSWORD);
  return user;
}

/** A window as a reader has it; axe may run in it whatever the policy of the page is. */
export async function openWindow({
  locale,
  colorScheme,
  width,
}: Reader): Promise<{ page: Page; close(): Promise<void> }> {
  const viewport = { width, height: 800 };
  const profile = await newProfile({ locale, colorScheme, viewport, bypassCSP: true });
  return { page: await profile.newPage(), close: () => profile.close() };
}

/** Signs in through the form, as people do, and is in. */
export async function signInThere(page: Page, url: string, { email }: Pick<User, 'email'>): Promise<void> {
  await page.goto(`${url}/login`);
  await page.locator('#email').fill(email);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('main button').click();
  await page.waitForURL((address) => address.pathname !== '/login');
}

/** Goes to an address and tells what stands in anybody's way there; nothing, when all is well. */
export async function inspect(page: Page, url: string, status = 200): Promise<string[]> {
  const answer = await page.goto(url);
  const got = answer?.status();
  return got === status ? await look(page) : [`${new URL(url).pathname} answers ${got}`];
}

/** What axe finds, ids that stand twice, and whether the page scrolls sideways. */
export async function look(page: Page): Promise<string[]> {
  const surplus = await sidewaysSurplus(page);
  const found = [
    ...(await barriers(page)),
    ...(await repeatedIds(page)).map((id) => `the id ${id} stands twice`),
    ...(surplus > 0 ? [`scrolls sideways by ${surplus} px`] : []),
  ];
  const { pathname } = new URL(page.url());
  return found.map((what) => `${pathname}: ${what}`);
}
