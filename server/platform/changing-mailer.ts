import type { Clock } from './clock.ts';
import { labelledAsDemo } from './demo-label.ts';
import { createMailer, type MailConfig, type Mailer } from './mailer.ts';
import { paceOf } from './pace.ts';
import type { SmtpServer } from './smtp-server.ts';

/** What common mail services take from one sender; for SMTP_URL, which says nothing about it. */
const MAILS_PER_MINUTE = 600;
const DEMO = JSON.stringify('demo');

/** A mailer that follows what was chosen in the program, without a restart. */
export interface ChangingMailer extends Mailer {
  /** Looks up which server is chosen; mails sent from here on go there. Call it before a run, and after a change. */
  refresh(): Promise<void>;
  /** Waits until the next mail may leave: mail servers refuse who sends too fast. */
  takeTurn(): Promise<void>;
}

interface Sources {
  /** The server chosen in the program; null for none; 'demo' when every mail stays here, labelled, SMTP_URL or not. */
  chosen(): Promise<SmtpServer | 'demo' | null>;
  clock: Clock;
}

/** Opens the mailer of the configuration; what was chosen in the program counts from the first `refresh`. */
export function changingMailer(config: MailConfig, { chosen, clock }: Sources): ChangingMailer {
  let known = 'null';
  let mailer = createMailer(config);
  let takeTurn = paceOf(config.smtpUrl ? MAILS_PER_MINUTE : Number.POSITIVE_INFINITY, clock);
  return {
    get local() {
      return mailer.local;
    },
    send: (mail) => mailer.send(known === DEMO ? labelledAsDemo(mail) : mail),
    verify: () => mailer.verify(),
    close: () => mailer.close(),
    takeTurn: () => takeTurn(),
    async refresh() {
      const way = wayOf(config, await chosen());
      const wanted = JSON.stringify(way.choice);
      if (wanted === known) return;
      const before = mailer;
      known = wanted;
      mailer = createMailer(way.config, way.server);
      takeTurn = paceOf(way.perMinute, clock);
      await before.close();
    },
  };
}

function wayOf(config: MailConfig, choice: SmtpServer | 'demo' | null) {
  const { smtpUrl, ...local } = config;
  if (choice === 'demo') return { choice, config: local, server: null, perMinute: Number.POSITIVE_INFINITY };
  if (smtpUrl) return { choice: null, config, server: null, perMinute: MAILS_PER_MINUTE };
  return { choice, config, server: choice, perMinute: choice?.perMinute ?? Number.POSITIVE_INFINITY };
}
