import { listUsers } from '../domain/access/users.query.ts';
import type { Command } from './command.ts';
import { table } from './table.ts';

export const userList: Command = {
  usage: 'user list',
  options: {},
  arguments: 0,
  run: async ({ t }) => {
    const users = (await listUsers()).map(({ _id, name, email, roles, departmentIds, disabled, hash }) => ({
      id: _id,
      name,
      email,
      roles,
      departmentIds,
      status: disabled ? ('disabled' as const) : hash ? ('active' as const) : ('waiting' as const),
    }));
    const heads = [t('account.name'), t('account.email'), t('account.users.roles'), t('cli.head.status')];
    const rows = users.map(({ name, email, roles, status }) => [
      name,
      email,
      roles.join(', '),
      t(`account.users.${status}`),
    ]);
    return { json: users, text: table(heads, rows) };
  },
};
