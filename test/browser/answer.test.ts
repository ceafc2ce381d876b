import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { TemplateName } from '../../server/domain/surveys/question-bank.ts';
import { LOCALES } from '../../server/i18n/locales.ts';
import { listen } from '../../server/listen.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { newProfile, PHONE } from '../support/browser.ts';
import { useTestDatabase } from '../support/database.ts';
import { watchWire } from '../support/wire.ts';
import { askSomebody } from '../web/answer/answer-site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const LONG = 'Planejamento Estratégico, Orçamento e Acompanhamento de Investimentos';

type Wanted = Parameters<typeof askSomebody>[1];

describe('the answer page in a browser', () => {
  useTestDatabase();
  let web: TestApp;
  let base: string;
  let close: () => void;

  before(async () => {
    web = testApp();
    const server = await listen({ host: '127.0.0.1', port: 0 });
    server.on('request', web.app);
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    close = () => server.close();
  });
  after(() => close());

  async function open(options: BrowserContextOptions, wanted: Wanted = {}, fragment = '') {
    const asked = await askSomebody(web, wanted);
    const profile = await newProfile(options);
    const page = await profile.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (/Content.Security|TrustedTypes|CSP/i.test(message.text())) errors.push(message.text());
    });
    await page.goto(base + asked.path + fragment);
    return { asked, profile, page, errors };
  }

  for (const locale of LOCALES) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [360, 1200]) {
        it(`has no barrier that axe finds: ${locale}, ${colorScheme}, ${width} px`, async () => {
          const options = { viewport: { width, height: 800 }, colorScheme, bypassCSP: true };
          const { page, profile } = await open(options, { locale, areas: ['TI', LONG], template: 'minimal' });
          assert.deepEqual(await barriers(page), [], 'untouched');
          await page.locator('.end [data-go="1"]').click();
          await page.locator('.end [name=send]').click();
          assert.deepEqual(await barriers(page), [], 'with an error');
          await page.locator('.headline input[value="2"]').first().check();
          await page.locator('.minus input').first().check();
          await page.locator('textarea').first().fill('Escreva para ana@corp.example');
          assert.deepEqual(await barriers(page), [], 'filled in');
          await page.locator('.end [data-go="1"]').click();
          await page.locator('.end [name=send]').click();
          await page.waitForSelector('[data-done]');
          assert.deepEqual(await barriers(page), [], 'thanks');
          await page.goto(page.url());
          assert.deepEqual(await barriers(page), [], 'answered');
          await page.goto(`${base}/a/nothing`);
          assert.deepEqual(await barriers(page), [], 'closed');
          await profile.close();
        });
      }
    }
  }

  for (const [what, viewport] of [
    ['320 px', { width: 320, height: 640 }],
    ['1280 px at 400 % zoom', { width: 320, height: 256 }],
    ['320 px at 200 % zoom', { width: 160, height: 320 }],
  ] as const) {
    it(`needs no sideways scrolling at ${what}, with the longest words`, async () => {
      for (const template of ['minimal', 'quarterly_service'] as TemplateName[]) {
        const { page, profile } = await open({ viewport }, { locale: 'es', areas: [LONG], template });
        const surplus = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        assert.equal(surplus, 0);
        await profile.close();
      }
    });
  }

  it('is complete without scripts, to the thanks and the withdrawal', async () => {
    const { page, asked, profile } = await open(
      { ...PHONE, javaScriptEnabled: false },
      { areas: ['One', 'Two'] },
    );
    await page.locator('[name="q0-CS1"][value="4"]').check();
    await page.locator('[name="q1-unused"]').check();
    await page.locator('[name="switch"][value="es"]').click();
    assert.equal(await page.locator('html').getAttribute('lang'), 'es');
    assert.equal(await page.locator('[name="q0-CS1"][value="4"]').isChecked(), true);
    await page.locator('.end [name=send]').click();
    assert.match((await page.locator('h1').textContent()) ?? '', /Su respuesta está guardada/);
    const [answer] = await asked.stored();
    assert.deepEqual(
      answer?.subjects.map(({ used, scores }) => ({ used, scores })),
      [
        { used: true, scores: { CS1: 4 } },
        { used: false, scores: {} },
      ],
    );
    await page.locator('[name=withdraw]').click();
    assert.match((await page.locator('h1').textContent()) ?? '', /retirada/);
    await profile.close();
  });

  it('can be answered by keyboard alone, and shows where the keyboard is', async () => {
    const { page, asked, profile } = await open({ viewport: { width: 1200, height: 800 } });
    const focused = () =>
      page.evaluate<string>('document.activeElement.name + "=" + document.activeElement.value');
    const seen: string[] = [];
    for (let i = 0; i < 60 && seen.at(-1) !== 'q0-CS1=1'; i++) {
      await page.keyboard.press('Tab');
      seen.push(await focused());
    }
    const outline = await page.evaluate(
      'getComputedStyle(document.activeElement.nextElementSibling).outlineStyle',
    );
    assert.equal(outline, 'solid');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    assert.equal(await focused(), 'q0-CS1=3');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-done]');
    assert.deepEqual((await asked.stored())[0]?.subjects[0]?.scores, { CS1: 3 });
    await profile.close();
  });

  it('costs at most 14 KB in three requests, and nothing moves while it loads', async () => {
    for (const [template, areas] of [
      ['quarterly_service', ['One', LONG, 'Three']],
      ['engagement', []],
    ] as [TemplateName, string[]][]) {
      const asked = await askSomebody(web, { template, areas, locale: 'pt-BR' });
      const profile = await newProfile(PHONE);
      const page = await profile.newPage();
      const wire = await watchWire(page);
      await page.goto(base + asked.path, { waitUntil: 'networkidle' });
      assert.ok(wire.urls.length <= 3, wire.urls.join('\n'));
      const bytes = wire.bytes();
      assert.ok(bytes > 1_000 && bytes <= 14 * 1024, `${template}: ${bytes} bytes`);
      assert.deepEqual(await wire.shifts(), []);
      await profile.close();
    }
  });

  it('marks the score of the mail, says so, and sends it only on request', async () => {
    const { page, asked, profile, errors } = await open(PHONE, { areas: ['One', 'Two'] }, '#4');
    assert.equal(await page.locator('[name="q0-CS1"][value="4"]').isChecked(), true);
    assert.equal(await page.locator('[name="q1-CS1"]:checked').count(), 0);
    assert.equal(await page.locator('.mailed').first().isVisible(), true);
    assert.doesNotMatch(page.url(), /#/, 'a reload must not undo another choice');
    assert.deepEqual(await asked.stored(), []);
    await page.locator('[name="q0-CS1"][value="2"]').check();
    assert.equal(await page.locator('.mailed').first().isVisible(), false);
    await page.goto(`${base}${asked.path}#unused`);
    assert.equal(await page.locator('[name="q0-unused"]').isChecked(), true);
    assert.deepEqual(errors, []);
    await profile.close();
  });

  for (const fragment of ['#99', '#x', '#0', '#4"]', '#__proto__']) {
    it(`marks nothing for the fragment ${fragment}`, async () => {
      const { page, profile, errors } = await open(PHONE, {}, fragment);
      assert.equal(await page.locator(':checked').count(), 0);
      assert.deepEqual(errors, []);
      await profile.close();
    });
  }

  it('keeps a draft in the tab until the answer is sent', async () => {
    const { page, profile, errors } = await open(PHONE);
    await page.locator('[name="q0-CS1"][value="3"]').check();
    await page.locator('[name="q0-minus2"]').check();
    await page.locator('textarea').fill('Half a th');
    await page.reload();
    assert.equal(await page.locator('[name="q0-CS1"][value="3"]').isChecked(), true);
    assert.equal(await page.locator('[name="q0-minus2"]').isChecked(), true);
    assert.equal(await page.locator('textarea').inputValue(), 'Half a th');
    assert.match((await page.locator('.count').textContent()) ?? '', /^9 of 1000 characters$/);
    const other = await profile.newPage();
    await other.goto(page.url());
    assert.equal(await other.locator(':checked').count(), 0, 'another tab has no draft');
    await page.locator('.end [name=send]').click();
    await page.waitForSelector('[data-done]');
    assert.equal(await page.evaluate('sessionStorage.length'), 0);
    assert.deepEqual(errors, []);
    await profile.close();
  });

  it('shows one department at a time and goes back without losing anything', async () => {
    const { page, asked, profile } = await open(PHONE, { areas: ['One', 'Two', 'Three'] });
    const shown = () => page.locator('.subject:visible h2').allInnerTexts();
    const next = page.locator('[data-go="1"]');
    const send = page.locator('.end [name=send]');
    assert.deepEqual(await shown(), ['One']);
    assert.equal(await send.isVisible(), false);
    await page.locator('[name="q0-CS1"][value="5"]').check();
    await page.locator('[name="q0-CS1"][value="5"]').press('Enter');
    assert.deepEqual(await shown(), ['Two'], 'Enter goes on and does not send');
    assert.equal(await page.evaluate('document.activeElement.textContent'), 'Two');
    await next.click();
    assert.deepEqual(await shown(), ['Three']);
    assert.equal(await next.isVisible(), false);
    await page.locator('[data-go="-1"]').click();
    await page.locator('[data-go="-1"]').click();
    assert.equal(await page.locator('[name="q0-CS1"][value="5"]').isChecked(), true);
    await next.click();
    await next.click();
    await send.click();
    await page.waitForSelector('[data-done]');
    assert.deepEqual(
      (await asked.stored())[0]?.subjects.map(({ scores }) => scores),
      [{ CS1: 5 }],
    );
    await profile.close();
  });

  it('offers the reasons that fit the score, and never hides a ticked one', async () => {
    const { page, profile } = await open(PHONE);
    const groups = () => page.locator('.plus:visible, .minus:visible').count();
    assert.equal(await groups(), 2);
    await page.locator('[name="q0-CS1"][value="4"]').check();
    assert.equal(await page.locator('.minus').isVisible(), false);
    await page.locator('[name="q0-plus1"]').check();
    await page.locator('[name="q0-CS1"][value="3"]').check();
    assert.equal(await groups(), 2);
    await page.locator('[name="q0-plus1"]').uncheck();
    assert.equal(await page.locator('.plus').isVisible(), false);
    await page.locator('[name="q0-unused"]').check();
    assert.equal(await page.locator('.item:visible').count(), 0);
    await profile.close();
  });

  it('leads from the error to the question, with the error read first', async () => {
    const { page, profile } = await open(PHONE);
    await page.locator('.end [name=send]').click();
    await page.waitForSelector('.problem');
    assert.match(await page.title(), /^Error: /);
    assert.equal(await page.evaluate('document.activeElement.className'), 'problem');
    await page.locator('.problem a').click();
    assert.equal(await page.evaluate('document.activeElement.name'), 'q0-CS1');
    await profile.close();
  });

  it('shows what was chosen where custom properties are not known', async () => {
    const { page, profile } = await open({ ...PHONE, bypassCSP: true });
    await page.evaluate(
      'for (const sheet of document.styleSheets) for (const rule of Array.from(sheet.cssRules)) if (rule.style) for (const name of Array.from(rule.style)) if (name.startsWith("--")) rule.style.removeProperty(name);',
    );
    const ground = (value: number) =>
      page.evaluate<string>(
        `getComputedStyle(document.querySelector('[name="q0-CS1"][value="${value}"]').nextElementSibling).backgroundColor`,
      );
    await page.locator('[name="q0-CS1"][value="4"]').check();
    await page.waitForFunction(
      `getComputedStyle(document.querySelector('[name="q0-CS1"][value="4"]').nextElementSibling).backgroundColor === 'rgb(123, 36, 80)'`,
    );
    assert.notEqual(await ground(3), await ground(4));
    await profile.close();
  });

  it('has targets of at least 48 px', async () => {
    const { page, profile } = await open({ viewport: { width: 320, height: 700 } }, { template: 'minimal' });
    const small = await page.evaluate<string[]>(
      `Array.from(document.querySelectorAll('label, button:not([hidden]), .languages > *')).filter((e) => e.offsetParent && e.className !== 'question').filter((e) => { const b = e.getBoundingClientRect(); return b.height < 48 || b.width < 48; }).map((e) => e.outerHTML)`,
    );
    assert.deepEqual(small, []);
    await profile.close();
  });
});

async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(`${AXE};0`);
  return await page.evaluate<string[]>(
    `axe.run({ runOnly: { type: 'tag', values: ${JSON.stringify(RULES)} } }).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html).join(' ')))`,
  );
}
