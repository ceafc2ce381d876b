import type { Permission } from '../domain/access/roles.ts';

/**
 * Who may call an address: 'public' everybody; 'link' whoever holds the secret link in it; 'signed in' every account; or a
 * permission of roles.ts.
 */
export type Access = 'public' | 'link' | 'signed in' | Permission;

/** Every address of the program. An address without a row is not served: the program refuses to start. */
export const POLICY: Record<string, Access> = {
  'GET /': 'public',
  'GET /healthz': 'public',
  'GET /readyz': 'public',
  'GET /how-it-works': 'public',
  'GET /privacy': 'public',

  'GET /a/:token': 'link',
  'POST /a/:token': 'link',

  'GET /setup/:token': 'link',
  'POST /setup/:token': 'link',
  'GET /password/:token': 'link',
  'POST /password/:token': 'link',
  'GET /login': 'public',
  'POST /login': 'public',
  'GET /login/reset': 'public',
  'POST /login/reset': 'public',
  'GET /login/link': 'public',
  'POST /login/link': 'public',
  'GET /sign-in/:token': 'link',
  'POST /sign-in/:token': 'link',
  'POST /logout': 'signed in',
  'GET /account': 'signed in',
  'POST /account': 'signed in',
  'POST /account/password': 'signed in',

  'GET /hr': 'results',
  'GET /hr/matrix': 'results',
  'GET /hr/matrix.csv': 'results',
  'GET /hr/engagement': 'results',
  'GET /hr/results/:subject': 'results',
  'GET /hr/results.csv': 'results',
  'GET /hr/comments': 'results',
  'GET /hr/not-shown': 'results',

  'GET /department': 'own results',
  'GET /department/comments': 'own results',
  'GET /department/results.csv': 'own results',
  'GET /department/not-shown': 'own results',

  'GET /hr/relations': 'relations',
  'POST /hr/relations': 'relations',
  'POST /hr/relations/pairs': 'relations',

  'GET /hr/surveys': 'surveys',
  'POST /hr/surveys': 'surveys',
  'GET /hr/surveys/:id': 'surveys',
  'GET /hr/surveys/:id/preview': 'surveys',

  'GET /hr/schedules': 'schedules',
  'POST /hr/schedules': 'schedules',
  'GET /hr/schedules/:id': 'schedules',
  'POST /hr/schedules/:id/pausing': 'schedules',
  'POST /hr/schedules/:id/dates': 'schedules',
  'GET /hr/schedules/:id/recipients': 'rounds',
  'GET /hr/schedules/:id/mail': 'rounds',
  'POST /hr/schedules/:id/sample': 'rounds',
  'POST /hr/schedules/:id/opening': 'rounds',

  'GET /hr/rounds': 'rounds',
  'GET /hr/rounds/:id': 'rounds',
  'POST /hr/rounds/:id/cancelling': 'rounds',
  'POST /hr/rounds/:id/extension': 'rounds',
  'POST /hr/rounds/:id/closing': 'rounds',
  'POST /hr/rounds/:id/abandoning': 'rounds',
  'POST /hr/rounds/:id/sample': 'rounds',
  'GET /hr/rounds/:id/mail': 'rounds',

  'GET /hr/people': 'directory',
  'GET /hr/people/new': 'directory',
  'POST /hr/people': 'directory',
  'GET /hr/people/:id': 'directory',
  'POST /hr/people/:id': 'directory',
  'POST /hr/people/:id/activity': 'directory',
  'POST /hr/people/:id/mails': 'directory',
  'GET /hr/departments': 'directory',
  'POST /hr/departments': 'directory',
  'GET /hr/departments/:id': 'directory',
  'POST /hr/departments/:id': 'directory',
  'POST /hr/departments/:id/activity': 'directory',
  'GET /hr/people/import': 'directory',
  'POST /hr/people/import': 'directory',
  'GET /hr/people/import/template': 'directory',
  'POST /hr/people/import/:id/application': 'directory',

  'GET /settings': 'settings',
  'POST /settings/company': 'settings',
  'POST /settings/groups': 'settings',
  'POST /settings/readers': 'settings',
  'POST /settings/sites': 'settings',
  'POST /settings/delivery': 'outbox',

  'GET /admin/users': 'users',
  'POST /admin/users': 'users',
  'POST /admin/users/:id/roles': 'users',
  'POST /admin/users/:id/password-link': 'users',
  'POST /admin/users/:id/disabling': 'users',
  'GET /admin/outbox': 'outbox',
  'GET /admin/outbox/:group/:name': 'outbox',
  'GET /admin/outbox/:group/:name/html': 'outbox',
  'POST /admin/outbox/pause': 'outbox',
};
