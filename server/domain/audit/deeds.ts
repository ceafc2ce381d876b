/** Everything that is noted in the audit; each verb has its word in every language (messages/<language>/audit.ts). */
export const VERBS = [
  'abandon',
  'backup',
  'cancel',
  'change',
  'close',
  'confirm',
  'create',
  'deactivate',
  'delete',
  'disable',
  'enable',
  'end deputy',
  'end sessions',
  'export',
  'extend',
  'import',
  'invite',
  'make password link',
  'move date',
  'name deputy',
  'open',
  'pause',
  'publish',
  'reactivate',
  'refuse sign-in',
  'release',
  'reopen',
  'restore',
  'resume',
  'seal',
  'send again',
  'set address',
  'set password',
  'set profile',
  'set roles',
  'sign in',
  'sign in by link',
  'skip date',
  'write note',
] as const;

export type Verb = (typeof VERBS)[number];

/** The kinds of things that deeds are done to. */
export const KINDS = [
  'comment',
  'commitment',
  'database',
  'demo',
  'department',
  'directory',
  'employee',
  'matrix',
  'relation',
  'restoration',
  'results',
  'round',
  'schedule',
  'services',
  'setting',
  'survey',
  'topic',
  'user',
] as const;

type Kind = (typeof KINDS)[number];

/** A kind alone ('directory'), or one thing of it by its id ('round:…'). */
export type Thing = Kind | `${Kind}:${string}`;
