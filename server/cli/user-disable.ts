import { findUserByEmail } from '../domain/access/users.query.ts';
import { setDisabled } from '../domain/access/users.ts';
import { record } from '../domain/audit/audit.ts';
import type { Command } from './command.ts';

export const userDisable: Command = {
  usage: 'user disable EMAIL [--enable]',
  options: { enable: { type: 'boolean', default: false } },
  arguments: 1,
  run: async ({ values, positionals: [address = ''], t }, { clock }) => {
    const { _id: id, email } = await findUserByEmail(address);
    const disabled = !values.enable;
    await setDisabled(id, disabled);
    const verb = disabled ? 'disable' : 'enable';
    await record({ at: clock.now(), userId: 'cli', verb, thing: `user:${id}` });
    return {
      json: { id, email, disabled },
      text: t(disabled ? 'cli.user_disabled' : 'cli.user_enabled', { email }),
    };
  },
};
