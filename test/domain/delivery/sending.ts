import { randomBytes } from 'node:crypto';
import type { MailKind, MailKinds } from '../../../server/domain/delivery/mail-kind.ts';
import { type Message, MessageModel } from '../../../server/domain/delivery/message.model.ts';
import { enqueue, type NewMessage } from '../../../server/domain/delivery/outbox.ts';
import type { SendTools } from '../../../server/domain/delivery/send-tools.ts';
import type { Clock } from '../../../server/platform/clock.ts';
import { createLog } from '../../../server/platform/log.ts';
import { createMailer, type Mail, type Mailer } from '../../../server/platform/mailer.ts';

export const ROUND = 'schedule:2026-01-05';
export const START = new Date('2026-01-07T13:00:00Z');

/** Puts an invitation for each name into the outbox, due at START. */
export async function enqueueFor(names: string[], change: Partial<NewMessage> = {}): Promise<void> {
  const mails = names.map((name) => ({
    kind: 'invitation',
    to: `e:${name}`,
    ref: ROUND,
    n: 0,
    dueAt: START,
    ...change,
  }));
  await enqueue(mails, Buffer.alloc(32, 7));
}

/** The row of somebody's mail. */
export async function rowOf(name: string): Promise<Message> {
  const row = await MessageModel.findOne({ to: `e:${name}` }).lean<Message>();
  if (!row) throw new Error(`no row for ${name}`);
  return row;
}

/** A mail to <name>@aurora.example. */
export function letter({ to, messageId, ref }: Message): Mail {
  const name = to.slice(2);
  return {
    to: { name, address: `${name}@aurora.example` },
    subject: `For ${name}`,
    text: 'Hello',
    html: '<p>Hello</p>',
    messageId,
    about: ref,
  };
}

/** Kinds that send everything, but for what a test changes. */
export function kinds(change: Partial<MailKind> = {}): MailKinds {
  const kind: MailKind = {
    delivery: 'atLeastOnce',
    stillDue: async () => 'send',
    render: async (message) => letter(message),
    ...change,
  };
  return { invitation: kind, reminder: { ...kind, delivery: 'atMostOnce' } };
}

/** What sending works with, as fast as it can. */
export function toolsFor(mailer: Mailer, clock: Clock, table: MailKinds = kinds()): SendTools {
  return {
    clock,
    mailer,
    kinds: table,
    random: randomBytes,
    log: createLog('silent'),
    takeTurn: async () => {},
  };
}

/** A mailer of pulso.example that speaks to a server. */
export function mailerTo(smtpUrl: string): Mailer {
  return createMailer({
    smtpUrl,
    mailFrom: 'pulso@aurora.example',
    dataDir: '/nowhere',
    baseUrl: 'https://pulso.example',
  });
}
