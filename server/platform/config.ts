import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const httpUrl = z
  .url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' })
  .refine((value) => new URL(value).pathname === '/', 'must not contain a path')
  .transform((value) => new URL(value).origin);

const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/, `must be a whole number from ${from} to ${to}`)
    .transform(Number)
    .refine((n) => n >= from && n <= to, `must be a whole number from ${from} to ${to}`);

const BASE64 = 'base64:';

/** Text, or bytes as base64 after `base64:`: so a secret that was made as a file of bytes can be given here. */
const secret = z
  .string()
  .transform((value) =>
    value.startsWith(BASE64) ? Buffer.from(value.slice(BASE64.length), 'base64') : value,
  )
  .refine(
    ({ length }) => length >= 32,
    'must have at least 32 characters, e.g. from: openssl rand -base64 32',
  );

/** Every variable the program reads, in the order of `.env.example`; a description ends in the default. */
export const environment = {
  PORT: wholeNumber(0, 65535).default(3000).describe('Port of the web server (3000)'),
  HOST: z.string().min(1).default('127.0.0.1').describe('Address it listens on (127.0.0.1)'),
  BASE_URL: httpUrl
    .optional()
    .describe('Address people type and mails link to; mandatory with SMTP_URL (http://HOST:PORT)'),
  TRUST_PROXY: wholeNumber(0, 10)
    .default(0)
    .describe('Number of reverse proxies in front; 1 behind nginx or Caddy (0)'),
  DATA_DIR: z
    .string()
    .min(1)
    .default('./data')
    .describe('Folder of the embedded database, keys and local outbox (./data)'),
  BACKUP_DIR: z
    .string()
    .min(1)
    .optional()
    .describe('Folder of the daily backups; none with MONGODB_URI (DATA_DIR/backups)'),
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\//, 'must start with mongodb:// or mongodb+srv://')
    .optional()
    .describe('MongoDB to use instead of the embedded database (none)'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/\S+$/, 'must look like smtp://user:password@host:587')
    .optional()
    .describe('Mail server; without it mails stay in DATA_DIR/outbox (none)'),
  MAIL_FROM: z
    .string()
    .regex(
      /^[^<>\r\n]*<[^<>\s@]+@[^<>\s@]+>$|^[^<>\s@]+@[^<>\s@]+$/,
      'must look like: Pulso <pulso@example.com>',
    )
    .optional()
    .describe('Sender of all mails (pulso@ the host of BASE_URL)'),
  APP_SECRET: secret
    .optional()
    .describe(
      'Secret from which session and mail keys come; mandatory with MONGODB_URI (made in DATA_DIR/keys)',
    ),
  APP_SECRET_PREVIOUS: secret
    .optional()
    .describe('The secret before the last change, while it is being changed (none)'),
  METRICS_TOKEN: z
    .string()
    .min(16, 'must have at least 16 characters')
    .optional()
    .describe('Token with which /metrics is told; without it there is none (none)'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], {
      error: 'must be trace, debug, info, warn, error or silent',
    })
    .default('info')
    .describe('Least severe log lines written (info)'),
};

/** Variables that may also be given as NAME_FILE, the path of a file that holds the value. */
export const fileVariables = [
  'MONGODB_URI',
  'SMTP_URL',
  'APP_SECRET',
  'APP_SECRET_PREVIOUS',
  'METRICS_TOKEN',
] as const;

const Environment = z
  .object(environment)
  .refine((env) => !env.SMTP_URL || env.BASE_URL, {
    path: ['BASE_URL'],
    message: 'is needed with SMTP_URL: links in mails lead there',
    when: () => true,
  })
  .refine((env) => !env.MONGODB_URI || env.APP_SECRET, {
    path: ['APP_SECRET'],
    message: 'is needed with MONGODB_URI: several processes must share it',
    when: () => true,
  });

