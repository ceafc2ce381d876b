import { model } from 'mongoose';
import { collectionSchema } from '../../platform/schema.ts';

/** That the mail server refuses everything for now; shared by all processes. */
export interface DeliveryPause {
  _id: 'mail';
  until: Date;
  /** What the server said, as a code. */
  code: string;
  tries: number;
}

const schema = collectionSchema<DeliveryPause>('deliveryPauses', {
  _id: { type: String, required: true },
  until: Date,
  code: String,
  tries: Number,
});

export const DeliveryPauseModel = model<DeliveryPause>('DeliveryPause', schema);
