import assert from 'node:assert/strict';
import request from 'supertest';
import { send } from '../../../jobs/send.ts';
import { EmployeeModel } from '../../../server/domain/directory/employee.model.ts';
import { forgetAsked, noteAsked } from '../../../server/domain/invitations/asked.ts';
import { type Invitation, InvitationModel } from '../../../server/domain/invitations/invitation.model.ts';
import { promiseNews } from '../../../server/domain/invitations/promise-news.ts';
import { changeSettings, type Decision } from '../../../server/domain/settings/settings.ts';
import { type TestApp, testApp } from '../../support/app.ts';
import { makeAurora, openFirstRound } from '../../support/company.ts';
import { useTestDatabase } from '../../support/database.ts';
import { answerPathOf } from '../../support/links.ts';
import { type Mailbox, openMailbox } from '../../support/mailbox.ts';

describe('what is promised less than before', () => {
  useTestDatabase();
  let web: TestApp;
  let mailbox: Mailbox;
  before(async () => {
    mailbox = await openMailbox();
    web = testApp({ BASE_URL: 'http://pulso.aurora.example', SMTP_URL: mailbox.url });
  });
  after(async () => {
    await web.deps.mailer.close();
    await mailbox.close();
  });

  const decideOn = (day: string, change: Decision) =>
    changeSettings(change, { by: 'test', now: new Date(`${day}T12:00:00Z`) });
  const asked = (roundId: string, day: string) =>
    noteAsked(roundId, [{ employeeId: 'ana', subjects: [] }], new Date(`${day}T00:00:00Z`));

  it('is what changed since somebody was last asked, taken together', async () => {
    await asked('a:2026-01-10', '2026-01-10');
    await decideOn('2026-01-05', { kc: 9 });
    await decideOn('2026-01-15', { kc: 8, k: 6 });
    await decideOn('2026-01-16', { kc: 7, boardReads: true });
    await asked('b:2026-01-20', '2026-01-20');
    const news = await promiseNews('b:2026-01-20');
    assert.deepEqual(news('ana'), [
      { field: 'kc', from: 9, to: 7 },
      { field: 'boardReads', from: false, to: true },
    ]);
    assert.deepEqual(news('bia'), [], 'who was never asked learns the promise as it is');
    assert.deepEqual((await promiseNews('c:2026-02-20'))('ana'), [], 'it is announced once');
  });

  it('is nothing when it was taken back, or when more is promised', async () => {
    await asked('a:2026-01-10', '2026-01-10');
    await decideOn('2026-01-15', { kc: 6 });
    await decideOn('2026-01-16', { kc: 12 });
    assert.deepEqual((await promiseNews('b:2026-01-20'))('ana'), []);
    await forgetAsked('a:2026-01-10');
  });

  it('stands in the next invitation and on its answer page, for those it is news to', async () => {
    await makeAurora(web.deps);
    const people = await EmployeeModel.find({ email: { $exists: true } }, { email: 1 }).lean();
    const old = people.slice(0, 300).map(({ _id }) => ({ employeeId: _id, subjects: [] }));
    await noteAsked('old:2026-10-01', old, new Date('2026-10-01'));
    await decideOn('2026-10-10', { kc: 8 });
    await openFirstRound(web.deps);
    const invitations = await InvitationModel.find({}).lean<Invitation[]>();
    const told = new Set(invitations.filter(({ news }) => news).map(({ employeeId }) => employeeId));
    assert.ok(told.size > 0 && told.size < invitations.length);
    assert.ok([...told].every((id) => old.some(({ employeeId }) => employeeId === id)));
    web.deps.clock.advance(11 * 60_000);
    await send(web.deps, new AbortController().signal);
    for (const { _id, email } of people.filter((person) => told.has(person._id)).slice(0, 2)) {
      const [mail] = mailbox.to(email ?? '');
      assert.ok(mail?.html && mail.text, _id);
      const line =
        /Novo desde o último convite|New since you were last asked|Nuevo desde la última invitación/;
      assert.match(mail.html, line);
      assert.match(mail.text, line);
      assert.match((await request(web.app).get(answerPathOf(mail))).text, line);
    }
    const other = people.find(
      ({ _id }) => !told.has(_id) && invitations.some((one) => one.employeeId === _id),
    );
    const [mail] = mailbox.to(other?.email ?? '');
    assert.ok(mail?.html && !/Novo desde|New since|Nuevo desde/.test(mail.html));
  });
});
