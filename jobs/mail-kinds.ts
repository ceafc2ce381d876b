import type { MailKinds } from '../server/domain/delivery/mail-kind.ts';
import { isStillInvited } from '../server/domain/invitations/addressee.ts';
import { roundMailWriter } from '../server/domain/invitations/round-mail.ts';
import { reminderStillDue } from '../server/domain/responses/reminder.ts';
import type { Program } from '../server/program.ts';

/** What delivery needs to know of each kind of mail. */
export function mailKinds({ keys, config, mailer }: Pick<Program, 'keys' | 'config' | 'mailer'>): MailKinds {
  const render = roundMailWriter({ keys, baseUrl: config.baseUrl });
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
  };
}
