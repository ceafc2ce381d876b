import type { Clock } from '../../platform/clock.ts';
import type { RandomBytes } from '../../platform/ids.ts';
import type { Logger } from '../../platform/log.ts';
import type { Mailer } from '../../platform/mailer.ts';
import type { MailKinds } from './mail-kind.ts';

/** What sending works with. */
export interface SendTools {
  clock: Clock;
  random: RandomBytes;
  log: Logger;
  mailer: Mailer;
  kinds: MailKinds;
  /** Waits until the next mail may leave. */
  takeTurn(): Promise<void>;
  /** Ends the run after the mails in flight, e.g. when the program stops. */
  stopping?: AbortSignal;
}

/** A number in [0, 1) by which waiting times are spread. */
export function chanceOf({ random }: Pick<SendTools, 'random'>): number {
  return random(4).readUInt32BE() / 2 ** 32;
}
