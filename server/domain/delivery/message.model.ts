import { model } from 'mongoose';
import { collectionSchema } from '../../platform/schema.ts';

export const MESSAGE_STATES = ['waiting', 'done', 'dead', 'dropped'] as const;

/**
 * waiting → done: handed to the mail server, or, for a reminder, found not to be needed; the two look alike. dead: refused for
 * good. dropped: its round ended first.
 */
export type MessageState = (typeof MESSAGE_STATES)[number];

/** A mail to be sent: who, about what, and how far it got. No address, link or text is stored. */
export interface Message {
  _id: string;
  kind: string;
  /** 'e:' employee id or 'u:' user id. */
  to: string;
  /** Round id, or what else the kind is about. */
  ref: string;
  /** Tells mails of the same kind about the same thing apart: 1st reminder, 2nd … */
  n: number;
  dueAt: Date;
  state: MessageState;
  tries: number;
  lease?: { until: Date; fence: string };
  /** Fixed at enqueue, the same on every try. */
  messageId: string;
  /** The day it was handed over, midnight UTC. */
  sentOn?: Date;
  /** The minute it was handed over; only of kinds that leave whatever was answered. Goes with the row. */
  sentAt?: Date;
  /** Code of the last failure. */
  error?: string;
}

const schema = collectionSchema<Message>('outbox', {
  _id: { type: String, required: true },
  kind: String,
  to: String,
  ref: String,
  n: Number,
  dueAt: Date,
  state: { type: String, enum: MESSAGE_STATES },
  tries: Number,
  lease: { type: Object, default: undefined },
  messageId: String,
  sentOn: Date,
  sentAt: Date,
  error: String,
});
schema.index({ state: 1, dueAt: 1 });
schema.index({ to: 1, sentOn: 1 });
schema.index({ ref: 1 });
schema.index({ kind: 1, to: 1, ref: 1, n: 1 }, { unique: true });
schema.index({ messageId: 1 }, { unique: true });

export const MessageModel = model<Message>('Message', schema);
