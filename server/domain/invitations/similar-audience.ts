import { Conflict } from '../../platform/errors.ts';
import { listRoundsSince, type Round } from '../rounds/rounds.query.ts';
import { findVersion } from '../surveys/surveys.query.ts';
import { audiencesOf } from './asked.ts';
import type { RoundDraft } from './compose-round.ts';

const LOOK_BACK_DAYS = 30;

/**
 * Refuses a round that asks an item again, about the same subject, of an audience that differs by 1 to k−1 people from a
 * round of another schedule within 30 days: the difference of the two results would be about those few (privacy.md).
 * Throws Conflict `audience_too_similar`.
 */
export async function refuseSimilarAudience({ round, people }: RoundDraft, items: string[]): Promise<void> {
  const asked = new Map<string, Set<string>>();
  for (const { employee, subjects } of people)
    for (const subject of subjects) asked.set(subject, (asked.get(subject) ?? new Set()).add(employee._id));

  const since = new Date(round.opensAt.getTime() - LOOK_BACK_DAYS * 24 * 60 * 60_000);
  for (const earlier of await listRoundsSince(since)) {
    if (earlier.scheduleId === round.scheduleId || !(await sharesItem(earlier, items))) continue;
    const before = await audiencesOf(earlier._id);
    for (const [subject, audience] of asked) {
      const difference = symmetricDifference(audience, before.get(subject) ?? new Set());
      if (before.has(subject) && difference >= 1 && difference < round.k)
        throw new Conflict('audience_too_similar', { n: difference, number: earlier.number });
    }
  }
}

async function sharesItem(earlier: Round, items: string[]): Promise<boolean> {
  const version = await findVersion(earlier.versionId);
  return version.items.some((item) => items.includes(item));
}

function symmetricDifference(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const missing = (from: ReadonlySet<string>, to: ReadonlySet<string>) =>
    [...from].filter((id) => !to.has(id)).length;
  return missing(a, b) + missing(b, a);
}
