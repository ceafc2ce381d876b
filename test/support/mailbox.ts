import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail as a real SMTP server received it. */
export interface ReceivedMail extends Email {
  envelopeTo: string[];
}

/** A real SMTP server on loopback that keeps what it accepts. */
export interface Mailbox {
  url: string;
  mails: ReceivedMail[];
  /** The mails to an address, in order of arrival. */
  to(address: string): ReceivedMail[];
  close(): Promise<void>;
}

/** Starts a mailbox on a free port of loopback. */
export async function openMailbox(options: SMTPServerOptions = {}): Promise<Mailbox> {
  const mails: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        const mail = await PostalMime.parse(Buffer.concat(chunks));
        mails.push({ ...mail, envelopeTo: session.envelope.rcptTo.map((to) => to.address) });
        done();
      });
    },
    ...options,
  });
  // A client that is killed resets its connections.
  server.on('error', () => {});
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    to: (address) => mails.filter((mail) => mail.envelopeTo.includes(address)),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
