import { z } from 'zod';
import { deputiesOf } from '../../domain/access/deputies.ts';
import type { InviteTools } from '../../domain/access/invite-user.ts';
import { localDate } from '../../platform/local-time.ts';
import type { Deps } from '../deps.ts';
import { Id, line } from '../input.ts';

/** Somebody's address and the last day they stand in for. */
export const DeputyForm = z.object({
  email: line(254).default(''),
  until: z.union([z.iso.date(), z.literal('')]).default(''),
});
export const DeputyRemoval = z.object({ userId: Id });

/** What invitations are made with in the name of somebody. */
export function inviteTools({ clock, random, secrets }: Deps, by: string): InviteTools {
  return { by, now: clock.now(), random, secrets };
}

/** The deputies of a department in words, and the first and last day that may be chosen. */
export async function presentDeputies(
  departmentId: string,
  { now, zone, locale }: { now: Date; zone: string; locale: string },
) {
  const today = localDate(now, zone);
  const words = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const deputies = await deputiesOf(departmentId, today);
  return {
    today,
    deputies: deputies.map(({ userId, name, until }) => ({
      userId,
      name,
      until: words.format(new Date(until)),
    })),
  };
}
