import { model } from 'mongoose';
import { collectionSchema } from '../../platform/schema.ts';
import type { RoundParticipation } from './participation-of-round.ts';

/** What may be told of an open round's participation; removed with the round's other traces. */
export interface OpenParticipation extends RoundParticipation {
  /** The round. */
  _id: string;
  /** The hour the whole was computed in. */
  at: Date;
  /** The local day the groups were computed on. */
  groupsOn: string;
}

const schema = collectionSchema<OpenParticipation>('participations', {
  _id: { type: String, required: true },
  whole: { type: Object },
  groups: { type: [Object] },
  at: Date,
  groupsOn: String,
});

export const OpenParticipationModel = model<OpenParticipation>('OpenParticipation', schema);
