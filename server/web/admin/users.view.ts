import { ROLES, type Role } from '../../domain/access/roles.ts';
import type { User } from '../../domain/access/users.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { FormState } from '../form.ts';

type Unit = { id: string; name: string };

/** A form of the page that came back: the one for a new account, or the roles of the account `edited`. */
export interface UsersForm extends FormState {
  edited?: string;
}

/** The accounts as the page lists them, and the choices of the form for a new one. */
export function presentUsers(users: User[], units: Unit[], { t, form }: { t: Translate; form: UsersForm }) {
  const typed = { roles: listed(form.values.roles), departmentIds: listed(form.values.departmentIds) };
  const fresh = form.edited ? { roles: [], departmentIds: [] } : typed;
  return {
    users: users.map((user) => ({
      id: user._id,
      name: user.name,
      email: user.email,
      roles: user.roles.map((role) => t(`account.role.${role}`)).join(', '),
      status: t(`account.users.${statusOf(user)}`),
      isDisabled: user.disabled,
      isEdited: user._id === form.edited,
      controls: controlsOf(user._id),
      ...choices(user._id === form.edited ? typed : user, units, t),
    })),
    newUser: { controls: controlsOf(), ...choices(fresh, units, t) },
    // An error leads to the control of the form it is about: every account has these two.
    errors: form.errors.map((error) => ({
      ...error,
      field: controlsOf(form.edited)[error.field] ?? error.field,
    })),
  };
}

function controlsOf(id?: string): Record<string, string> {
  const suffix = id ? `-${id}` : '';
  return { roles: `roles${suffix}`, departmentIds: `departmentIds${suffix}` };
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
