import { InvalidInput, NotFound } from '../../platform/errors.ts';
import { newId } from '../../platform/ids.ts';
import { OFFERED_TEMPLATES, questionBank } from './question-bank.ts';
import { type Survey, SurveyModel } from './survey.model.ts';
import { type SurveyVersion, SurveyVersionModel } from './survey-version.model.ts';
import { findSurvey } from './surveys.query.ts';

const LONGEST_NAME = 80;

/** A survey to make; `id` may be chosen beforehand, so that making it twice makes it once. */
export interface NewSurvey {
  readonly template: string;
  readonly name: string;
  readonly id?: string;
}

/** Makes a survey with the questions of a template. InvalidInput: `template` is not offered, `name` is empty or over 80 characters. */
export async function createSurvey({ template, name, id = newId() }: NewSurvey): Promise<Survey> {
  const offered = OFFERED_TEMPLATES.find((one) => one === template);
  if (!offered) throw new InvalidInput([{ field: 'template', code: 'choice' }]);
  const { items, headline, mode } = questionBank.templates[offered];
  const made = await SurveyModel.findById(id).lean<Survey>();
  if (made) return made;
  const survey = { name: checkedName(name), template: offered, headVersion: `${id}:1`, mode };
  const version = { surveyId: id, n: 1, items, headlineItemId: headline, frozen: true };
  await SurveyVersionModel.updateOne(
    { _id: survey.headVersion },
    { $setOnInsert: version },
    { upsert: true },
  );
  await SurveyModel.updateOne({ _id: id }, { $setOnInsert: survey }, { upsert: true });
  return (await findSurvey(id)).survey;
}

/** Gives a survey another name; InvalidInput as for a new one, NotFound. */
export async function renameSurvey(id: string, name: string): Promise<void> {
  const { matchedCount } = await SurveyModel.updateOne({ _id: id }, { $set: { name: checkedName(name) } });
  if (matchedCount === 0) throw new NotFound();
}

/** The version a round that opens now uses: the newest published one, until another is published. */
export async function versionForRound(surveyId: string): Promise<SurveyVersion> {
  const { survey } = await findSurvey(surveyId);
  return freezeVersion(survey.headVersion);
}

/** Makes a version unchangeable; freezing twice is harmless. NotFound. */
export async function freezeVersion(versionId: string): Promise<SurveyVersion> {
  const frozen = await SurveyVersionModel.findOneAndUpdate(
    { _id: versionId },
    { $set: { frozen: true } },
    { returnDocument: 'after' },
  ).lean<SurveyVersion>();
  if (!frozen) throw new NotFound();
  return frozen;
}

function checkedName(name: string): string {
  const tidy = name.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (tidy === '') throw new InvalidInput([{ field: 'name', code: 'empty' }]);
  if (tidy.length > LONGEST_NAME) {
    throw new InvalidInput([{ field: 'name', code: 'long', values: { n: LONGEST_NAME } }]);
  }
  return tidy;
}
