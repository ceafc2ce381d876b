import { NotFound } from '../../platform/errors.ts';
import { learnItems } from '../surveys/own-items.ts';
import { type Commitment, CommitmentModel } from './commitment.model.ts';

/** A commitment of one of some departments (null: of any); NotFound for all others, whether or not they exist. */
export async function findCommitment(id: string, providerIds: readonly string[] | null): Promise<Commitment> {
  const commitment = await CommitmentModel.findById(id).lean<Commitment>();
  if (!commitment || (providerIds && !providerIds.includes(commitment.providerId))) throw new NotFound();
  await learnItems(itemsOf([commitment]));
  return commitment;
}

/** The commitments of some departments (null: of all), the earliest due first. */
export async function listCommitments(providerIds: readonly string[] | null): Promise<Commitment[]> {
  const filter = providerIds ? { providerId: { $in: [...providerIds] } } : {};
  const commitments = await CommitmentModel.find(filter).sort({ dueOn: 1, _id: 1 }).lean<Commitment[]>();
  await learnItems(itemsOf(commitments));
  return commitments;
}

function itemsOf(commitments: readonly Commitment[]): string[] {
  return commitments.flatMap(({ itemId }) => itemId ?? []);
}
