import { isDeepStrictEqual } from 'node:util';
import { isDuplicateKey } from '../../platform/duplicate-key.ts';
import { Conflict, InvalidInput, NotFound } from '../../platform/errors.ts';
import { listRoundsShowing } from '../rounds/rounds.query.ts';
import { learnItems } from '../surveys/own-items.ts';
import { type Commitment, CommitmentModel, type CommitmentTerms, type Progress } from './commitment.model.ts';
import { commitmentFaults, reasonFaults } from './commitment-faults.ts';

export type { Commitment, CommitmentStep, CommitmentTerms, Progress } from './commitment.model.ts';

/** Who does something, and when; `today` is the local date of the company. */
export interface CommitmentAction {
  by: string;
  now: Date;
  today: string;
}

/** A commitment to make; the id comes with the form, so that sending it twice makes one. */
export type NewCommitment = Pick<
  Commitment,
  '_id' | 'providerId' | 'text' | 'owner' | 'dueOn' | 'itemId' | 'fromRoundId'
>;

/** Makes a commitment, to do. InvalidInput by field; one whose id exists already is left as it is. */
export async function makeCommitment(
  wanted: NewCommitment,
  { by, now, today }: CommitmentAction,
): Promise<void> {
  const terms: CommitmentTerms = { ...termsOf(wanted), status: 'todo' };
  await learnItems(wanted.itemId ? [wanted.itemId] : []);
  refuse(commitmentFaults({ ...terms, itemId: wanted.itemId }, { from: today }));
  const history = [{ at: now, userId: by, ...terms }];
  try {
    await CommitmentModel.create({ ...wanted, ...terms, reason: '', history });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
}

/**
 * Changes text, owner, date or progress; what stays the same leaves no step. InvalidInput by field, also for another text of
 * one that customers have been shown. Conflict `commitment_cancelled`, or `changed_meanwhile` when somebody was faster.
 */
export async function changeCommitment(
  id: string,
  wanted: Omit<CommitmentTerms, 'status'> & { status: Progress },
  { by, now, today }: CommitmentAction,
): Promise<void> {
  const before = await existing(id);
  if (before.status === 'cancelled') throw new Conflict('commitment_cancelled');
  const terms = { ...termsOf(wanted), status: wanted.status };
  if (isDeepStrictEqual(terms, { ...termsOf(before), status: before.status })) return;
  const hasNewText = terms.text !== before.text;
  const isShown = hasNewText && (await listRoundsShowing([id])).length > 0;
  refuse([
    ...commitmentFaults(terms, { from: terms.dueOn === before.dueOn ? null : today }),
    ...(isShown ? [{ field: 'text', code: 'commitment_shown' }] : []),
  ]);
  await step(before, { ...terms, reason: '' }, { by, now });
}

/** Gives a commitment up, for a reason readers see; it stays in the list for good. InvalidInput without a reason. */
export async function cancelCommitment(
  id: string,
  { reason }: { reason: string },
  { by, now }: Pick<CommitmentAction, 'by' | 'now'>,
): Promise<void> {
  const before = await existing(id);
  if (before.status === 'cancelled') return;
  refuse(reasonFaults(reason));
  await step(before, { ...termsOf(before), status: 'cancelled', reason: reason.trim() }, { by, now });
}

type Step = CommitmentTerms & Pick<Commitment, 'reason'>;

async function step(
  before: Commitment,
  { reason, ...terms }: Step,
  { by, now }: { by: string; now: Date },
): Promise<void> {
  const { matchedCount } = await CommitmentModel.updateOne(
    { _id: before._id, ...termsOf(before), status: before.status },
    { $set: { ...terms, reason }, $push: { history: { at: now, userId: by, ...terms } } },
  );
  if (matchedCount === 0) throw new Conflict('changed_meanwhile');
}

function termsOf({ text, owner, dueOn }: Omit<CommitmentTerms, 'status'>): Omit<CommitmentTerms, 'status'> {
  return { text: text.trim(), owner: owner.trim(), dueOn };
}

async function existing(id: string): Promise<Commitment> {
  const commitment = await CommitmentModel.findById(id).lean<Commitment>();
  if (!commitment) throw new NotFound();
  return commitment;
}

function refuse(faults: InvalidInput['faults']): void {
  if (faults.length > 0) throw new InvalidInput(faults);
}
