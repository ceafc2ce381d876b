import { randomBytes } from 'node:crypto';
import { InvitationModel } from '../../server/domain/invitations/invitation.model.ts';
import { encryptAnswer } from '../../server/domain/responses/encrypted-answer.ts';
import { ResponseModel } from '../../server/domain/responses/response.model.ts';
import { responseIdOf } from '../../server/domain/responses/response-id.ts';
import { deriveRoundKeys } from '../../server/domain/rounds/keys.ts';
import { loadConfig } from '../../server/platform/config.ts';
import { newId } from '../../server/platform/ids.ts';
import { openProgram } from '../../server/program.ts';
import { makeDepartment, makeRound } from '../support/factories.ts';

/** Makes a round that closed ten minutes ago, with answers of two departments about a third, and says its id. */
const [, , DATA_DIR = '', responses = ''] = process.argv;
const program = await openProgram(loadConfig({ DATA_DIR }), 'own');
const [provider, a, b] = [await makeDepartment(), await makeDepartment(), await makeDepartment()];
const closedAt = new Date(program.clock.now().getTime() - 10 * 60_000);
const people = { [a._id]: Number(responses), [b._id]: Number(responses) };
const round = await makeRound(program.keys, {
  status: 'closing',
  closesAt: closedAt,
  closedAt,
  plan: { [a._id]: [provider._id], [b._id]: [provider._id] },
  people,
  invited: people,
});
const keys = deriveRoundKeys(await program.keys.create(round._id), round._id);
for (let i = 0; i < Number(responses); i++) {
  const attributes = { departmentId: i % 2 ? a._id : b._id, site: '', tenure: 'unknown' };
  const invitation = { _id: randomBytes(16), roundId: round._id, employeeId: newId() };
  await InvitationModel.create({ ...invitation, subjects: [provider._id], attributes, locale: 'en' });
  const _id = responseIdOf(keys.doc, invitation._id);
  const scores = { CS1: 1 + (i % 5) };
  const said = { subject: provider._id, used: true, scores, chips: [], comment: `Comment ${i}` };
  await ResponseModel.create({
    _id,
    roundId: round._id,
    body: encryptAnswer(keys, _id, { attributes, subjects: [said] }),
  });
}
process.stdout.write(`closed ${round._id}\n`);
await program.close();
