import type { Clock } from './clock.ts';
import { createMailer, type MailConfig, type Mailer } from './mailer.ts';
import { paceOf } from './pace.ts';
import type { SmtpServer } from './smtp-server.ts';

/** What common mail services take from one sender; for SMTP_URL, which says nothing about it. */
const MAILS_PER_MINUTE = 600;

/** A mailer that follows what was chosen in the program, without a restart. */
export interface ChangingMailer extends Mailer {
  /** Looks up which server is chosen; mails sent from here on go there. Call it before a run, and after a change. */
  refresh(): Promise<void>;
  /** Waits until the next mail may leave: mail servers refuse who sends too fast. */
  takeTurn(): Promise<void>;
}

interface Sources {
  /** The server chosen in the program; null for none. */
  chosen(): Promise<SmtpServer | null>;
  clock: Clock;
}

/** Opens the mailer of the configuration; what was chosen in the program counts from the first `refresh`. */
export function changingMailer(config: MailConfig, { chosen, clock }: Sources): ChangingMailer {
  let known: string | null = null;
  let mailer = createMailer(config);
  let takeTurn = paceOf(config.smtpUrl ? MAILS_PER_MINUTE : Number.POSITIVE_INFINITY, clock);
  return {
    get local() {
      return mailer.local;
    },
    send: (mail) => mailer.send(mail),
    verify: () => mailer.verify(),
    close: () => mailer.close(),
    takeTurn: () => takeTurn(),
    async refresh() {
      if (config.smtpUrl) return;
      const server = await chosen();
      const wanted = server && JSON.stringify(server);
      if (wanted === known) return;
      const before = mailer;
      known = wanted;
      mailer = createMailer(config, server);
      takeTurn = paceOf(server?.perMinute ?? Number.POSITIVE_INFINITY, clock);
      await before.close();
    },
  };
}
