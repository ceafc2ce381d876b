import assert from 'node:assert/strict';
import type { Answer } from '../../server/domain/responses/answer.ts';
import type { Survey } from '../../server/domain/surveys/surveys.query.ts';
import { createSurvey } from '../../server/domain/surveys/surveys.ts';
import { useTestDatabase } from '../support/database.ts';
import { type LiveSite, openLiveSite } from '../support/live-site.ts';
import { sheetsOf } from '../support/paper.ts';
import { idOf, makeDepartments, publishRound, sameAnswers } from '../support/published.ts';
import { FEW_READERS, READERS, readerName } from '../support/readers.ts';
import { decide } from '../support/settings.ts';
import { everybodysAccount, inspect, openWindow, signInThere } from '../support/staff-page.ts';

const PEOPLE = 12;
const PAGES = [
  '/hr',
  '/hr/matrix',
  '/hr/engagement',
  '/hr/relations',
  '/hr/rounds',
  '/hr/comments',
  '/board',
];
const LONG = 'Planejamento, Acompanhamento e Desenvolvimento Organizacional Interinstitucional';

/** Names as companies have them: short, long, and one that is longer than any column. */
const nameOf = (n: number) =>
  n === 0 ? LONG : `${n % 3 === 0 ? 'Supervisão de Relacionamento ' : 'Área '}${n} Sul`;

describe('pages of a company of any size, in a browser', () => {
  useTestDatabase();
  let site: LiveSite;
  before(async () => {
    site = await openLiveSite();
  });
  after(() => site.close());

  for (const [count, readers] of [
    [1, READERS.slice(0, 1)],
    [12, READERS.slice(1, 2)],
    [60, FEW_READERS.slice(0, 2)],
  ] as const)
    for (const reader of readers)
      it(`keep their form with ${count} departments: ${readerName(reader)}`, async () => {
        site.deps.clock.set('2026-11-10T12:00:00Z');
        await publishCompany(count);
        const { page, close } = await openWindow(reader);
        await signInThere(page, site.url, await everybodysAccount([idOf(nameOf(0))], reader.locale));
        const found: string[] = [];
        for (const path of PAGES) found.push(...(await inspect(page, site.url + path)));
        assert.deepEqual(found, []);
        await page.goto(`${site.url}/hr`);
        const rows = page.locator('table.heat tbody tr');
        assert.equal(await rows.count(), Math.min(count, 20));
        assert.ok((await sheetsOf(page)) <= Math.ceil(count / 14), 'the overview of a company is one sheet');
        await page.goto(`${site.url}/hr/matrix`);
        assert.equal(await rows.count(), count);
        await close();
      }).timeout(300_000);
});

async function publishCompany(count: number): Promise<void> {
  await decide({ name: 'Aurora', zone: 'UTC', k: 5, kc: 10, headsReadAfterDays: 1, boardReads: true });
  const names = Array.from({ length: count }, (_, n) => nameOf(n));
  await makeDepartments(names.map((name) => ({ name, people: PEOPLE })));
  const ids = names.map(idOf);
  const service = await createSurvey({ template: 'quarterly_service', name: 'Service' });
  const engagement = await createSurvey({ template: 'engagement', name: 'Engagement' });
  await publish(service, ids, (id, n) => [1, 2, 3].map((step) => ids[(n + step) % count] ?? id));
  await publish(engagement, ids, () => ['company']);
}

/** Everybody answers about every subject; the departments differ, so that every colour of the maps is used. */
async function publish(
  survey: Survey,
  ids: string[],
  subjectsOf: (id: string, n: number) => string[],
): Promise<void> {
  const plan = Object.fromEntries(ids.map((id, n) => [id, [...new Set(subjectsOf(id, n))]]));
  const answers = ids.flatMap((id, n) =>
    (plan[id] ?? []).flatMap((subject, m): Answer[] => {
      const content = (n * 5 + m) % (PEOPLE + 1);
      const scores = (isContent: boolean) =>
        subject === 'company' ? { EN1: isContent ? 10 : 3 } : { CS1: isContent ? 5 : 2 };
      return [
        ...sameAnswers(content, id, { subject, scores: scores(true) }),
        ...sameAnswers(PEOPLE - content, id, { subject, scores: scores(false) }),
      ];
    }),
  );
  const changes = { readers: 'hr+board' as const };
  await publishRound({ survey, number: 1, closesOn: '2026-10-30', plan, answers, changes });
}
