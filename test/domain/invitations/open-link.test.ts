import assert from 'node:assert/strict';
import { openLink } from '../../../server/domain/invitations/open-link.ts';
import { RoundModel } from '../../../server/domain/rounds/round.model.ts';
import type { RoundState } from '../../../server/domain/rounds/round-state.ts';
import { useTestDatabase } from '../../support/database.ts';
import { dumpDatabase } from '../../support/dump.ts';
import { makeInvitation, makeRound, WHILE_OPEN } from '../../support/factories.ts';
import { testProgram } from '../../support/program.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

describe('a link', () => {
  useTestDatabase();
  const { keys } = testProgram();
  const now = WHILE_OPEN;

  it('leads to its invitation, round and keys, and changes nothing', async () => {
    const round = await makeRound(keys);
    const { token, invitation } = await makeInvitation(keys, round);
    const before = await dumpDatabase();
    const opened = await openLink(token, { keys, now });
    assert.deepEqual(opened?.invitation._id, invitation._id);
    assert.deepEqual(opened?.invitation.subjects, invitation.subjects);
    assert.equal(opened?.round._id, round._id);
    assert.equal(opened?.keys.body.length, 32);
    assert.deepEqual(await dumpDatabase(), before);
  });

  it('opens nothing when any of its characters is another', async () => {
    const { token } = await makeInvitation(keys, await makeRound(keys));
    for (let at = 0; at < token.length; at++) {
      const other = LETTERS[(LETTERS.indexOf(token[at] ?? '') + 1) % 64];
      const mutated = token.slice(0, at) + other + token.slice(at + 1);
      assert.equal(await openLink(mutated, { keys, now }), null, `character ${at}`);
    }
    for (const malformed of ['', token.slice(1), `${token}A`, `${token}=`, ` ${token}`, `${token}\n`])
      assert.equal(await openLink(malformed, { keys, now }), null, JSON.stringify(malformed));
  });

  it('opens nothing in another round, or without the key of its own', async () => {
    const round = await makeRound(keys);
    const { token } = await makeInvitation(keys, round);
    await keys.destroy(round._id);
    assert.equal(await openLink(token, { keys, now }), null);
    await keys.create(round._id);
    assert.equal(await openLink(token, { keys, now }), null, 'another key is no key of it');
  });

  it('opens nothing unless its round is open and its time is not over', async () => {
    const round = await makeRound(keys);
    const { token } = await makeInvitation(keys, round);
    const lastMoment = new Date(round.closesAt.getTime() - 1);
    assert.ok(await openLink(token, { keys, now: lastMoment }));
    assert.equal(await openLink(token, { keys, now: round.closesAt }), null);
    const others: RoundState[] = ['scheduled', 'closing', 'sealing', 'sealed', 'cancelled', 'unreadable'];
    for (const status of [...others, 'abandoned', 'interrupted', 'missed'] satisfies RoundState[]) {
      await RoundModel.updateOne({ _id: round._id }, { $set: { status } });
      assert.equal(await openLink(token, { keys, now }), null, status);
    }
  });
});
