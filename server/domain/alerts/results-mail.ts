import { localDate } from '../../platform/local-time.ts';
import type { Mail } from '../../platform/mailer.ts';
import { renderMail } from '../../platform/render-mail.ts';
import { withDeputyships } from '../access/deputies.ts';
import { can } from '../access/roles.ts';
import { findUser } from '../access/users.query.ts';
import type { User } from '../access/users.ts';
import type { Due } from '../delivery/mail-kind.ts';
import type { Message } from '../delivery/outbox.ts';
import { headsMayRead } from '../insights/heads.ts';
import { type RoundResults, readRoundResults } from '../insights/round-results.query.ts';
import { replyTo } from '../invitations/reply-to.ts';
import { countComments } from '../publication/comments.query.ts';
import type { SealedRound } from '../publication/snapshots.query.ts';
import { findRound } from '../rounds/rounds.query.ts';
import { readSettings } from '../settings/settings.ts';
import { headsReadFrom, publishedFor } from './results-due.ts';
import { resultsMailText, resultsMailView } from './results-mail-view.ts';
import { roundOfRef } from './results-ref.ts';

/** Somebody who may read a sealed round now. */
interface Reading {
  user: User;
  round: SealedRound;
  /** The departments a head reads; null for HR, which reads all. */
  own: string[] | null;
}

/** Whether somebody may still read what a mail announces: who lost the account, the role or the department gets none. */
export async function resultsStillDue(message: Message, now: Date): Promise<Due> {
  return (await readingOf(message, now)) ? 'send' : 'drop';
}

/** Writes the mails that say results are ready, with published figures only; a head's about own departments only. */
export function resultsMailWriter({ baseUrl, now }: { baseUrl: string; now(): Date }) {
  return async (message: Message): Promise<Mail> => {
    const reading = await readingOf(message, now());
    const results = reading && (await readRoundResults(reading.round));
    if (!reading || !results) throw new Error('nothing to tell, or nobody to tell it to');
    const { user, round, own } = reading;
    const settings = await readSettings();
    const from = headsReadFrom(round, settings);
    const view = resultsMailView({
      round,
      results: own ? await ownPart(results, round, own) : results,
      reader: { name: user.name, locale: user.locale, isHead: own !== null },
      settings,
      headsFrom: own === null && from && from > now() ? from : null,
      baseUrl,
      href: baseUrl + pageOf(round._id, results, own),
    });
    return {
      to: { name: user.name, address: user.email },
      ...replyTo(settings.contact),
      subject: view.subject,
      html: renderMail('results', view),
      text: resultsMailText(view),
      messageId: message.messageId,
      about: message.ref,
    };
  };
}

async function readingOf({ to, ref }: Message, now: Date): Promise<Reading | null> {
  const settings = await readSettings();
  const account = await findUser(to.slice(2));
  const user = account && withDeputyships(account, localDate(now, settings.zone));
  const found = await findRound(roundOfRef(ref));
  if (!user || user.disabled || found?.status !== 'sealed' || !found.attempt) return null;
  const round = { ...found, attempt: found.attempt };
  if (can(user, 'results')) return { user, round, own: null };
  if (!can(user, 'own results') || !headsMayRead(round, settings, now)) return null;
  const own = await publishedFor(user, round);
  return own.length > 0 ? { user, round, own } : null;
}

async function ownPart(results: RoundResults, round: SealedRound, own: string[]): Promise<RoundResults> {
  const services = results.services.filter(({ subject }) => own.includes(subject));
  return { ...results, services, engagement: null, comments: await countComments(round, own) };
}

function pageOf(roundId: string, { kind }: RoundResults, own: readonly string[] | null): string {
  const round = encodeURIComponent(roundId);
  if (!own) return `${kind === 'engagement' ? '/hr/engagement' : '/hr'}?round=${round}`;
  return `/department?round=${round}${own.length === 1 ? `&subject=${own[0]}` : ''}`;
}
