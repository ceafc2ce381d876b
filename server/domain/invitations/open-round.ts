import type { RandomBytes } from '../../platform/ids.ts';
import { insertMissing } from '../../platform/insert-missing.ts';
import { atLocalHour } from '../../platform/local-time.ts';
import { enqueue, type NewMessage } from '../delivery/outbox.ts';
import type { KeyStore } from '../rounds/key-store.ts';
import { insertRound, markOpen } from '../rounds/opening.ts';
import { findRound, type Round, type Subject } from '../rounds/rounds.query.ts';
import type { ShownCommitment } from '../rounds/shown-commitment.ts';
import type { Occurrence } from '../schedules/occurrence.ts';
import { readSettings, type Settings, zoneOf } from '../settings/settings.ts';
import { freezeVersion, versionForRound } from '../surveys/surveys.ts';
import { noteAsked } from './asked.ts';
import { composeRound, type RoundDraft } from './compose-round.ts';
import { type Invitation, InvitationModel } from './invitation.model.ts';
import { countInvited, removeUninvited } from './invitations.ts';
import { type PromiseNews, promiseNews } from './promise-news.ts';
import { refuseSimilarAudience } from './similar-audience.ts';
import { tenureBand } from './tenure.ts';

const REMINDER_HOUR = 10;

export interface OpeningTools {
  keys: KeyStore;
  random: RandomBytes;
  messageSecret: Buffer;
  /** Which commitments of its subjects a round shows that opens now. */
  commitmentsToShow(subjects: readonly Subject[], now: Date): Promise<ShownCommitment[]>;
}

/**
 * Opens the round of a due occurrence: round with its plan → key → asked → invitations → outbox rows → open. Every step
 * rests on a unique key, so a run that was interrupted, or a second process, repeats it without asking anyone twice. A
 * round that is not 'scheduled' any more is left as it is. Throws Conflict where composeRound or the audience rule refuses.
 */
export async function openRound(occurrence: Occurrence, now: Date, tools: OpeningTools): Promise<Round> {
  const version = await versionForRound(occurrence.schedule.surveyId);
  const draft = await composeRound(occurrence, version, now);
  const stored = await findRound(occurrence.roundId);
  if (!stored) {
    await refuseSimilarAudience(draft, version.items);
    const subjects = [...new Set(Object.values(draft.round.plan).flat())];
    const commitments = await tools.commitmentsToShow(subjects, now);
    await insertRound({ ...draft.round, commitments });
  }
  const round = stored ?? (await findRound(occurrence.roundId));
  if (round?.status !== 'scheduled') return round ?? draft.round;
  await freezeVersion(round.versionId);
  await invite(round, draft.people, { ...tools, now });
  await markOpen(round._id, await countInvited(round._id));
  return (await findRound(round._id)) ?? round;
}

type InviteTools = OpeningTools & { now: Date };

async function invite(round: Round, people: RoundDraft['people'], tools: InviteTools): Promise<void> {
  await tools.keys.create(round._id);
  // A repeated run follows the plan that was stored first, and people who left meanwhile are not asked.
  const asked = people.flatMap(({ employee }) => {
    const subjects = round.plan[employee.departmentId] ?? [];
    return subjects.length > 0 ? [{ employee, subjects }] : [];
  });
  await removeUninvited(round._id, new Set(asked.map(({ employee }) => employee._id)));
  const rows = asked.map(({ employee, subjects }) => ({ employeeId: employee._id, subjects }));
  await noteAsked(round._id, rows, tools.now);
  const newsFor = await promiseNews(round._id);
  await insertMissing<Invitation>(
    InvitationModel,
    asked.map(({ employee, subjects }) => ({
      _id: tools.random(16),
      roundId: round._id,
      employeeId: employee._id,
      subjects,
      attributes: {
        departmentId: employee.departmentId,
        site: employee.site,
        tenure: tenureBand(employee.hiredOn, round.opensAt),
      },
      locale: employee.locale,
      ...withNews(newsFor(employee._id)),
    })),
  );
  const settings = await readSettings();
  await enqueue(
    asked.flatMap(({ employee }) => messages(round, employee, settings)),
    tools.messageSecret,
  );
}

function withNews(news: PromiseNews[]): Pick<Invitation, 'news'> {
  return news.length > 0 ? { news } : {};
}

function messages(
  round: Round,
  { _id, site }: { _id: string; site: string },
  settings: Settings,
): NewMessage[] {
  const zone = zoneOf(site, settings);
  const to = `e:${_id}`;
  return [
    { kind: 'invitation', to, ref: round._id, n: 0, dueAt: round.sendAfter },
    ...round.reminderDates.map((date, i) => ({
      kind: 'reminder',
      to,
      ref: round._id,
      n: i + 1,
      dueAt: atLocalHour(date, REMINDER_HOUR, zone),
    })),
  ];
}
