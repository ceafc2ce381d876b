import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Config } from './config.ts';
import { type LocalOutbox, localOutbox } from './local-outbox.ts';

/** A mail for one person. Text and HTML say the same. */
export interface Mail {
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  /** Local part of the Message-ID; the same on every try. */
  messageId: string;
  /** What the mail is about, e.g. a round: local copies are forgotten by it. */
  about: string;
}

/** Why a mail was not taken: the person's address, everything for now, or this one for now. */
export type Refusal = 'recipient' | 'queue' | 'later';

export class MailRefused extends Error {
  readonly refusal: Refusal;
  /** What the server answered, e.g. '550', or the kind of failure, e.g. 'ECONNECTION'; never an address. */
  readonly code: string;
  constructor(refusal: Refusal, code: string) {
    super(`mail refused (${refusal}): ${code}`);
    this.refusal = refusal;
    this.code = code;
  }
}

export interface Mailer {
  /** Mails stay in the local outbox, where administrators read them. */
  readonly local: LocalOutbox | null;
  /** Hands a mail over; resolves when the server has taken it, throws MailRefused otherwise. */
  send(mail: Mail): Promise<void>;
  /** Whether the server takes connections now. */
  isReachable(): Promise<boolean>;
  close(): Promise<void>;
}

/** Opens the way mails take: SMTP_URL, or files in DATA_DIR/outbox without one. */
export function createMailer(config: Pick<Config, 'smtpUrl' | 'mailFrom' | 'dataDir' | 'baseUrl'>): Mailer {
  return config.smtpUrl ? smtpMailer(config.smtpUrl, config) : localMailer(config);
}

type Sender = Pick<Config, 'mailFrom' | 'baseUrl'>;

function smtpMailer(url: string, sender: Sender): Mailer {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 5,
    maxMessages: Number.POSITIVE_INFINITY,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    local: null,
    async send(mail) {
      try {
        await transport.sendMail(envelope(mail, sender));
      } catch (error) {
        throw refusalOf(error);
      }
    },
    isReachable: () =>
      transport.verify().then(
        () => true,
        () => false,
      ),
    close: async () => transport.close(),
  };
}

function localMailer(config: Sender & Pick<Config, 'dataDir'>): Mailer {
  const transport = createTransport({
    streamTransport: true,
    buffer: true,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const local = localOutbox(join(config.dataDir, 'outbox'));
  return {
    local,
    async send(mail) {
      const { message } = await transport.sendMail(envelope(mail, config));
      await local.write(mail.about, mail.messageId, message as Buffer);
    },
    isReachable: async () => true,
    close: async () => transport.close(),
  };
}

// Addresses go in as objects only: a string such as `Sales <evil@x> <ana@corp>` would be delivered to the wrong one.
function envelope(mail: Mail, { mailFrom, baseUrl }: Sender): SendMailOptions {
  const [, name = '', address = mailFrom] = /^(.*?)\s*<([^<>]+)>$/.exec(mailFrom) ?? [];
  return {
    from: { name: name.replace(/^"|"$/g, ''), address },
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: `<${mail.messageId}@${new URL(baseUrl).hostname}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      // All but delivery reports: "All" would swallow the bounces.
      'X-Auto-Response-Suppress': 'DR, RN, NRN, OOF, AutoReply',
    },
  };
}

interface SmtpError {
  code?: string;
  command?: string;
  responseCode?: number;
}

/** What an SMTP failure means, by RFC 5321: 5xx is for good, 4xx for now; at RCPT it is about the person. */
function refusalOf(error: unknown): MailRefused {
  const { code = 'UNKNOWN', command = '', responseCode } = error as SmtpError;
  const answer = responseCode === undefined ? code : String(responseCode);
  const isPermanent = responseCode !== undefined && responseCode >= 500;
  if (code === 'EENVELOPE' && (isPermanent || responseCode === undefined)) {
    return new MailRefused(command === 'MAIL FROM' ? 'queue' : 'recipient', answer);
  }
  if (responseCode === 421 || responseCode === 454 || code === 'EAUTH')
    return new MailRefused('queue', answer);
  if (isPermanent && command !== 'DATA') return new MailRefused('queue', answer);
  return new MailRefused('later', answer);
}
