import { issueToken } from '../domain/access/login-tokens.ts';
import { findUserByEmail } from '../domain/access/users.query.ts';
import { record } from '../domain/audit/audit.ts';
import { Conflict } from '../platform/errors.ts';
import type { Command } from './command.ts';

export const userReset: Command = {
  usage: 'user reset EMAIL',
  options: {},
  arguments: 1,
  run: async ({ positionals: [address = ''], t }, { clock, random, config }) => {
    const { _id: id, email, disabled } = await findUserByEmail(address);
    if (disabled) throw new Conflict('account_disabled');
    const now = clock.now();
    await record({ at: now, userId: 'cli', verb: 'make password link', thing: `user:${id}` });
    const token = await issueToken({ userId: id, purpose: 'password' }, { now, random });
    const link = `${config.baseUrl}/password/${token}`;
    return { json: { id, email, link }, text: `${t('cli.password_link')}\n${link}` };
  },
};
