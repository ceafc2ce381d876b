import type { Participation } from '../../domain/publication/participation.ts';
import type { RoundParticipation } from '../../domain/publication/participation-of-round.ts';
import type { Round } from '../../domain/rounds/rounds.query.ts';
import type { SurveyWithVersion } from '../../domain/surveys/surveys.query.ts';
import { clockTime, longDay, shortDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';
import { presentDraft } from './draft.view.ts';

interface Reading {
  t: Translate;
  locale: Locale;
  zone: string;
}

const STEPS = ['scheduled', 'open', 'closing', 'sealed'] as const;

/** The rounds, the newest first. */
export function presentRounds(rounds: Round[], surveys: SurveyWithVersion[], { t, locale, zone }: Reading) {
  const names = new Map(surveys.map(({ survey }) => [survey._id, survey.name]));
  return {
    rounds: rounds.map((round) => ({
      href: `/hr/rounds/${round._id}`,
      name: titleOf(round, t),
      survey: names.get(round.surveyId) ?? '',
      status: t(`rounds.state.${round.status}`),
      opens: shortDate(round.opensAt, locale, zone),
      closes: shortDate(round.closesAt, locale, zone),
    })),
  };
}

interface Found {
  round: Round;
  survey: string;
  units: { id: string; name: string }[];
  participation: RoundParticipation | null;
  /** Its invitations in the outbox. */
  mails: { all: number; waiting: number };
  /** Its answers can still be read at the seal. */
  hasKey: boolean;
}

/** One round: where it stands, how it goes as far as that may be told, and what HR may do now. */
export function presentRound(
  { round, survey, units, participation, mails, hasKey }: Found,
  reading: Reading & { now: Date },
) {
  const { t, locale, zone, now } = reading;
  const isOpen = round.status === 'open';
  return {
    id: round._id,
    title: `${titleOf(round, t)}: ${t(`rounds.state.${round.status}`)}`,
    survey,
    status: round.status,
    steps: steps(round, t),
    closes: `${longDay(round.closesAt, locale, zone)}, ${clockTime(round.closesAt, locale, zone)}`,
    mailsAt:
      isOpen && now < round.sendAfter
        ? t('rounds.mails_at', { time: clockTime(round.sendAfter, locale, zone) })
        : null,
    sending: isOpen && now >= round.sendAfter && mails.all > 0 ? presentSending(mails, reading) : null,
    canCancel: isOpen || round.status === 'scheduled',
    needsReason: now >= round.sendAfter,
    canExtend: isOpen,
    canClose: isOpen && now.getTime() - round.opensAt.getTime() >= 24 * 60 * 60_000,
    canResume: round.status === 'interrupted' && hasKey,
    canAbandon: round.status === 'unreadable' || round.status === 'interrupted',
    cancelReason: round.cancelReason ? t('rounds.cancelled_because', { reason: round.cancelReason }) : null,
    missed: round.missedBecause ? t(`rounds.missed.${round.missedBecause}`) : null,
    draft: round.status === 'missed' ? null : presentDraft({ round }, units, reading),
    participation: participation && presentParticipation(participation, reading),
  };
}

function presentSending({ all, waiting }: Found['mails'], { t, locale }: Reading) {
  const number = new Intl.NumberFormat(locale, { useGrouping: 'always' });
  const values = { done: number.format(all - waiting), of: number.format(all) };
  return {
    isDone: waiting === 0,
    text: t(waiting === 0 ? 'rounds.mails_left_all' : 'rounds.mails_left', values),
    done: all - waiting,
    of: all,
  };
}

/** Participation in words and as the width of a bar; never a number of answers. */
export function presentParticipation(
  { whole, groups }: RoundParticipation,
  { t, locale }: Omit<Reading, 'zone'>,
) {
  const number = new Intl.NumberFormat(locale, { useGrouping: 'always' });
  const bar = (part: Participation) => ({
    invited: number.format(part.invited),
    text: rangeText(part, t),
    width: percent(part.atLeast, part.invited),
  });
  return {
    whole: whole && bar(whole),
    groups: groups.map((group) => ({ name: groupName(group, t), ...bar(group) })),
  };
}

function groupName(
  { kind, name }: { kind: 'department' | 'others'; name: string | null },
  t: Translate,
): string {
  if (name === null) return t('rounds.others');
  return kind === 'others' ? t('rounds.others_of', { name }) : name;
}

function rangeText({ invited, atLeast, atMost, end }: Participation, t: Translate): string {
  const [from, to] = [percent(atLeast, invited), percent(atMost, invited)];
  if (end === 'low') return t('rounds.at_most', { to });
  return end === 'high' ? t('rounds.at_least', { from }) : t('rounds.range', { from, to });
}

function percent(people: number, of: number): number {
  return Math.round((100 * people) / of);
}

function titleOf({ number }: Round, t: Translate): string {
  return number > 0 ? t('rounds.round', { n: number }) : t('rounds.name');
}

function steps({ status }: Round, t: Translate) {
  const at = STEPS.findIndex((step) => step === (status === 'sealing' ? 'closing' : status));
  if (at < 0) return [];
  return STEPS.map((step, i) => ({
    text: t(`rounds.state.${step}`),
    state: i === at ? 'current' : 'other',
    icon: i < at ? 'ok' : i === at ? 'now' : 'later',
  }));
}
