import type { OpenedLink } from '../invitations/open-link.ts';
import { decryptAnswer } from './encrypted-answer.ts';
import { type Response, ResponseModel } from './response.model.ts';
import { responseIdOf } from './response-id.ts';

/**
 * Whether sending through this link now would replace something; for the person who holds the link, and for nobody else.
 * A withdrawn answer is none to them. What was answered is not told, not even to them.
 */
export async function previousAnswerExists({ keys, invitation }: OpenedLink): Promise<boolean> {
  const _id = responseIdOf(keys.doc, invitation._id);
  const response = await ResponseModel.findById(_id).lean<Response>();
  if (!response) return false;
  try {
    return decryptAnswer(keys, _id, response.body).withdrawn !== true;
  } catch {
    // A damaged body would stop the seal: sending again must be able to replace it.
    return true;
  }
}
