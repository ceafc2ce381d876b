import assert from 'node:assert/strict';
import mongoose from 'mongoose';
import { type OpenedLink, openLink } from '../../../server/domain/invitations/open-link.ts';
import type { Answer } from '../../../server/domain/responses/answer.ts';
import { BODY_SIZES } from '../../../server/domain/responses/body-box.ts';
import { decryptAnswer } from '../../../server/domain/responses/encrypted-answer.ts';
import { type Response, ResponseModel } from '../../../server/domain/responses/response.model.ts';
import { responseIdOf } from '../../../server/domain/responses/response-id.ts';
import { hasAnswered } from '../../../server/domain/responses/responses.ts';
import { submitAnswer, withdrawAnswer } from '../../../server/domain/responses/submit.ts';
import { RoundModel } from '../../../server/domain/rounds/round.model.ts';
import { testClock } from '../../support/clock.ts';
import { useTestDatabase } from '../../support/database.ts';
import { makeInvitation, makeRound, WHILE_OPEN } from '../../support/factories.ts';
import { testProgram } from '../../support/program.ts';

describe('submitting an answer', () => {
  useTestDatabase();
  const { keys } = testProgram();
  let link: OpenedLink;

  beforeEach(async () => {
    const { token } = await makeInvitation(keys, await makeRound(keys));
    const opened = await openLink(token, { keys, now: WHILE_OPEN });
    assert.ok(opened);
    link = opened;
  });

  const tools = (start = WHILE_OPEN) => ({ clock: testClock(start), receivedAt: 0, pause: async () => {} });
  const answer = (score: number, comment = ''): Answer => {
    const { departmentId, site, tenure } = link.invitation.attributes;
    const said = { subject: 'it', used: true, scores: { CS1: score }, chips: [] };
    return {
      attributes: { departmentId, site, tenure },
      subjects: [{ ...said, ...(comment && { comment }) }],
    };
  };
  async function stored(): Promise<Answer> {
    const [response, ...others] = await ResponseModel.find({}).lean<Response[]>();
    assert.ok(response && others.length === 0, 'one invitation has one response');
    return decryptAnswer(link.keys, response._id, response.body);
  }

  it('stores it encrypted, once, with nothing but id, round and one of three sizes', async () => {
    for (const length of [0, 500, 1000]) {
      assert.equal(await submitAnswer(link, answer(4, 'ç'.repeat(length)), tools()), 'stored');
      const documents = await mongoose.connection.collection('responses').find({}).toArray();
      assert.equal(documents.length, 1);
      const [document] = documents;
      assert.deepEqual(Object.keys(document ?? {}).sort(), ['_id', 'body', 'roundId']);
      assert.ok(BODY_SIZES.some((size) => size === document?.body.length));
    }
    assert.deepEqual(await stored(), answer(4, 'ç'.repeat(1000)));
  });

  it('replaces an earlier one whole, also when both come at once', async () => {
    await submitAnswer(link, answer(1, 'first'), tools());
    await Promise.all([2, 3, 4].map((score) => submitAnswer(link, answer(score), tools())));
    const { subjects } = await stored();
    assert.equal(subjects[0]?.comment, undefined);
    assert.ok([2, 3, 4].includes(Number(subjects[0]?.scores.CS1)));
  });

  it('leaves the earlier one when the round is over or closing', async () => {
    await submitAnswer(link, answer(5), tools());
    assert.equal(await submitAnswer(link, answer(1), tools(link.round.closesAt)), 'too_late');
    await RoundModel.updateOne({ _id: link.round._id }, { $set: { status: 'closing' } });
    assert.equal(await submitAnswer(link, answer(2), tools()), 'too_late');
    assert.deepEqual(await stored(), answer(5));
  });

  it('takes back what was written while the round closed', async () => {
    for (const earlier of [null, answer(5)]) {
      if (earlier) await submitAnswer(link, earlier, tools());
      const { collection } = ResponseModel;
      const write = collection.findOneAndUpdate;
      // The round closes after the answer was written and before it is looked at again.
      collection.findOneAndUpdate = async function closing(this: typeof collection, ...rest: unknown[]) {
        const before = await Reflect.apply(write, this, rest);
        await RoundModel.updateOne({ _id: link.round._id }, { $set: { status: 'closing' } });
        return before;
      } as typeof write;
      try {
        assert.equal(await submitAnswer(link, answer(1), tools()), 'too_late');
      } finally {
        collection.findOneAndUpdate = write;
      }
      if (earlier) assert.deepEqual(await stored(), earlier);
      else assert.equal(await ResponseModel.countDocuments({}), 0);
      await RoundModel.updateOne({ _id: link.round._id }, { $set: { status: 'open' } });
    }
  });

  it('writes nothing for a request older than 30 seconds', async () => {
    const late = { ...tools(), receivedAt: -30_001 };
    assert.equal(await submitAnswer(link, answer(1), late), 'unconfirmed');
    assert.equal(await ResponseModel.countDocuments({}), 0);
  });

  it('withdraws by an answer of the smallest size that says nothing and still counts as one', async () => {
    await submitAnswer(link, answer(1, 'ç'.repeat(1000)), tools());
    assert.equal(await withdrawAnswer(link, tools()), 'stored');
    assert.deepEqual(await stored(), { ...answer(1), subjects: [], withdrawn: true });
    const response = await ResponseModel.findOne({}).lean<Response>();
    assert.equal(response?.body.length, BODY_SIZES[0]);
    assert.deepEqual(response?._id, responseIdOf(link.keys.doc, link.invitation._id));
    assert.equal(await hasAnswered(link.keys.doc, link.invitation._id), true);
  });
});
