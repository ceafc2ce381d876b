import { NotFound } from '../../platform/errors.ts';
import { learnItems } from './own-items.ts';
import { type Survey, SurveyModel } from './survey.model.ts';
import { type SurveyVersion, SurveyVersionModel } from './survey-version.model.ts';

export type { Survey } from './survey.model.ts';
export type { SurveyVersion } from './survey-version.model.ts';

/** A survey with its newest published version. */
export interface SurveyWithVersion {
  survey: Survey;
  version: SurveyVersion;
}

/** A survey and its newest published version; NotFound. */
export async function findSurvey(id: string): Promise<SurveyWithVersion> {
  const survey = await SurveyModel.findById(id).lean<Survey>();
  if (!survey) throw new NotFound();
  return { survey, version: await findVersion(survey.headVersion) };
}

/** A version by its id, e.g. the one a round froze; NotFound. */
export async function findVersion(id: string): Promise<SurveyVersion> {
  const version = await SurveyVersionModel.findById(id).lean<SurveyVersion>();
  if (!version) throw new NotFound();
  await learnItems(version.items);
  return version;
}

/** Every item that a published version of any survey asks: their meaning can no longer change. */
export async function publishedItems(): Promise<Set<string>> {
  const versions = await SurveyVersionModel.find({ frozen: true }, { items: 1 }).lean<
    Pick<SurveyVersion, 'items'>[]
  >();
  return new Set(versions.flatMap(({ items }) => items));
}

/** All surveys with their newest versions, by name as people of any of the three languages sort it. */
export async function listSurveys(): Promise<SurveyWithVersion[]> {
  const surveys = await SurveyModel.find({}).lean<Survey[]>();
  const heads = surveys.map((survey) => survey.headVersion);
  const versions = await SurveyVersionModel.find({ _id: { $in: heads } }).lean<SurveyVersion[]>();
  await learnItems(versions.flatMap(({ items }) => items));
  const byId = new Map(versions.map((version) => [version._id, version]));
  return surveys
    .flatMap((survey) => {
      const version = byId.get(survey.headVersion);
      return version ? [{ survey, version }] : [];
    })
    .sort((a, b) => a.survey.name.localeCompare(b.survey.name) || (a.survey._id < b.survey._id ? -1 : 1));
}
