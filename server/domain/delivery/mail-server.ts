import { decrypt, encrypt } from '../../platform/cipher.ts';
import { type Fault, InvalidInput } from '../../platform/errors.ts';
import type { Secrets } from '../../platform/secrets.ts';
import { SECURITIES, type SmtpServer } from '../../platform/smtp-server.ts';
import type { SettingAction } from '../settings/setting-changes.ts';
import { changeSettings, noteInSettings, readSettings } from '../settings/settings.ts';
import { resumeQueue } from './pause.ts';

const BOUND = Buffer.from('settings.smtp');
const HOST = /^(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9.:-]*[A-Za-z0-9])?$/;
const SENDER = /^[^<>\r\n]*<[^<>\s@]+@[^<>\s@]+>$|^[^<>\s@]+@[^<>\s@]+$/;

type WithSecrets = { secrets: Secrets };

/** The mail server chosen in the program; null when mails stay here, or SMTP_URL alone decides. */
export async function readMailServer(secrets: Secrets): Promise<SmtpServer | null> {
  const { smtp } = await readSettings();
  // What is in the box was checked before it was closed.
  return smtp === '' ? null : (JSON.parse(open(secrets, smtp).toString('utf8')) as SmtpServer);
}

/**
 * Where mails go: as readMailServer, but 'demo' in an invented company, whose people have no mailboxes and whose addresses must
 * never reach a mail server.
 */
export async function wayOfMails(secrets: Secrets): Promise<SmtpServer | 'demo' | null> {
  return (await readSettings()).demo ? 'demo' : await readMailServer(secrets);
}

/** Chooses a mail server, or none; mails that waited because the former one refused leave at once. InvalidInput by field. */
export async function chooseMailServer(
  server: SmtpServer | null,
  { secrets, ...action }: SettingAction & WithSecrets,
): Promise<void> {
  const faults = server ? mailServerFaults(server) : [];
  if (faults.length > 0) throw new InvalidInput(faults);
  const smtp = server ? close(secrets, Buffer.from(JSON.stringify(server))) : '';
  await changeSettings({ smtp }, action);
  await resumeQueue();
}

/** What is wrong with a mail server before anybody tries it: `host`, `port`, `security`, `from`, `perMinute`, `connections`. */
export function mailServerFaults(server: SmtpServer): Fault[] {
  const { host, port, security, from, perMinute, connections } = server;
  return [
    ...(HOST.test(host) ? [] : [{ field: 'host', code: host ? 'invalid' : 'needed' }]),
    ...within('port', port, [1, 65_535]),
    ...(SECURITIES.includes(security) ? [] : [{ field: 'security', code: 'choice' }]),
    ...(SENDER.test(from) ? [] : [{ field: 'from', code: 'address', values: { v: from } }]),
    ...within('perMinute', perMinute, [1, 6_000]),
    ...within('connections', connections, [1, 20]),
  ];
}

/** Closes the box again under a new application secret; safe to run twice. Throws when it opens under neither. */
export async function rewrapMailServer(previous: Secrets, current: Secrets): Promise<void> {
  const { smtp } = await readSettings();
  if (smtp === '' || opens(current, smtp)) return;
  await noteInSettings({ smtp: close(current, open(previous, smtp)) });
}

function close({ smtp }: Secrets, plain: Buffer): string {
  return encrypt(smtp, plain, BOUND).toString('base64');
}

function open({ smtp }: Secrets, box: string): Buffer {
  return decrypt(smtp, Buffer.from(box, 'base64'), BOUND);
}

function opens(secrets: Secrets, box: string): boolean {
  try {
    open(secrets, box);
    return true;
  } catch {
    return false;
  }
}

function within(field: string, value: number, [a, b]: [number, number]): Fault[] {
  const fits = Number.isInteger(value) && value >= a && value <= b;
  return fits ? [] : [{ field, code: 'number', values: { a, b } }];
}
