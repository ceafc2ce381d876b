import { isDuplicateKey } from '../../platform/duplicate-key.ts';
import { Conflict, type Fault, InvalidInput, Unavailable } from '../../platform/errors.ts';
import { readSettings } from '../settings/settings.ts';
import { checkItems, type ItemChoice } from './item-choice.ts';
import { learnItems, readOwnItems } from './own-items.ts';
import { type SubjectKind, subjectKind } from './subject-kind.ts';
import { SurveyModel } from './survey.model.ts';
import { type SurveyVersion, SurveyVersionModel } from './survey-version.model.ts';
import { findSurvey, type SurveyWithVersion } from './surveys.query.ts';

const TRIES = 5;

/** A survey with its newest published version and the draft of the next one; null while nothing differs. */
export interface Drafted extends SurveyWithVersion {
  draft: SurveyVersion | null;
}

/** A survey and its draft; NotFound. */
export async function findDraft(surveyId: string): Promise<Drafted> {
  const found = await findSurvey(surveyId);
  const filter = { _id: nextId(found.version), frozen: false };
  const draft = await SurveyVersionModel.findOne(filter).lean<SurveyVersion>();
  await learnItems(draft?.items ?? []);
  return { ...found, draft };
}

/**
 * Changes the draft of a survey, which begins as its newest version; two people who change it at once both do. InvalidInput as
 * `checkItems`, NotFound.
 */
export async function changeDraft(
  surveyId: string,
  change: (items: ItemChoice) => ItemChoice,
): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { version, draft } = await findDraft(surveyId);
    const from = draft ?? version;
    const next = change(from);
    if (isSame(from, next)) return;
    checkItems(next, subjectKind(version));
    if (draft ? await replace(draft, next) : await begin(version, next)) return;
    await finishPublishing(version);
  }
  throw new Unavailable();
}

/** Throws a draft away; what is published stays. NotFound. */
export async function discardDraft(surveyId: string): Promise<void> {
  const { version } = await findSurvey(surveyId);
  await SurveyVersionModel.deleteOne({ _id: nextId(version), frozen: false });
}

/**
 * Makes the draft the newest version, which the next round uses; rounds that are open keep theirs. Without a draft, or with one
 * that says what is published already, nothing changes. InvalidInput names every own item that lacks one of the company's
 * languages as `item-<id>`. With `seen`, the fingerprint of what somebody looked at, Conflict `changed_meanwhile` when the draft
 * asks something else by now: what is published cannot be taken back.
 */
export async function publishDraft(surveyId: string, seen?: string): Promise<SurveyVersion> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { version, draft } = await findDraft(surveyId);
    if (!draft) {
      await finishPublishing(version);
      return (await findSurvey(surveyId)).version;
    }
    if (seen !== undefined && seen !== fingerprint(draft)) throw new Conflict('changed_meanwhile');
    if (isSame(version, draft)) {
      await SurveyVersionModel.deleteOne(unchanged(draft));
      continue;
    }
    await refuseUnready(draft, subjectKind(version));
    if (await freeze(draft)) {
      await finishPublishing(version);
      return { ...draft, frozen: true };
    }
  }
  throw new Unavailable();
}

async function refuseUnready(draft: SurveyVersion, kind: SubjectKind): Promise<void> {
  checkItems(draft, kind);
  const faults = await missingLanguages(draft.items);
  if (faults.length > 0) throw new InvalidInput(faults);
}

/** The languages of the company in which own items among `items` have no wording yet, one fault each. */
export async function missingLanguages(items: readonly string[]): Promise<Fault[]> {
  const { languages } = await readSettings();
  const own = await readOwnItems(items);
  return own
    .flatMap(({ _id, text }) =>
      languages
        .filter((language) => !text[language])
        .map((language) => ({ id: _id, language, n: items.indexOf(_id) + 1 })),
    )
    .sort((a, b) => a.n - b.n)
    .map(({ id, language, n }) => ({
      field: `item-${id}`,
      code: `missing_wording.${language}`,
      values: { n },
    }));
}

/** What is asked, in one string: equal for drafts that ask exactly the same. */
export function fingerprint({ items, headlineItemId }: ItemChoice): string {
  return [headlineItemId, ...items].join(' ');
}

function isSame(a: ItemChoice, b: ItemChoice): boolean {
  return fingerprint(a) === fingerprint(b);
}

function nextId({ surveyId, n }: SurveyVersion): string {
  return `${surveyId}:${n + 1}`;
}

/** Finds a draft only while nobody has changed or published it. */
function unchanged({ _id, items, headlineItemId }: SurveyVersion) {
  return { _id, items, headlineItemId, frozen: false };
}

async function freeze(draft: SurveyVersion): Promise<boolean> {
  const change = { $set: { frozen: true } };
  return (await SurveyVersionModel.findOneAndUpdate(unchanged(draft), change)) !== null;
}

async function replace(draft: SurveyVersion, { items, headlineItemId }: ItemChoice): Promise<boolean> {
  const change = { $set: { items: [...items], headlineItemId } };
  return (await SurveyVersionModel.findOneAndUpdate(unchanged(draft), change)) !== null;
}

async function begin(version: SurveyVersion, { items, headlineItemId }: ItemChoice): Promise<boolean> {
  const { surveyId, n } = version;
  const draft = { _id: nextId(version), surveyId, n: n + 1, items: [...items], headlineItemId };
  try {
    await SurveyVersionModel.create({ ...draft, frozen: false });
    return true;
  } catch (error) {
    if (isDuplicateKey(error)) return false;
    throw error;
  }
}

/** Lets the survey follow a next version that is published: also where a crash, or somebody at the same time, left it behind. */
async function finishPublishing(version: SurveyVersion): Promise<void> {
  const published = await SurveyVersionModel.exists({ _id: nextId(version), frozen: true });
  if (!published) return;
  await SurveyModel.updateOne(
    { _id: version.surveyId, headVersion: version._id },
    { $set: { headVersion: published._id } },
  );
}
