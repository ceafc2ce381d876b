import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { listUsers } from '../server/domain/access/users.query.ts';
import { setProfile } from '../server/domain/access/users.ts';
import { LOCALES, type Locale } from '../server/i18n/locales.ts';
import type { Login } from '../server/seeds/demo/accounts.ts';
import { type DemoSite, signIn, withDemoSite } from './demo-site.ts';
import { addressesFrom } from './screenshots/addresses.ts';

const { values: wanted } = parseArgs({
  options: {
    out: { type: 'string', default: 'screenshots' },
    locales: { type: 'string', default: LOCALES.join() },
    schemes: { type: 'string', default: 'light,dark' },
    widths: { type: 'string', default: '360,768,1280' },
    roles: { type: 'string', default: 'hr,head,admin,board' },
    match: { type: 'string', default: '' },
  },
});

const say = (line: string) => process.stdout.write(`${line}\n`);

interface Look {
  locale: Locale;
  colorScheme: 'light' | 'dark';
  width: number;
}

const LOOKS: Look[] = LOCALES.filter((locale) => wanted.locales.includes(locale)).flatMap((locale) =>
  (['light', 'dark'] as const)
    .filter((scheme) => wanted.schemes.includes(scheme))
    .flatMap((colorScheme) =>
      wanted.widths.split(',').map((width) => ({ locale, colorScheme, width: Number(width) })),
    ),
);

say('Making the invented company');
await withDemoSite(async (site) => {
  for (const login of site.logins.filter(({ role }) => wanted.roles.includes(role)))
    await takeAll(site, login);
});

/** Everything that one person can reach by links, in every look. */
async function takeAll({ browser, url }: DemoSite, login: Login): Promise<void> {
  const user = (await listUsers()).find(({ email }) => email === login.email);
  if (!user) throw new Error(`${login.email} has no account`);
  const profile = await browser.newContext();
  const page = await profile.newPage();
  await signIn(page, url, login);
  const addresses = (await addressesFrom(page, url)).filter(({ name }) => name.includes(wanted.match));
  say(`${login.role}: ${addresses.length} addresses`);
  for (const { locale, colorScheme, width } of LOOKS) {
    await setProfile(user._id, { name: user.name, locale });
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const out = resolve(wanted.out, login.role, `${width}-${colorScheme}-${locale}`);
    mkdirSync(out, { recursive: true });
    for (const { name, path } of addresses) {
      await page.goto(url + path);
      await page.screenshot({ path: join(out, `${name}.png`), fullPage: true });
    }
    say(out);
  }
  await profile.close();
}
