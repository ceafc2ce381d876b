import { can, type Permission } from '../domain/access/roles.ts';
import type { User } from '../domain/access/users.ts';

interface NavLink {
  key:
    | 'overview'
    | 'matrix'
    | 'engagement'
    | 'comments'
    | 'commitments'
    | 'department'
    | 'deputies'
    | 'board'
    | 'rounds'
    | 'schedules'
    | 'surveys'
    | 'people'
    | 'relations'
    | 'users'
    | 'settings'
    | 'outbox'
    | 'audit'
    | 'health';
  href: string;
  permission: Permission;
  /** Another section that belongs to this link. */
  covers?: string;
  /** Left out for whoever has this permission: they have a link that shows more. */
  unless?: Permission;
}

const LINKS: NavLink[] = [
  { key: 'overview', href: '/hr', permission: 'results' },
  { key: 'comments', href: '/hr/comments', permission: 'results', covers: '/hr/topics' },
  { key: 'commitments', href: '/hr/commitments', permission: 'results' },
  { key: 'rounds', href: '/hr/rounds', permission: 'rounds' },
  { key: 'schedules', href: '/hr/schedules', permission: 'schedules', covers: '/hr/announcement' },
  { key: 'surveys', href: '/hr/surveys', permission: 'surveys' },
  { key: 'people', href: '/hr/people', permission: 'directory', covers: '/hr/departments' },
  { key: 'relations', href: '/hr/relations', permission: 'relations' },
  { key: 'board', href: '/board', permission: 'board results' },
  { key: 'department', href: '/department', permission: 'own results' },
  { key: 'comments', href: '/department/comments', permission: 'own results', unless: 'results' },
  { key: 'commitments', href: '/department/commitments', permission: 'own results', unless: 'results' },
  { key: 'engagement', href: '/department/engagement', permission: 'own results', unless: 'results' },
  { key: 'deputies', href: '/department/deputies', permission: 'own results' },
  { key: 'users', href: '/admin/users', permission: 'users', covers: '/admin/heads' },
  { key: 'settings', href: '/settings', permission: 'settings' },
  { key: 'outbox', href: '/admin/outbox', permission: 'outbox' },
  { key: 'audit', href: '/admin/audit', permission: 'audit' },
  { key: 'health', href: '/admin/health', permission: 'health' },
];

/** The links of the header that somebody may follow; `isCurrent` marks the section the page belongs to. */
export function navFor(
  user: User,
  path: string,
): { key: NavLink['key']; href: string; isCurrent: boolean }[] {
  const allowed = LINKS.filter(
    ({ permission, unless }) => can(user, permission) && !(unless && can(user, unless)),
  );
  const current = allowed
    .filter(({ href, covers = href }) =>
      [href, covers].some((section) => path === section || path.startsWith(`${section}/`)),
    )
    .sort((a, b) => b.href.length - a.href.length)[0];
  return allowed.map(({ key, href }) => ({ key, href, isCurrent: href === current?.href }));
}

/** As many links as a window of 72em has room for beside a long name. */
const ROOM = 8;

/** All links, which of them stand in the bar of a wide window, and which behind its "More": for who has several roles. */
export function barOf<Link>(all: Link[]): { all: Link[]; shown: Link[]; more: Link[] } {
  const room = all.length > ROOM ? ROOM - 1 : ROOM;
  return { all, shown: all.slice(0, room), more: all.slice(room) };
}

/** Where somebody starts after signing in. */
export function homeOf(user: User): string {
  return navFor(user, '')[0]?.href ?? '/account';
}
