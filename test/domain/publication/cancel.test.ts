import assert from 'node:assert/strict';
import { AskedModel } from '../../../server/domain/invitations/asked.model.ts';
import { InvitationModel } from '../../../server/domain/invitations/invitation.model.ts';
import { cancelAndDestroy } from '../../../server/domain/publication/cancel.ts';
import { sweepEndedRounds } from '../../../server/domain/publication/destroy.ts';
import { SnapshotModel } from '../../../server/domain/publication/snapshot.model.ts';
import { ResponseModel } from '../../../server/domain/responses/response.model.ts';
import { findRound, type Round } from '../../../server/domain/rounds/rounds.query.ts';
import { useTestDatabase } from '../../support/database.ts';
import { makeInvitation, makeRound, WHILE_OPEN } from '../../support/factories.ts';
import { testProgram } from '../../support/program.ts';

describe('cancelling a round', () => {
  useTestDatabase();
  const program = testProgram();

  async function answeredRound(): Promise<Round> {
    const round = await makeRound(program.keys);
    const { invitation } = await makeInvitation(program.keys, round);
    await AskedModel.create({
      roundId: round._id,
      employeeId: invitation.employeeId,
      subjects: [],
      on: WHILE_OPEN,
    });
    await ResponseModel.create({ _id: Buffer.alloc(32), roundId: round._id, body: Buffer.alloc(1024) });
    return round;
  }

  it('destroys key, answers and invitations unread, and publishes nothing', async () => {
    const { _id } = await answeredRound();
    await cancelAndDestroy(_id, { reason: 'Wrong audience', now: WHILE_OPEN }, program);
    assert.equal((await findRound(_id))?.status, 'cancelled');
    assert.equal(await program.keys.read(_id), null);
    assert.equal(await ResponseModel.countDocuments({}), 0);
    assert.equal(await InvitationModel.countDocuments({}), 0);
    assert.equal(await SnapshotModel.countDocuments({}), 0);
    assert.equal(
      await AskedModel.countDocuments({}),
      1,
      'those who got a mail are left in peace for some days',
    );
  });

  it('leaves no trace with anyone before the first mail', async () => {
    const { _id, sendAfter } = await answeredRound();
    await cancelAndDestroy(_id, { reason: '', now: new Date(sendAfter.getTime() - 60_000) }, program);
    assert.equal(await AskedModel.countDocuments({}), 0);
  });

  it('is completed by the janitor when something is written late', async () => {
    const { _id } = await answeredRound();
    await cancelAndDestroy(_id, { reason: 'Wrong audience', now: WHILE_OPEN }, program);
    await ResponseModel.create({ _id: Buffer.alloc(32), roundId: _id, body: Buffer.alloc(1024) });
    await program.keys.create(_id);
    await sweepEndedRounds(WHILE_OPEN, program);
    await sweepEndedRounds(WHILE_OPEN, program);
    assert.equal(await ResponseModel.countDocuments({}), 0);
    assert.equal(await program.keys.read(_id), null);
  });
});
