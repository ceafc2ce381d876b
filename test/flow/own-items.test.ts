import assert from 'node:assert/strict';
import request from 'supertest';
import { jobTable } from '../../jobs/index.ts';
import { BODY_SIZES } from '../../server/domain/responses/body-box.ts';
import type { Round } from '../../server/domain/rounds/rounds.query.ts';
import { closeDueRounds } from '../../server/domain/rounds/rounds.ts';
import { itemOf } from '../../server/domain/surveys/question-bank.ts';
import { isLocale, type Locale } from '../../server/i18n/locales.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { makeAurora, openFirstRound } from '../support/company.ts';
import { useTestDatabase } from '../support/database.ts';
import { dumpDatabase, leavesOf } from '../support/dump.ts';
import { answerPaths } from '../support/links.ts';
import { AFTER_HOURS, askOwnItems, WISH } from '../support/own-items.ts';

const SECRET_WORD = 'xylophone';
const ANSWERS = 120;

describe('own questions from the mail to the results', () => {
  useTestDatabase();
  let site: TestApp;
  let round: Round;
  let own: string;
  let text: string;
  let pages: string[];

  const job = async (name: string) =>
    await jobTable(site.deps)
      .find((each) => each.name === name)
      ?.run(new AbortController().signal);

  beforeEach(async function () {
    this.timeout(120_000);
    site = testApp();
    await makeAurora(site.deps);
    round = await openFirstRound(site.deps, 'quarterly_service', async (surveyId) => {
      [own = '', text = ''] = (await askOwnItems(surveyId, [AFTER_HOURS, WISH])).ids;
    });
    site.deps.clock.advance(11 * 60_000);
    await job('send');
    const paths = (await answerPaths(site)).slice(0, ANSWERS);
    pages = await Promise.all(
      paths.slice(0, 30).map(async (path) => (await request(site.app).get(path)).text),
    );
    for (const [i, path] of paths.entries()) {
      const answer = await request(site.app)
        .post(path)
        .type('form')
        .send({
          language: 'pt-BR',
          'q0-CS1': String(1 + (i % 5)),
          [`q0-${own}`]: String(1 + (i % 5)),
          'q0-comment': `${SECRET_WORD} ${i}`,
          send: '1',
        });
      assert.equal(answer.status, 200);
      assert.match(answer.text, /O que falta no plantão de /, 'the thank-you page names the question');
    }
  });

  it('are asked, stored as ciphertext of the usual lengths, sealed, and shown with their wording', async () => {
    const languages = new Set(pages.map(languageOf));
    assert.ok(languages.size > 1);
    for (const page of pages) {
      const language = languageOf(page);
      for (const { text: wording } of [AFTER_HOURS, WISH])
        assert.ok(page.includes(afterName(wording[language])), `${wording[language]} in ${language}`);
      assert.ok(!page.includes(afterName(itemOf('OP2').text[language])), 'one text is asked');
    }

    const open = await dumpDatabase();
    assert.equal(open.responses?.length, ANSWERS);
    for (const { body, ...rest } of open.responses ?? []) {
      assert.deepEqual(Object.keys(rest).sort(), ['_id', 'roundId']);
      assert.ok(BODY_SIZES.some((size) => size === (body as Buffer).length));
    }
    assert.ok(!JSON.stringify(open).includes(SECRET_WORD));
    const people = new Set(open.invitations?.map(({ employeeId }) => String(employeeId)));

    site.deps.clock.set(round.closesAt);
    await closeDueRounds(round.closesAt);
    site.deps.clock.advance(61_000);
    await job('seal');
    const sealed = await dumpDatabase();
    assert.deepEqual(sealed.responses ?? [], []);
    const published = (sealed.snapshots ?? []).flatMap(({ items }) => items as PublishedItem[]);
    const figures = published.filter(({ item, total }) => item === own && total !== null);
    assert.ok(figures.length > 0, 'own items are published');
    for (const { total, blocks } of figures)
      for (const counts of [total ?? [], ...blocks.map((block) => block.counts)])
        assert.ok(counts.reduce((sum, count) => sum + count, 0) >= round.k);
    assert.ok(!published.some(({ item }) => item === text), 'a text has no figures');
    assert.ok((sealed.comments ?? []).length >= 3);
    for (const comment of sealed.comments ?? []) {
      assert.ok(!JSON.stringify(comment).includes(text), 'no comment names its question');
      assert.ok(!('item' in comment));
    }
    for (const item of sealed.ownItems ?? [])
      for (const [path, leaf] of leavesOf(item))
        assert.ok(!(leaf instanceof Date) && !people.has(String(leaf)), `${path} tells more than a question`);

    const subject = String(
      (sealed.snapshots ?? []).find(({ items }) =>
        (items as PublishedItem[]).some(({ item, total }) => item === own && total),
      )?.subject,
    );
    const hr = await site.signedIn('hr');
    const results = await hr.get(`/hr/results/${subject}`);
    assert.match(results.text, / helps after hours\./);
    const one = await hr.get(`/hr/results/${subject}?item=${own}`);
    assert.match(one.text, /<h2[^>]*>[^<]*… helps after hours\./, 'the page can be about the own item');
    const file = await hr.get('/hr/results.csv');
    assert.match(file.text, new RegExp(`"?${own}"?[;,]"?[^;,]+ helps after hours\\.`));
  }).timeout(120_000);
});

function languageOf(page: string): Locale {
  const language = /<html lang="([^"]+)"/.exec(page)?.[1];
  assert.ok(isLocale(language));
  return language;
}

/** The part of a wording that does not depend on the department. */
function afterName(wording = ''): string {
  return wording.split('{area}').sort((a, b) => b.length - a.length)[0] ?? '';
}

interface PublishedItem {
  item: string;
  total: number[] | null;
  blocks: { counts: number[] }[];
}
