import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Config } from './config.ts';
import { type LocalOutbox, localOutbox } from './local-outbox.ts';
import { MailRefused, refusalOf } from './mail-refused.ts';
import type { SmtpServer } from './smtp-server.ts';

/** A mail for one person. Text and HTML say the same. */
export interface Mail {
  to: { name: string; address: string };
  /** Who answers questions; one bare address. */
  replyTo?: string;
  subject: string;
  text: string;
  html: string;
  /** Local part of the Message-ID; the same on every try. */
  messageId: string;
  /** What the mail is about, e.g. a round: local copies are forgotten by it. */
  about: string;
}

export interface Mailer {
  /** Mails stay in the local outbox, where administrators read them. */
  readonly local: LocalOutbox | null;
  /** Hands a mail over; resolves when the server has taken it, throws MailRefused otherwise. */
  send(mail: Mail): Promise<void>;
  /** Looks whether the server takes a connection and knows us; throws MailRefused otherwise. */
  verify(): Promise<void>;
  close(): Promise<void>;
}

/** What a mailer needs of the configuration. */
export type MailConfig = Pick<Config, 'smtpUrl' | 'mailFrom' | 'dataDir' | 'baseUrl'>;

/** Opens the way mails take: SMTP_URL, else the server chosen in the program, else files in DATA_DIR/outbox. */
export function createMailer(config: MailConfig, chosen: SmtpServer | null = null): Mailer {
  if (config.smtpUrl) return smtpMailer({ url: config.smtpUrl, maxConnections: 5 }, config);
  if (!chosen) return localMailer(config);
  return smtpMailer(optionsOf(chosen), { ...config, mailFrom: chosen.from });
}

type Sender = Pick<Config, 'mailFrom' | 'baseUrl'>;

function optionsOf({ host, port, security, user, password, connections }: SmtpServer) {
  return {
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(user && { auth: { user, pass: password } }),
    maxConnections: connections,
  };
}

function smtpMailer(way: { url?: string; maxConnections: number }, sender: Sender): Mailer {
  const transport = createTransport({
    ...way,
    pool: true,
    maxMessages: Number.POSITIVE_INFINITY,
    // A mail whose connection broke may have been taken: only the outbox may send it again.
    maxRequeues: 0,
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
    async verify() {
      try {
        await transport.verify();
      } catch (error) {
        throw refusalOf(error);
      }
    },
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
      try {
        const { message } = await transport.sendMail(envelope(mail, config));
        await local.write(mail.about, mail.messageId, message as Buffer);
      } catch (error) {
        // A full or read-only disk refuses every mail alike.
        throw new MailRefused(
          'queue',
          error instanceof Error && 'code' in error ? String(error.code) : 'FILE',
        );
      }
    },
    verify: async () => {},
    close: async () => transport.close(),
  };
}

// Addresses go in as objects only: a string such as `Sales <evil@x> <ana@corp>` would be delivered to the wrong one.
function envelope(mail: Mail, { mailFrom, baseUrl }: Sender): SendMailOptions {
  const [, name = '', address = mailFrom] = /^(.*?)\s*<([^<>]+)>$/.exec(mailFrom) ?? [];
  return {
    from: { name: name.replace(/^"|"$/g, ''), address },
    to: mail.to,
    ...(mail.replyTo && { replyTo: { name: '', address: mail.replyTo } }),
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
