import type { RoundKeys } from '../rounds/keys.ts';
import { type Answer, AnswerBody } from './answer.ts';
import { lockBody, openBody } from './body-box.ts';

/** The body under which an answer is stored, readable only with the round's key and only as this response. */
export function encryptAnswer(keys: Pick<RoundKeys, 'body'>, responseId: Buffer, answer: Answer): Buffer {
  return lockBody(keys.body, responseId, Buffer.from(JSON.stringify(answer)));
}

/** Undoes `encryptAnswer`. Throws when the body was changed, moved to another response, or holds no valid answer. */
export function decryptAnswer(keys: Pick<RoundKeys, 'body'>, responseId: Buffer, body: Buffer): Answer {
  const json: unknown = JSON.parse(openBody(keys.body, responseId, body).toString());
  return AnswerBody.parse(json);
}
