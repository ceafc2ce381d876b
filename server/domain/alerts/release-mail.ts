import { longDay } from '../../i18n/format.ts';
import { translator } from '../../i18n/translate.ts';
import type { Mail } from '../../platform/mailer.ts';
import { renderMail } from '../../platform/render-mail.ts';
import { isMailedOften } from '../delivery/fatigue.query.ts';
import type { Due } from '../delivery/mail-kind.ts';
import { enqueue, forgetMessages, type Message, type NewMessage } from '../delivery/outbox.ts';
import { findRecipient, isPaused, type Recipient } from '../directory/audience.query.ts';
import { askedIn } from '../invitations/asked.ts';
import { noticeLinks } from '../invitations/notice-links.ts';
import { replyTo } from '../invitations/reply-to.ts';
import { findRound, type Round } from '../rounds/rounds.query.ts';
import { workingMoment } from '../schedules/working-hours.ts';
import { readSettings, type Settings, zoneOf } from '../settings/settings.ts';
import { findSurvey } from '../surveys/surveys.query.ts';
import { findRelease, type Release, releasePath, releasesSince } from './releases.ts';
import { resultsMailText } from './results-mail-view.ts';
import { releaseRef, roundOfRef } from './results-ref.ts';

const DAY_MS = 24 * 60 * 60_000;
/** Later than this nobody is told any more. */
const LATEST_MS = 3 * DAY_MS;
const OVER_MS = 14 * DAY_MS;

/** Puts the mails to everyone who was asked in a released round into the outbox, once each; their rows go after two weeks. */
export async function announceReleases(now: Date, messageSecret: Buffer): Promise<void> {
  for (const { _id, at } of await releasesSince(new Date(now.getTime() - 2 * OVER_MS))) {
    const age = now.getTime() - at.getTime();
    if (age > OVER_MS) await forgetMessages(releaseRef(_id), now);
    else if (age < LATEST_MS) await enqueue(await mailsOf(_id, now), messageSecret);
  }
}

async function mailsOf(roundId: string, now: Date): Promise<NewMessage[]> {
  const ref = releaseRef(roundId);
  return (await askedIn(roundId)).map((id) => ({ kind: 'published', to: `e:${id}`, ref, n: 0, dueAt: now }));
}

/** Whether somebody is told of a release: in working hours, unless they pause mails or had three within seven days. */
export async function releaseStillDue({ to, ref }: Message, now: Date): Promise<Due> {
  const person = await findRecipient(to.slice(2));
  if (!person || !(await findRelease(roundOfRef(ref))) || (await isPaused(person._id, now))) return 'drop';
  const moment = workingMoment(now, zoneOf(person.site, await readSettings()));
  if (moment > now) return moment;
  return (await isMailedOften(to, now)) ? 'drop' : 'send';
}

/** Writes the mails that lead everyone who was asked to the same page. */
export function releaseMailWriter({ baseUrl, key }: { baseUrl: string; key: Buffer }) {
  return async ({ to, ref, messageId }: Message): Promise<Mail> => {
    const person = await findRecipient(to.slice(2));
    const round = await findRound(roundOfRef(ref));
    const release = await findRelease(roundOfRef(ref));
    if (!person || !round || !release) throw new Error('nothing to tell, or nobody to tell it to');
    const settings = await readSettings();
    const view = await releaseMailView({ person, round, release, settings }, { baseUrl, key });
    return {
      to: { name: person.name, address: person.email },
      ...replyTo(settings.contact),
      subject: view.subject,
      html: renderMail('results', view),
      text: resultsMailText(view),
      messageId,
      about: ref,
    };
  };
}

interface Told {
  person: Recipient;
  round: Round;
  release: Release;
  settings: Settings;
}

async function releaseMailView(
  { person, round, release, settings }: Told,
  { baseUrl, key }: { baseUrl: string; key: Buffer },
) {
  const { locale } = person;
  const t = translator(locale);
  const { contact, name: company } = settings;
  const survey = (await findSurvey(round.surveyId)).survey.name;
  const day = longDay(round.closesAt, locale, zoneOf(person.site, settings));
  return {
    locale,
    company,
    subject: t('release.mail.subject'),
    preheader: t('release.mail.preheader'),
    title: t('release.mail.title'),
    lead: t('release.mail.lead', { survey, day }),
    rows: [],
    more: null,
    notes: [t('release.mail.shared')],
    button: t('resultsMail.button'),
    href: `${baseUrl}${releasePath(release, key)}?lang=${locale}`,
    footer: [
      t('mail.sent_to', { name: person.name, company: company || t('common.product') }),
      ...(contact ? [t(replyTo(contact).replyTo ? 'mail.contact_reply' : 'mail.contact', { contact })] : []),
    ],
    links: noticeLinks(baseUrl, t, locale),
  };
}
