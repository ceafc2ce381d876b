import type { MailState, RoundMail } from '../../domain/invitations/mail-states.query.ts';
import { clockTime, longDay } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';

interface Reading {
  t: Translate;
  locale: Locale;
  zone: string;
  now: Date;
  /** Survey → name. */
  surveys: ReadonlyMap<string, string>;
}

/** What became of one person's invitations, in words; the same whether they answered or not. */
export function presentPersonMails(mails: readonly RoundMail[], reading: Reading) {
  return mails.map(({ round, state, maySend }) => ({
    roundId: round._id,
    href: `/hr/rounds/${round._id}`,
    name: `${reading.surveys.get(round.surveyId) ?? ''}: ${reading.t('rounds.round', { n: round.number })}`,
    text: stateText(state, reading),
    hint: state.is === 'sent' ? reading.t('personMails.sent_hint') : null,
    maySend,
  }));
}

function stateText(state: MailState, reading: Reading): string {
  const { t } = reading;
  if (state.is === 'waiting') return waitingText(state, reading);
  if (state.is === 'sent')
    return t(
      state.isExact ? 'personMails.sent' : 'personMails.sent_day',
      at(state.at, reading, state.isExact),
    );
  if (state.is === 'refused') return t('personMails.refused', { why: codeText(state.code, t) });
  if (state.is === 'not_invited')
    return t('personMails.why.lead', { why: t(`personMails.why.${state.why}`) });
  if (state.is === 'ended') return t('personMails.ended', at(state.on, reading, false));
  return t('personMails.stopped');
}

function waitingText({ at: due, code }: MailState & { is: 'waiting' }, reading: Reading): string {
  const { t, now } = reading;
  if (code !== null) return t('personMails.retrying', { why: codeText(code, t) });
  return due > now ? t('personMails.waiting', at(due, reading, true)) : t('personMails.due');
}

/** Days are stored as midnight UTC and read there; moments are read in the zone of the company. */
function at(instant: Date, { locale, zone }: Reading, isExact: boolean) {
  return isExact
    ? { day: longDay(instant, locale, zone), time: clockTime(instant, locale, zone) }
    : { day: longDay(instant, locale, 'UTC') };
}

/** What a mail server's code (RFC 5321) means to people who run no mail server. */
function codeText(code: string, t: Translate): string {
  return t(`personMails.code.${codeMeaning(code)}`, { code });
}

function codeMeaning(code: string) {
  if (code === 'render') return 'render';
  if (code === '552' || code === '452') return 'full';
  if (['550', '551', '553', '501', '511', 'EENVELOPE'].includes(code)) return 'mailbox';
  if (/^5\d\d$/.test(code)) return 'policy';
  return /^4\d\d$/.test(code) ? 'later' : 'away';
}
