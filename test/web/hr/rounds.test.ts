import assert from 'node:assert/strict';
import { jobTable } from '../../../jobs/index.ts';
import { MessageModel } from '../../../server/domain/delivery/message.model.ts';
import { RoundModel } from '../../../server/domain/rounds/round.model.ts';
import { listRounds } from '../../../server/domain/rounds/rounds.query.ts';
import { LOCALES } from '../../../server/i18n/locales.ts';
import { type TestApp, testApp, type Visitor } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';
import { makeDueSchedule, makeSmallCompany } from '../../support/small-company.ts';

const SOME = {
  'pt-BR': '5 de 36 convites já saíram.',
  en: '5 of 36 invitations have left.',
  es: 'Ya salieron 5 de 36 invitaciones.',
};

describe('the page of a round', () => {
  useTestDatabase();
  let site: TestApp;
  let hr: Visitor;
  let path: string;
  before(() => {
    site = testApp();
  });

  beforeEach(async () => {
    site.deps.clock.set('2026-11-16T12:00:00Z');
    await makeSmallCompany(12);
    await makeDueSchedule(site.deps.clock.now());
    await run('open');
    const [round] = await listRounds();
    path = `/hr/rounds/${round?._id}`;
    hr = await site.signedIn('hr');
  });

  const run = async (job: string) =>
    await jobTable(site.deps)
      .find(({ name }) => name === job)
      ?.run(new AbortController().signal);

  it('says how many invitations have left', async () => {
    const waiting = await hr.get(path);
    assert.match(waiting.text, /0 of 36 invitations have left/);
    assert.match(waiting.text, /<progress [^>]*value="0" max="36"/);
    assert.equal(waiting.headers.refresh, undefined, 'what is being typed there must stay');
    const some = await MessageModel.find({ kind: 'invitation' }).limit(5).lean();
    await MessageModel.updateMany({ _id: { $in: some.map(({ _id }) => _id) } }, { $set: { state: 'done' } });
    for (const locale of LOCALES) {
      await hr.post('/account', { name: 'HR', locale });
      assert.ok((await hr.get(path)).text.includes(SOME[locale]), locale);
    }
    await hr.post('/account', { name: 'HR', locale: 'en' });
    await run('send');
    const { text } = await hr.get(path);
    assert.match(text, /All 36 invitations have left\./);
    assert.doesNotMatch(text, /<progress/);
  });

  it('looks again by itself while the round is sealed', async () => {
    await RoundModel.updateOne({}, { $set: { status: 'closing' } });
    const { text, headers } = await hr.get(path);
    assert.match(text, /This takes a minute or two/);
    assert.equal(headers.refresh, '10');
  });
});
