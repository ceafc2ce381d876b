import type { Mail } from '../../platform/mailer.ts';
import type { Message } from './outbox.ts';

/**
 * What becomes of a mail whose time has come: 'send' it; 'skip' it, which looks exactly like having sent it; 'drop' it, because
 * what it is about is over; or a Date, before which it must not leave.
 */
export type Due = 'send' | 'skip' | 'drop' | Date;

/** What delivery must be told about a kind of mail; it renders nothing it knows. */
export interface MailKind {
  /**
   * 'atLeastOnce': marked after the server took it. 'atMostOnce': the row ends before the mail is handed over, whether it is
   * needed or not, so that nothing in the row tells who was skipped.
   */
  delivery: 'atLeastOnce' | 'atMostOnce';
  stillDue(message: Message, now: Date): Promise<Due>;
  render(message: Message): Promise<Mail>;
}

/** All kinds of mail by their name in the outbox. */
export type MailKinds = Record<string, MailKind>;
