import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { listUsers } from '../server/domain/access/users.query.ts';
import { setProfile } from '../server/domain/access/users.ts';
import { LOCALES, type Locale } from '../server/i18n/locales.ts';
import { processConfig } from '../server/platform/config.ts';
import { openProgram } from '../server/program.ts';
import type { Login } from '../server/seeds/demo/accounts.ts';
import { beginDemo } from '../server/seeds/demo/demo-company.ts';
import { serve } from '../server/serve.ts';
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

const folder = mkdtempSync(join(tmpdir(), 'pulso-screenshots-'));
const program = await openProgram(
  processConfig({ DATA_DIR: folder, PORT: process.env.PORT ?? '3999' }),
  'own',
);
const stop = await serve(program);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
try {
  const { logins, fill } = await beginDemo({ locale: 'pt-BR' }, program);
  console.log('Making the invented company');
  await fill();
  for (const login of logins.filter(({ role }) => wanted.roles.includes(role))) await takeAll(browser, login);
} finally {
  await browser.close();
  await stop();
  await program.close();
  rmSync(folder, { recursive: true });
}

/** Everything that one person can reach by links, in every look. */
async function takeAll(browser: Browser, login: Login): Promise<void> {
  const user = (await listUsers()).find(({ email }) => email === login.email);
  if (!user) throw new Error(`${login.email} has no account`);
  const profile = await browser.newContext();
  const page = await profile.newPage();
  const base = program.config.baseUrl;
  await page.goto(`${base}/login`);
  await page.fill('#email', login.email);
  await page.fill('#password', login.password);
  await page.click('main button');
  const addresses = (await addressesFrom(page, base)).filter(({ name }) => name.includes(wanted.match));
  console.log(`${login.role}: ${addresses.length} addresses`);
  for (const { locale, colorScheme, width } of LOOKS) {
    await setProfile(user._id, { name: user.name, locale });
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const out = resolve(wanted.out, login.role, `${width}-${colorScheme}-${locale}`);
    mkdirSync(out, { recursive: true });
    for (const { name, path } of addresses) {
      await page.goto(base + path);
      await page.screenshot({ path: join(out, `${name}.png`), fullPage: true });
    }
    console.log(out);
  }
  await profile.close();
}
