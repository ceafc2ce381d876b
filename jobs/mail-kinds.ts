import { accountMailWriter, isLinkStillDue } from '../server/domain/access/account-mail.ts';
import type { LinkMailKind } from '../server/domain/access/mailed-links.ts';
import { releaseMailWriter, releaseStillDue } from '../server/domain/alerts/release-mail.ts';
import { lastReleased } from '../server/domain/alerts/releases.ts';
import { resultsMailWriter, resultsStillDue } from '../server/domain/alerts/results-mail.ts';
import type { MailKind, MailKinds } from '../server/domain/delivery/mail-kind.ts';
import { troubleMailWriter, troubleStillDue } from '../server/domain/health/trouble-mail.ts';
import { isStillInvited } from '../server/domain/invitations/addressee.ts';
import { replyTo } from '../server/domain/invitations/reply-to.ts';
import { roundMailWriter } from '../server/domain/invitations/round-mail.ts';
import { reminderStillDue } from '../server/domain/responses/reminder.ts';
import type { Program } from '../server/program.ts';

type Tools = Pick<Program, 'keys' | 'config' | 'mailer' | 'secrets' | 'clock'>;

/** What delivery needs to know of each kind of mail. */
export function mailKinds(program: Tools): MailKinds {
  const { keys, config, mailer } = program;
  const render = roundMailWriter({
    keys,
    baseUrl: config.baseUrl,
    findReleased: (surveyId) => lastReleased(surveyId, program.secrets.release),
  });
  return {
    invitation: {
      delivery: 'atLeastOnce',
      stillDue: async (message, now) => ((await isStillInvited(message, now)) ? 'send' : 'drop'),
      render,
    },
    reminder: {
      delivery: 'atMostOnce',
      stillDue: (message, now) => reminderStillDue(message, { now, keys, isLocal: mailer.local !== null }),
      render,
    },
    published: {
      delivery: 'atLeastOnce',
      stillDue: releaseStillDue,
      render: releaseMailWriter({ baseUrl: config.baseUrl, key: program.secrets.release }),
    },
    results: {
      delivery: 'atLeastOnce',
      stillDue: resultsStillDue,
      render: resultsMailWriter({ baseUrl: config.baseUrl, now: program.clock.now }),
    },
    trouble: {
      delivery: 'atLeastOnce',
      stillDue: (message, now) => troubleStillDue(message, { now, backupDir: config.backupDir }),
      render: troubleMailWriter({ ...config, now: program.clock.now }),
    },
    account: linkMail('account', program),
    reset: linkMail('reset', program),
    signIn: linkMail('signIn', program),
  };
}

/** A mail with a one-time link to an account. */
function linkMail(kind: LinkMailKind, { config, secrets, clock }: Tools): MailKind {
  const key = secrets.login;
  return {
    delivery: 'atLeastOnce',
    stillDue: (message, now) => isLinkStillDue(message, { now, key }),
    render: accountMailWriter(kind, { key, baseUrl: config.baseUrl, now: clock.now, replyTo }),
  };
}
