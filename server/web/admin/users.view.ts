import { ROLES, type Role } from '../../domain/access/roles.ts';
import type { User } from '../../domain/access/users.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { FormState } from '../form.ts';

type Unit = { id: string; name: string };

/** The accounts as the page lists them. */
export function presentUsers(users: User[], units: Unit[], t: Translate) {
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return users.map((user) => ({
    name: user.name,
    href: `/admin/users/${user._id}`,
    email: user.email,
    roles: rolesText(user.roles, t),
    departments: user.departmentIds.map((id) => names.get(id) ?? '–').join(', '),
    status: t(`account.users.${statusOf(user)}`),
  }));
}

/** An account on a page of its own; what was typed into a form that came back stays in it. */
export function presentUser(user: User, units: Unit[], { t, values }: { t: Translate; values: Values }) {
  const rights =
    values.roles || values.departmentIds
      ? typedRights(values)
      : { roles: user.roles, departmentIds: user.departmentIds };
  return {
    id: user._id,
    email: user.email,
    status: t(`account.users.${statusOf(user)}`),
    isDisabled: user.disabled,
    isWaiting: !user.hash,
    values: { name: user.name, email: user.email, locale: user.locale, ...values },
    rights: rightsChoices(rights, units, t),
  };
}

/** The boxes for roles and departments, as a form was sent. */
export function typedChoices(values: Values, units: Unit[], t: Translate) {
  return rightsChoices(typedRights(values), units, t);
}

type Values = FormState['values'];

function rightsChoices(
  { roles, departmentIds }: { roles: readonly string[]; departmentIds: readonly string[] },
  units: Unit[],
  t: Translate,
) {
  return {
    roleChoices: ROLES.map((value: Role) => ({
      value,
      text: t(`account.role.${value}`),
      hint: t(`account.role_hint.${value}`),
      checked: roles.includes(value),
    })),
    departments: units.map(({ id, name }) => ({ id, name, selected: departmentIds.includes(id) })),
  };
}

function rolesText(roles: readonly Role[], t: Translate): string {
  return roles.map((role) => t(`account.role.${role}`)).join(', ');
}

function statusOf(user: User): 'disabled' | 'active' | 'waiting' {
  if (user.disabled) return 'disabled';
  return user.hash ? 'active' : 'waiting';
}

function typedRights(values: Values) {
  const listed = (value: string | string[] | undefined) => (value === undefined ? [] : [value].flat());
  return { roles: listed(values.roles), departmentIds: listed(values.departmentIds) };
}
