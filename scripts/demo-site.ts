import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { processConfig } from '../server/platform/config.ts';
import { openProgram } from '../server/program.ts';
import type { Login } from '../server/seeds/demo/accounts.ts';
import { beginDemo } from '../server/seeds/demo/demo-company.ts';
import { serve } from '../server/serve.ts';

/** The invented company on a server of its own, and a browser to look at it. */
export interface DemoSite {
  url: string;
  logins: Login[];
  browser: Browser;
}

/** Makes it in a folder that is removed afterwards; PORT and CHROMIUM name another port and another browser than usual. */
export async function withDemoSite<T>(use: (site: DemoSite) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'pulso-demo-'));
  const { PORT = '3999', CHROMIUM = '/usr/bin/chromium' } = process.env;
  const program = await openProgram(processConfig({ DATA_DIR: folder, PORT }), 'own');
  const stop = await serve(program);
  const browser = await chromium.launch({ executablePath: CHROMIUM });
  try {
    const { logins, fill } = await beginDemo({ locale: 'pt-BR' }, program);
    await fill();
    return await use({ url: program.config.baseUrl, logins, browser });
  } finally {
    await browser.close();
    await stop();
    await program.close();
    rmSync(folder, { recursive: true });
  }
}

/** Signs in as people do. */
export async function signIn(page: Page, url: string, { email, password }: Login): Promise<void> {
  await page.goto(`${url}/login`);
  await page.fill('#email', email);
  await page.fill('#password', password);
  await page.click('main button');
}
