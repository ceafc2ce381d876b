import { type Response, ResponseModel } from './response.model.ts';
import { responseIdOf } from './response-id.ts';

/** All responses of a round, in the order of their ids. For the seal only. */
export function readResponses(roundId: string): AsyncIterable<Response> {
  return ResponseModel.find({ roundId }).sort({ _id: 1 }).lean<Response>().cursor();
}

/** The ids of a round's responses: what counting participation may see of them. */
export function readResponseIds(roundId: string): AsyncIterable<Pick<Response, '_id'>> {
  return ResponseModel.find({ roundId }, { _id: 1 }).lean<Pick<Response, '_id'>>().cursor();
}

/** Whether an invitation has a response, withdrawn ones included. To be looked at, never to be stored or shown in lists. */
export async function hasAnswered(docKey: Buffer, invitationId: Buffer): Promise<boolean> {
  return (await ResponseModel.exists({ _id: responseIdOf(docKey, invitationId) })) !== null;
}

/** Destroys the responses of a round, and looks again until none is left. */
export async function destroyResponses(roundId: string): Promise<void> {
  do {
    await ResponseModel.deleteMany({ roundId });
  } while ((await ResponseModel.exists({ roundId })) !== null);
}
