import { SessionModel, type StoredSession } from './session.model.ts';
import type { User } from './user.model.ts';

/** One of somebody's sessions; its identifier stays in the database. */
export interface OwnSession {
  startedAt: Date;
  /** In steps of minutes. */
  seenAt: Date;
  isThis: boolean;
}

/** The sessions that are still good for an account, the one seen last first. */
export async function findSessions(
  { _id, authVersion }: Pick<User, '_id' | 'authVersion'>,
  { sessionId, now }: { sessionId: string; now: Date },
): Promise<OwnSession[]> {
  const found = await SessionModel.find({
    'session.userId': _id,
    'session.authVersion': authVersion,
    expires: { $gt: now },
  }).lean<StoredSession[]>();
  return found
    .map((each) => {
      const startedAt = new Date(each.session.startedAt ?? each.expires);
      return { startedAt, seenAt: each.lastModified ?? startedAt, isThis: each._id === sessionId };
    })
    .sort((a, b) => Number(b.isThis) - Number(a.isThis) || b.seenAt.getTime() - a.seenAt.getTime());
}
