import { localDate } from '../../platform/local-time.ts';
import type { Mail } from '../../platform/mailer.ts';
import { renderMail } from '../../platform/render-mail.ts';
import type { Message } from '../delivery/outbox.ts';
import { departmentNames } from '../directory/audience.query.ts';
import type { KeyStore } from '../rounds/key-store.ts';
import { deriveRoundKeys } from '../rounds/keys.ts';
import { findRound, type Round, type Subject } from '../rounds/rounds.query.ts';
import { markUnreadable } from '../rounds/rounds.ts';
import { readSettings, type Settings, zoneOf } from '../settings/settings.ts';
import { findVersion, type SurveyVersion } from '../surveys/surveys.query.ts';
import { findAddressee } from './addressee.ts';
import { askedIn } from './asked.ts';
import { signLink } from './link-token.ts';
import type { MailOccasion } from './mail-subject.ts';
import { mailText } from './mail-text.ts';
import { mailView } from './mail-view.ts';
import { replyTo } from './reply-to.ts';

/** What is the same in all mails of a round while they are sent. */
interface RoundContext {
  round: Round;
  version: SurveyVersion;
  settings: Settings;
  names: Map<string, string>;
  linkKey: Buffer;
  earlier: { path: string; asked: ReadonlySet<string> } | null;
}

/** Finds the path of the page of the last round of a survey that HR released to everyone who was asked; null without one. */
export type FindReleased = (surveyId: string) => Promise<{ roundId: string; path: string } | null>;

/** What writers of a round's mails work with. */
export interface RoundMailTools {
  keys: KeyStore;
  baseUrl: string;
  findReleased: FindReleased;
}

/**
 * Writes the invitations and reminders of rounds: addresses, names and links are looked up now and kept nowhere. One writer
 * serves one run of sending; it remembers what all mails of a round share.
 */
export function roundMailWriter(tools: RoundMailTools) {
  const contexts = new Map<string, Promise<RoundContext>>();
  return async (message: Message): Promise<Mail> => {
    const context = contexts.get(message.ref) ?? readContext(message.ref, tools);
    contexts.set(message.ref, context);
    return await write(message, await context, tools.baseUrl);
  };
}

async function readContext(roundId: string, { keys, findReleased }: RoundMailTools): Promise<RoundContext> {
  const round = await findRound(roundId);
  const roundKey = await keys.read(roundId);
  // Whoever finds no key looks again: a seal or a cancellation may have destroyed it meanwhile.
  if (!roundKey) await markUnreadable(roundId);
  if (!round || !roundKey) throw new Error('the round or its key is missing');
  return {
    round,
    version: await findVersion(round.versionId),
    settings: await readSettings(),
    names: await departmentNames(),
    linkKey: deriveRoundKeys(roundKey, roundId).link,
    earlier: await earlierOf(round.surveyId, findReleased),
  };
}

async function earlierOf(surveyId: string, findReleased: FindReleased): Promise<RoundContext['earlier']> {
  const released = await findReleased(surveyId);
  return released && { path: released.path, asked: new Set(await askedIn(released.roundId)) };
}

async function write(message: Message, context: RoundContext, baseUrl: string): Promise<Mail> {
  const addressee = await findAddressee(message);
  if (!addressee) throw new Error('nobody to write to');
  const { invitation, recipient } = addressee;
  const { settings, names, earlier } = context;
  const zone = zoneOf(recipient.site, settings);
  const view = mailView({
    ...context,
    occasion: occasionOf(message, context.round, zone),
    subjects: invitation.subjects.map((id) => subjectNamed(id, names)),
    person: { name: recipient.name, locale: invitation.locale, zone },
    news: invitation.news,
    earlierHref:
      message.kind === 'invitation' && earlier?.asked.has(recipient._id)
        ? `${baseUrl}${earlier.path}?lang=${invitation.locale}`
        : null,
    href: `${baseUrl}/a/${signLink(context.linkKey, invitation._id)}`,
  });
  return {
    to: { name: recipient.name, address: recipient.email },
    ...replyTo(settings.contact),
    subject: view.subject,
    html: renderMail('invitation', view),
    text: mailText(view),
    messageId: message.messageId,
    about: message.ref,
  };
}

/** A reminder says that the round closes today only if that is so: weekends and extensions part the two. */
function occasionOf({ kind, dueAt }: Message, round: Round, zone: string): MailOccasion {
  if (kind === 'invitation') return 'invitation';
  return localDate(dueAt, zone) === localDate(round.closesAt, zone) ? 'last' : 'reminder';
}

function subjectNamed(id: Subject, names: ReadonlyMap<string, string>) {
  return { id, name: names.get(id) ?? '' };
}
