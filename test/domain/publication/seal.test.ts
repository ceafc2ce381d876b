import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { InvitationModel } from '../../../server/domain/invitations/invitation.model.ts';
import { CommentModel } from '../../../server/domain/publication/comment.model.ts';
import { SealStopped, sealRound } from '../../../server/domain/publication/seal.ts';
import { type Snapshot, SnapshotModel } from '../../../server/domain/publication/snapshot.model.ts';
import { encryptAnswer } from '../../../server/domain/responses/encrypted-answer.ts';
import { ResponseModel } from '../../../server/domain/responses/response.model.ts';
import { responseIdOf } from '../../../server/domain/responses/response-id.ts';
import type { KeyStore } from '../../../server/domain/rounds/key-store.ts';
import { deriveRoundKeys } from '../../../server/domain/rounds/keys.ts';
import { type Round, RoundModel } from '../../../server/domain/rounds/round.model.ts';
import { findRound } from '../../../server/domain/rounds/rounds.query.ts';
import { useTestDatabase } from '../../support/database.ts';
import { makeDepartment, makeInvitation, makeRound } from '../../support/factories.ts';
import { testProgram } from '../../support/program.ts';

const CLOSED_AT = new Date('2026-11-27T21:00:00Z');
const SEAL_AT = new Date('2026-11-27T21:01:01Z');

/** A key store that fails in a given operation once, as a process does that is killed there. */
function failingOnce(keys: KeyStore, operation: 'read' | 'destroy'): KeyStore {
  let failed = false;
  return {
    ...keys,
    [operation]: async (id: string) => {
      if (!failed) {
        failed = true;
        throw new Error('killed');
      }
      return await keys[operation](id);
    },
  };
}

describe('sealRound', () => {
  useTestDatabase();
  const program = testProgram();
  let round: Round;

  /** Twelve of two departments rate a third; everyone comments. */
  async function closedRound(): Promise<Round> {
    const [provider, a, b] = [await makeDepartment(), await makeDepartment(), await makeDepartment()];
    const plan = { [a._id]: [provider._id], [b._id]: [provider._id] };
    const made = await makeRound(program.keys, {
      status: 'closing',
      closedAt: CLOSED_AT,
      plan,
      people: { [a._id]: 8, [b._id]: 8 },
      invited: { [a._id]: 8, [b._id]: 8 },
    });
    const keys = deriveRoundKeys(await program.keys.create(made._id), made._id);
    for (let i = 0; i < 12; i++) {
      const departmentId = i % 2 ? a._id : b._id;
      const attributes = { departmentId, site: '', tenure: 'unknown' };
      const { invitation } = await makeInvitation(program.keys, made, {
        subjects: [provider._id],
        attributes,
      });
      const said = {
        subject: provider._id,
        used: true,
        scores: { CS1: 3 + (i % 3) },
        chips: [1],
        comment: `Comment ${i}`,
      };
      const _id = responseIdOf(keys.doc, invitation._id);
      const body = encryptAnswer(keys, _id, { attributes, subjects: [said] });
      await ResponseModel.create({ _id, roundId: made._id, body });
    }
    return made;
  }

  beforeEach(async () => {
    program.clock.set(SEAL_AT);
    round = await closedRound();
  });

  async function assertSealed(): Promise<void> {
    const sealed = await findRound(round._id);
    assert.equal(sealed?.status, 'sealed');
    const snapshots = await SnapshotModel.find({}).lean<Snapshot[]>();
    assert.equal(snapshots.length, 1, 'exactly one attempt is left');
    assert.equal(snapshots[0]?.attempt, sealed?.attempt);
    const item = snapshots[0]?.items.find(({ item }) => item === 'CS1');
    assert.deepEqual(item?.total, [0, 0, 4, 4, 4]);
    assert.equal(item?.blocks.length, 2);
    assert.equal(await CommentModel.countDocuments({}), 12);
    assert.equal(await ResponseModel.countDocuments({}), 0);
    assert.equal(await InvitationModel.countDocuments({}), 0);
    assert.equal(await program.keys.read(round._id), null);
  }

  it('waits until no write can be on its way, publishes, and destroys the rest', async () => {
    program.clock.set(new Date(CLOSED_AT.getTime() + 59_000));
    assert.equal(await sealRound(round._id, program), 'closing');
    assert.equal(await SnapshotModel.countDocuments({}), 0);
    program.clock.set(SEAL_AT);
    assert.equal(await sealRound(round._id, program), 'sealed');
    await assertSealed();
    assert.equal(await sealRound(round._id, program), 'sealed', 'sealing again changes nothing');
    await assertSealed();
  });

  for (const step of ['read', 'destroy'] as const) {
    it(`is repaired when it is killed at the ${step} of the key`, async () => {
      const killed = { ...program, keys: failingOnce(program.keys, step) };
      await assert.rejects(sealRound(round._id, killed), /killed/);
      assert.equal(await ResponseModel.countDocuments({}), 12, 'nothing is destroyed before the key');
      await sealRound(round._id, program);
      await assertSealed();
    });
  }

  it('is repaired when it is killed between staging and commit, or after the responses are gone', async () => {
    await assert.rejects(sealRound(round._id, { ...program, random: dieAfter(1) }), /killed/);
    await SnapshotModel.create({ _id: 'x:y:crashed', roundId: round._id, attempt: 'crashed' });
    const forgetMails = () => Promise.reject(new Error('killed'));
    await assert.rejects(sealRound(round._id, { ...program, forgetMails }), /killed/);
    assert.equal((await findRound(round._id))?.status, 'sealing');
    await sealRound(round._id, program);
    await assertSealed();
  });

  it('is done once by two sealers', async () => {
    await Promise.all([1, 2, 3].map(() => sealRound(round._id, program)));
    await sealRound(round._id, program);
    await assertSealed();
  });

  it('publishes nothing and destroys nothing when one response cannot be decrypted', async () => {
    await ResponseModel.create({ _id: randomBytes(32), roundId: round._id, body: randomBytes(1024) });
    await assert.rejects(sealRound(round._id, program), SealStopped);
    assert.equal((await findRound(round._id))?.status, 'closing');
    assert.equal(await SnapshotModel.countDocuments({}), 0);
    assert.equal(await ResponseModel.countDocuments({}), 13);
    assert.ok(await program.keys.read(round._id));
  });

  it('leaves a round whose key is gone unreadable', async () => {
    await program.keys.destroy(round._id);
    assert.equal(await sealRound(round._id, program), 'unreadable');
    assert.equal(await ResponseModel.countDocuments({}), 12);
  });

  it('destroys comments unread when fewer than kc people responded', async () => {
    await RoundModel.updateOne({ _id: round._id }, { $set: { kc: 13 } });
    await sealRound(round._id, program);
    assert.equal(await CommentModel.countDocuments({}), 0);
    assert.equal(await SnapshotModel.countDocuments({}), 1);
  });
});

/** Random bytes that are cut off after some calls. */
function dieAfter(calls: number) {
  let left = calls;
  return (size: number) => {
    if (left-- <= 0) throw new Error('killed');
    return randomBytes(size);
  };
}
