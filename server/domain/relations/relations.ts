import { type Relation, RelationModel } from './relation.model.ts';

/** Stops asking a department about a provider, or starts again. */
export async function setRelationClosed(
  customerId: string,
  providerId: string,
  closed: boolean,
): Promise<void> {
  await RelationModel.updateOne(
    { _id: `${customerId}>${providerId}` },
    { $set: { customerId, providerId, closed } },
    { upsert: true },
  );
}

/** The pairs that are not asked, as 'customer>provider'. */
export async function closedRelations(): Promise<Set<string>> {
  const closed = await RelationModel.find({ closed: true }, { _id: 1 }).lean<Pick<Relation, '_id'>[]>();
  return new Set(closed.map((relation) => relation._id));
}
