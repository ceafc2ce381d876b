import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { inviteAgain, inviteUser } from '../../../server/domain/access/invite-user.ts';
import { LoginTokenModel } from '../../../server/domain/access/login-token.model.ts';
import { PASSWORD_LINKS, peekToken } from '../../../server/domain/access/login-tokens.ts';
import { findUser } from '../../../server/domain/access/users.query.ts';
import { type NewUser, setDisabled, setPassword } from '../../../server/domain/access/users.ts';
import { AuditEntryModel } from '../../../server/domain/audit/entry.model.ts';
import { type Message, MessageModel } from '../../../server/domain/delivery/message.model.ts';
import { InvalidInput } from '../../../server/platform/errors.ts';
import { deriveSecrets } from '../../../server/platform/secrets.ts';
import { useTestDatabase } from '../../support/database.ts';

const ANA: NewUser = {
  name: 'Ana',
  email: ' Ana@Example.com',
  locale: 'pt-BR',
  roles: ['head'],
  departmentIds: ['it'],
};
const NOW = new Date('2026-11-20T15:00:00Z');
const WEEK = 7 * 24 * 60 * 60_000;

describe('inviting somebody', () => {
  useTestDatabase();
  const secrets = deriveSecrets(randomBytes(32));
  const tools = { by: 'boss', now: NOW, random: randomBytes, secrets };

  const mails = async () => await MessageModel.find({ kind: 'account' }).lean<Message[]>();
  const verbs = async () => (await AuditEntryModel.find({}).sort({ _id: 1 }).lean()).map(({ verb }) => verb);

  it('makes an account without a password and puts one mail into the outbox', async () => {
    const { user, outcome, token } = await inviteUser(ANA, tools);
    assert.equal(outcome, 'created');
    assert.deepEqual([user.email, user.hash, user.departmentIds], ['ana@example.com', '', ['it']]);
    const [mail, ...others] = await mails();
    assert.deepEqual([mail?.to, mail?.state, others.length], [`u:${user._id}`, 'waiting', 0]);
    assert.equal((await peekToken(String(token), PASSWORD_LINKS, NOW))?.userId, user._id);
    assert.deepEqual(await verbs(), ['create']);
  });

  it('changes nothing and sends nothing the second time', async () => {
    const first = await inviteUser(ANA, tools);
    const again = await inviteUser(ANA, tools);
    assert.equal(again.outcome, 'unchanged');
    assert.equal(again.token, first.token);
    assert.equal((await mails()).length, 1);
    assert.deepEqual(await verbs(), ['create']);
  });

  it('finishes what a crash between link and mail left', async () => {
    const first = await inviteUser(ANA, tools);
    await MessageModel.deleteMany({});
    const again = await inviteUser(ANA, tools);
    assert.equal(again.token, first.token);
    assert.equal((await mails()).length, 1);
    assert.equal(await LoginTokenModel.countDocuments({}), 1);
  });

  it('adds rights to the account there is, which ends its sessions, and asks for no password twice', async () => {
    const { user } = await inviteUser(ANA, tools);
    await setPassword(user._id, 'a long enough password');
    const before = await findUser(user._id);
    const more = await inviteUser({ ...ANA, roles: ['head', 'board'], departmentIds: ['hr'] }, tools);
    assert.equal(more.outcome, 'extended');
    assert.equal(more.token, null);
    const now = await findUser(user._id);
    assert.deepEqual(now?.roles, ['head', 'board']);
    assert.deepEqual(now?.departmentIds, ['it', 'hr']);
    assert.equal(now?.authVersion, (before?.authVersion ?? 0) + 1);
    assert.equal((await mails()).length, 1);
    assert.deepEqual(await verbs(), ['create', 'set roles']);
  });

  it('leaves an account that was ended as it is', async () => {
    const { user } = await inviteUser(ANA, tools);
    await setDisabled(user._id, true);
    const again = await inviteUser({ ...ANA, roles: ['head', 'hr'] }, tools);
    assert.deepEqual([again.outcome, again.token], ['disabled', null]);
    assert.deepEqual((await findUser(user._id))?.roles, ['head']);
  });

  it('makes another link when the first is over, or when asked to', async () => {
    const first = await inviteUser(ANA, tools);
    const later = { ...tools, now: new Date(NOW.getTime() + WEEK + 1) };
    const second = await inviteUser(ANA, later);
    assert.notEqual(second.token, first.token);
    const third = await inviteAgain(second.user, later);
    assert.equal(await peekToken(String(second.token), PASSWORD_LINKS, later.now), null);
    assert.equal((await peekToken(third, PASSWORD_LINKS, later.now))?.userId, second.user._id);
    assert.equal((await mails()).length, 3);
  });

  it('says everything that is wrong', async () => {
    const wrong = { ...ANA, name: '', email: 'ana', departmentIds: [] };
    const error = await inviteUser(wrong, tools).catch((reason: unknown) => reason);
    assert.ok(error instanceof InvalidInput);
    assert.deepEqual(
      error.faults.map(({ field }) => field),
      ['name', 'email', 'departmentIds'],
    );
    assert.equal((await mails()).length, 0);
  });
});
