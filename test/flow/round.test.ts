import assert from 'node:assert/strict';
import request from 'supertest';
import { jobTable } from '../../jobs/index.ts';
import { CommentModel } from '../../server/domain/publication/comment.model.ts';
import { type Snapshot, SnapshotModel } from '../../server/domain/publication/snapshot.model.ts';
import { ResponseModel } from '../../server/domain/responses/response.model.ts';
import { findRound } from '../../server/domain/rounds/rounds.query.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { makeAurora, openFirstRound } from '../support/company.ts';
import { useTestDatabase } from '../support/database.ts';
import { answerPathOf } from '../support/links.ts';
import { type Mailbox, openMailbox, type ReceivedMail } from '../support/mailbox.ts';

const MINUTE = 60_000;

describe('a round from its opening to its results', () => {
  useTestDatabase();
  let mailbox: Mailbox;
  let site: TestApp;

  before(async () => {
    mailbox = await openMailbox();
    site = testApp({ SMTP_URL: mailbox.url, BASE_URL: 'http://127.0.0.1:3000' });
  });
  after(async () => {
    await site.deps.close();
    await mailbox.close();
  });

  const job = async (name: string) => {
    const found = jobTable(site.deps).find((each) => each.name === name);
    assert.ok(found);
    await found.run(new AbortController().signal);
    await found.run(new AbortController().signal);
  };

  it('asks everyone once, counts what they say, and keeps nothing that joins the two', async () => {
    await makeAurora(site.deps);
    const round = await openFirstRound(site.deps);
    assert.equal(round.status, 'open');
    const invited = Object.values(round.invited).reduce((sum, people) => sum + people, 0);

    await job('send');
    assert.equal(mailbox.mails.length, 0, 'no mail leaves within the first ten minutes');
    site.deps.clock.advance(11 * MINUTE);
    await job('send');
    assert.equal(mailbox.mails.length, invited, 'everyone is mailed exactly once');

    // Everybody is satisfied with the first department they are asked about (4 or 5); one in five comments.
    const answer = async (mail: ReceivedMail, i: number) => {
      const path = answerPathOf(mail);
      const page = await request(site.app).get(path);
      const field = /name="([^"]*CS1[^"]*)"/.exec(page.text)?.[1];
      const comment = /<textarea[^>]* name="([^"]+)"/.exec(page.text)?.[1];
      assert.ok(field && comment, 'the page asks the headline question and has room for a comment');
      const fields = new URLSearchParams({ language: 'pt-BR', [field]: i % 2 ? '5' : '4', send: '1' });
      if (i % 5 === 0)
        fields.set(comment, `Atendimento número ${i} foi ótimo, escrevam para eu@corp.example`);
      const thanks = await request(site.app).post(path).type('form').send(fields.toString());
      assert.equal(thanks.status, 200, thanks.text);
    };
    for (let i = 0; i < invited; i += 8)
      await Promise.all(mailbox.mails.slice(i, i + 8).map((mail, at) => answer(mail, i + at)));
    assert.equal(await ResponseModel.countDocuments({}), invited);

    site.deps.clock.set(new Date(round.closesAt.getTime() + 1000));
    await job('close');
    await job('seal');
    assert.equal((await findRound(round._id))?.status, 'closing', 'late writes are waited for');
    site.deps.clock.advance(MINUTE + 1000);
    await job('seal');
    const sealed = await findRound(round._id);
    assert.equal(sealed?.status, 'sealed');

    const snapshots = await SnapshotModel.find({ roundId: round._id }).lean<Snapshot[]>();
    const totals = snapshots.flatMap(({ items }) =>
      items
        .filter(({ item }) => item === 'CS1')
        .map(({ total }) => total?.reduce((sum, n) => sum + n, 0) ?? 0),
    );
    assert.equal(
      totals.reduce((sum, n) => sum + n, 0),
      invited,
      'each person rated one subject, and every rating is in a published total',
    );
    const comments = await CommentModel.find({}).lean<{ text: string }[]>();
    assert.ok(comments.length > 20);
    assert.ok(
      comments.every(({ text }) => !text.includes('@corp')),
      'addresses are removed',
    );
    assert.equal(await ResponseModel.countDocuments({}), 0);
    for (const mail of mailbox.mails.slice(0, 5)) {
      const gone = await request(site.app).get(answerPathOf(mail));
      assert.equal(gone.status, 404);
    }
  }).timeout(120_000);
});
