import type { OpenedLink } from '../invitations/open-link.ts';
import { hasAnswered } from './responses.ts';

/**
 * Whether sending through this link now would replace something; for the person who holds the link only. A withdrawn answer
 * counts as one: telling them apart would mean opening it.
 */
export async function previousAnswerExists({ keys, invitation }: OpenedLink): Promise<boolean> {
  return await hasAnswered(keys.doc, invitation._id);
}
