import { isDuplicateKey } from '../../platform/duplicate-key.ts';
import type { ItemChoice } from './item-choice.ts';
import { type SurveyVersion, SurveyVersionModel } from './survey-version.model.ts';

/** Whether a version asks exactly this. */
export function isSame(version: SurveyVersion, { items, headlineItemId }: ItemChoice): boolean {
  return version.headlineItemId === headlineItemId && version.items.join() === items.join();
}

/**
 * Makes or changes version n while it is not frozen. Null when it is frozen: the filter then finds nothing, and the upsert
 * meets the id that exists.
 */
export async function saveDraft(
  { surveyId, n }: Pick<SurveyVersion, 'surveyId' | 'n'>,
  { items, headlineItemId }: ItemChoice,
): Promise<SurveyVersion | null> {
  try {
    return await SurveyVersionModel.findOneAndUpdate(
      { _id: `${surveyId}:${n}`, frozen: false },
      { $set: { items: [...items], headlineItemId }, $setOnInsert: { surveyId, n } },
      { upsert: true, returnDocument: 'after' },
    ).lean<SurveyVersion>();
  } catch (error) {
    if (isDuplicateKey(error)) return null;
    throw error;
  }
}
