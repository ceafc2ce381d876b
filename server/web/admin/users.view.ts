import { ROLES, type Role } from '../../domain/access/roles.ts';
import type { User } from '../../domain/access/users.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { FormState } from '../form.ts';

type Unit = { id: string; name: string };

interface Reading {
  t: Translate;
  typed: FormState['values'];
}

/** The accounts as the page lists them, and the choices of the form for a new one. */
export function presentUsers(users: User[], units: Unit[], { t, typed }: Reading) {
  return {
    users: users.map((user) => ({
      id: user._id,
      name: user.name,
      email: user.email,
      roles: user.roles.map((role) => t(`account.role.${role}`)).join(', '),
      status: t(`account.users.${statusOf(user)}`),
      isDisabled: user.disabled,
      ...choices({ roles: user.roles, departmentIds: user.departmentIds }, units, t),
    })),
    newUser: choices({ roles: listed(typed.roles), departmentIds: listed(typed.departmentIds) }, units, t),
  };
}

function statusOf(user: User): 'disabled' | 'active' | 'waiting' {
  if (user.disabled) return 'disabled';
  return user.hash ? 'active' : 'waiting';
}

function choices(
  { roles, departmentIds }: { roles: readonly string[]; departmentIds: string[] },
  units: Unit[],
  t: Translate,
) {
  return {
    roleChoices: ROLES.map((value: Role) => ({
      value,
      text: t(`account.role.${value}`),
      checked: roles.includes(value),
    })),
    departments: units.map(({ id, name }) => ({ id, name, selected: departmentIds.includes(id) })),
  };
}

function listed(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : [value].flat();
}
