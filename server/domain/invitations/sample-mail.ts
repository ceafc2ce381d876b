import type { Locale } from '../../i18n/locales.ts';
import { newId } from '../../platform/ids.ts';
import type { Mail } from '../../platform/mailer.ts';
import { renderMail } from '../../platform/render-mail.ts';
import { departmentNames } from '../directory/audience.query.ts';
import type { Round } from '../rounds/rounds.query.ts';
import { readSettings } from '../settings/settings.ts';
import { findVersion } from '../surveys/surveys.query.ts';
import { mailText } from './mail-text.ts';
import { mailView } from './mail-view.ts';
import { replyTo } from './reply-to.ts';

/** Who looks at a sample, and in which language. */
export interface SampleReader {
  name: string;
  address: string;
  locale: Locale;
}

/** A token of the right shape that no key has signed: the links of a sample open nothing. */
const NO_TOKEN = 'A'.repeat(43);

/** The invitation of a round as its first customer department would get it, for HR to look at. */
export async function sampleMail(round: Round, reader: SampleReader, baseUrl: string): Promise<Mail> {
  const settings = await readSettings();
  const view = await viewOf(round, reader, { occasion: 'sample', baseUrl });
  return {
    to: { name: reader.name, address: reader.address },
    ...replyTo(settings.contact),
    subject: view.subject,
    html: renderMail('invitation', view),
    text: mailText(view),
    // A second sample is a new mail: programs hide what has a Message-ID they know.
    messageId: `sample-${newId()}`,
    about: round._id,
  };
}

/** The subject of a round's invitation, as the people of its first customer department get it. */
export async function exampleSubject(round: Round, locale: Locale, baseUrl: string): Promise<string> {
  const reader = { name: '', address: '', locale };
  return (await viewOf(round, reader, { occasion: 'invitation', baseUrl })).subject;
}

async function viewOf(
  round: Round,
  { name, locale }: SampleReader,
  { occasion, baseUrl }: { occasion: 'sample' | 'invitation'; baseUrl: string },
) {
  const settings = await readSettings();
  const names = await departmentNames();
  const subjects = Object.values(round.plan).find((asked) => asked.length > 0) ?? [];
  return mailView({
    occasion,
    round,
    settings,
    version: await findVersion(round.versionId),
    subjects: subjects.map((id) => ({ id, name: names.get(id) ?? '' })),
    person: { name, locale, zone: settings.zone },
    href: `${baseUrl}/a/${NO_TOKEN}`,
  });
}
