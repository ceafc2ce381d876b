export const ROLES = ['admin', 'hr', 'head', 'board'] as const;

/** Roles add up: somebody may have several. */
export type Role = (typeof ROLES)[number];

/** What a role may do; one word per area of the program. */
export type Permission =
  | 'users'
  | 'settings'
  | 'outbox'
  | 'audit'
  | 'health'
  | 'directory'
  | 'relations'
  | 'surveys'
  | 'schedules'
  | 'rounds'
  | 'results'
  | 'own results'
  | 'board results';

/**
 * Administrators run the program and read no results; HR runs the surveys and reads all; heads read what is said of their own
 * departments, the board the whole company without comments (reliability.md).
 */
const PERMISSIONS: Record<Role, readonly Permission[]> = {
  admin: ['users', 'settings', 'outbox', 'audit', 'health'],
  hr: ['settings', 'directory', 'relations', 'surveys', 'schedules', 'rounds', 'results'],
  head: ['own results'],
  board: ['board results'],
};

/** Whether any of somebody's roles allows it. */
export function can(user: { roles: readonly Role[] }, permission: Permission): boolean {
  return user.roles.some((role) => PERMISSIONS[role].includes(permission));
}
