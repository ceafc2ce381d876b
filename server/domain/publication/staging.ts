import { createHash } from 'node:crypto';
import { type Comment, CommentModel } from './comment.model.ts';
import { type Snapshot, SnapshotModel } from './snapshot.model.ts';

/** What one attempt to seal a round would publish. */
export interface Results {
  snapshots: Snapshot[];
  comments: Comment[];
}

const BATCH = 1_000;

/** Stores the results of an attempt; nobody reads them until the round names the attempt. */
export async function stageResults({ snapshots, comments }: Results): Promise<void> {
  for (let i = 0; i < snapshots.length; i += BATCH)
    await SnapshotModel.insertMany(snapshots.slice(i, i + BATCH));
  for (let i = 0; i < comments.length; i += BATCH)
    await CommentModel.insertMany(comments.slice(i, i + BATCH));
}

/** SHA-256 (hex) of results, independent of the order they are listed in. */
export function manifestOf({ snapshots, comments }: Results): string {
  const hash = createHash('sha256');
  for (const document of [...sorted(snapshots), ...sorted(comments)])
    hash.update(canonical(document)).update('\n');
  return hash.digest('hex');
}

/** The results of an attempt as the database holds them. */
export async function readStaged(roundId: string, attempt: string): Promise<Results> {
  return {
    snapshots: await SnapshotModel.find({ roundId, attempt }).lean<Snapshot[]>(),
    comments: await CommentModel.find({ roundId, attempt }).lean<Comment[]>(),
  };
}

/** Removes the results of a round's attempts other than `kept`; of all attempts when it is null. */
export async function removeOtherAttempts(roundId: string, kept: string | null): Promise<void> {
  const others = kept ? { roundId, attempt: { $ne: kept } } : { roundId };
  await SnapshotModel.deleteMany(others);
  await CommentModel.deleteMany(others);
}

/** Removes the results of one attempt that lost. */
export async function removeAttempt(roundId: string, attempt: string): Promise<void> {
  await SnapshotModel.deleteMany({ roundId, attempt });
  await CommentModel.deleteMany({ roundId, attempt });
}

function sorted<T extends { _id: string }>(documents: T[]): T[] {
  return [...documents].sort((a, b) => (a._id < b._id ? -1 : 1));
}

/** JSON with the keys of every object in order, so that two equal documents give the same bytes. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
