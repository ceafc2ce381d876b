import assert from 'node:assert/strict';
import { computeResults } from '../../../server/domain/publication/results.ts';
import { RoundModel } from '../../../server/domain/rounds/round.model.ts';
import type { Round } from '../../../server/domain/rounds/rounds.query.ts';
import { type TestApp, testApp } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';
import { makeEmployee } from '../../support/factories.ts';
import { sameAnswers } from '../../support/published.ts';
import { decide } from '../../support/settings.ts';
import { askSomebody } from '../answer/answer-site.ts';

const HALF_A_MINUTE = 30_000;

describe('a change of the settings while a round is open', () => {
  useTestDatabase();
  let web: TestApp;
  before(() => {
    web = testApp();
  });

  it('touches neither the round, nor its promise, nor its readers, nor its results', async () => {
    const asked = await askSomebody(web);
    const [provider = ''] = asked.subjects;
    const customer = (await makeEmployee()).departmentId;
    for (let i = 0; i < 8; i++) await makeEmployee({ departmentId: customer });
    const answers = sameAnswers(6, customer, {
      subject: provider,
      scores: { CS1: 4 },
      comment: 'Always on time',
    });
    const round = {
      ...asked.round,
      attempt: 'a',
      plan: { [customer]: [provider] },
      people: { [customer]: 9 },
    };
    await RoundModel.updateOne({ _id: round._id }, { $set: { plan: round.plan, people: round.people } });

    const look = async () => ({
      stored: await RoundModel.findById(round._id).lean<Round>(),
      promise: /<ul class="promise">[\s\S]*?<\/ul>/.exec((await asked.get()).text)?.[0],
      results: await computeResults(round, answers, (size) => Buffer.alloc(size, 7)),
    });
    const before = await look();
    assert.ok(before.promise && /at least 5 people/.test(before.promise.replaceAll(/<[^>]*>/g, '')));
    assert.ok(JSON.stringify(before.results).includes('CS1'), 'six answers are published when k is 5');

    await decide({
      k: 20,
      kc: 30,
      separationDays: 21,
      launchDelayMinutes: 0,
      headsReadAfterDays: 5,
      boardReads: true,
      headsReadEngagement: true,
    });
    web.deps.clock.advance(HALF_A_MINUTE);
    assert.deepEqual(await look(), before);
  });
});