export interface Config {
  port: number;
  host: string;
  /** Origin without a slash at the end. */
  baseUrl: string;
  trustProxy: number;
  /** Absolute path. */
  dataDir: string;
  /** Absolute path; without it no backups are made. */
  backupDir?: string;
  mongodbUri?: string;
  smtpUrl?: string;
  mailFrom: string;
  appSecret?: string | Buffer;
  appSecretPrevious?: string | Buffer;
  /** Without it there are no metrics. */
  metricsToken?: string;
  logLevel: string;
}

/** The environment cannot be used; `message` lists every fault, one a line. */
export class WrongConfiguration extends Error {}

type Variables = Record<string, string | undefined>;

function withFiles(env: Variables): { values: Variables; faults: string[] } {
  const values: Variables = {};
  const faults: string[] = [];
  // An empty variable counts as unset: compose files and systemd units write them so.
  for (const name of Object.keys(environment)) if (env[name]) values[name] = env[name];
  for (const name of fileVariables) {
    const path = env[`${name}_FILE`];
    if (!path) continue;
    if (values[name]) faults.push(`${name} and ${name}_FILE are both set: keep one`);
    try {
      values[name] = readFileSync(path, 'utf8').trim();
    } catch {
      faults.push(`${name}_FILE: the file ${path} cannot be read`);
    }
  }
  return { values, faults };
}

/** The configuration from environment variables; throws WrongConfiguration with all faults at once. */
export function loadConfig(env: Variables): Config {
  const { values, faults } = withFiles(env);
  const parsed = Environment.safeParse(values);
  if (!parsed.success) faults.push(...parsed.error.issues.map((i) => `${i.path.join('.')} ${i.message}`));
  if (!parsed.success || faults.length > 0) {
    throw new WrongConfiguration(
      `The configuration cannot be used:\n${faults.map((f) => `  - ${f}`).join('\n')}`,
    );
  }
  const e = parsed.data;
  const backupDir = e.BACKUP_DIR ?? (e.MONGODB_URI ? undefined : join(e.DATA_DIR, 'backups'));
  const baseUrl = e.BASE_URL ?? `http://${e.HOST.includes(':') ? `[${e.HOST}]` : e.HOST}:${e.PORT}`;
  return {
    port: e.PORT,
    host: e.HOST,
    baseUrl,
    trustProxy: e.TRUST_PROXY,
    dataDir: resolve(e.DATA_DIR),
    mailFrom: e.MAIL_FROM ?? `Pulso <pulso@${new URL(baseUrl).hostname}>`,
    logLevel: e.LOG_LEVEL,
    ...(backupDir && { backupDir: resolve(backupDir) }),
    ...(e.MONGODB_URI && { mongodbUri: e.MONGODB_URI }),
    ...(e.SMTP_URL && { smtpUrl: e.SMTP_URL }),
    ...(e.METRICS_TOKEN && { metricsToken: e.METRICS_TOKEN }),
    ...(e.APP_SECRET && { appSecret: e.APP_SECRET }),
    ...(e.APP_SECRET_PREVIOUS && { appSecretPrevious: e.APP_SECRET_PREVIOUS }),
  };
}

/** The text of `.env.example`: every variable, commented out, with its description. */
export function environmentExample(): string {
  const lines = Object.entries(environment).flatMap(([name, schema]) => [
    `# ${schema.description}`,
    `#${name}=`,
    ...(fileVariables.some((v) => v === name) ? [`#${name}_FILE=`] : []),
    '',
  ]);
  return `# Nothing here is needed for a first start. In brackets: what holds when a line stays out.\n\n${lines.join('\n').trimEnd()}\n`;
}

/** The environment of this process, with other defaults where it says nothing; the only place that reads it. */
export function processConfig(defaults: Variables = {}): Config {
  const given = Object.entries(process.env).filter(([, value]) => value);
  return loadConfig({ ...defaults, ...Object.fromEntries(given) });
}

/** The language of the terminal as the shell says it, e.g. 'pt_BR.UTF-8'. */
export function terminalLanguage(): string {
  return process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || 'en';
}
