import { newId, type RandomBytes } from '../../platform/ids.ts';
import { localDate } from '../../platform/local-time.ts';
import { readUnits } from '../directory/audience.query.ts';
import type { Answer } from '../responses/answer.ts';
import type { Round, Subject } from '../rounds/rounds.query.ts';
import { DONE_LEANINGS, DONE_SCALE, ratingItem } from '../rounds/shown-commitment.ts';
import { readSettings } from '../settings/settings.ts';
import { hasChips } from '../surveys/chips.ts';
import { leanings } from '../surveys/favourable.ts';
import { itemOf, questionBank, scaleOf } from '../surveys/question-bank.ts';
import { findSurvey, findVersion, type SurveyVersion } from '../surveys/surveys.query.ts';
import { isSensitive } from '../topics/sensitive.ts';
import { topicFinder } from '../topics/topic-finder.ts';
import { readTopics } from '../topics/topic-lists.ts';
import type { Comment } from './comment.model.ts';
import { participationOfRound } from './participation-of-round.ts';
import { shuffled } from './publishable-comments.ts';
import { sealSubject } from './seal-subject.ts';
import type { Snapshot } from './snapshot.model.ts';
import type { Results } from './staging.ts';
import type { ChipLists, SealItem } from './tally.ts';
import { countTopics } from './topic-counts.ts';

type Attempted = Round & { attempt: string };

/**
 * What a round publishes: one snapshot per subject, and the comments of all subjects in one shuffled order. The snapshots
 * depend on nothing but the answers, the round, the directory's tree and the list of topics; only order and ids of comments depend on `random`.
 */
export async function computeResults(
  round: Attempted,
  answers: Answer[],
  random: RandomBytes,
): Promise<Results> {
  const version = await findVersion(round.versionId);
  const { survey } = await findSurvey(round.surveyId);
  const { zone } = await readSettings();
  const departments = await readUnits();
  const chips: ChipLists | null = hasChips(survey)
    ? { positive: questionBank.factors.positive.en.length, negative: questionBank.factors.negative.en.length }
    : null;
  const participation = participationOfRound(
    departments,
    { invited: new Map(Object.entries(round.invited)), answered: countByDepartment(answers) },
    round.k,
  );
  const list = await readTopics();
  const topicsOf = topicFinder(list.topics);
  const names = new Map(departments.map(({ id, name }) => [id, name]));
  const results = subjectsOf(round).map((subject) => {
    const people = peopleAsked(round, subject);
    const items = [...sealItems(version), ...ratingsOf(round, subject)];
    const input = { subject, answers, departments, people, items, chips };
    const { comments: loose, ...published } = sealSubject(
      { ...input, headline: version.headlineItemId, k: round.k, kc: round.kc },
      random,
    );
    const comments = loose.map((comment) => storedComment(comment, { round, subject, random, topicsOf }));
    const snapshot: Snapshot = {
      _id: `${round._id}:${subject}:${round.attempt}`,
      roundId: round._id,
      attempt: round.attempt,
      surveyId: round.surveyId,
      versionId: round.versionId,
      subject,
      subjectName: names.get(subject) ?? '',
      closesOn: localDate(round.closesAt, zone),
      headlineItem: version.headlineItemId,
      ...published,
      comments: comments.length,
      topics: { version: list.version, counts: countTopics(comments) },
      participation,
    };
    return { snapshot, comments };
  });
  return {
    snapshots: results.map(({ snapshot }) => snapshot),
    comments: shuffled(
      results.flatMap(({ comments }) => comments),
      random,
    ),
  };
}

/** Every subject a round asks about, in the order of their ids. */
export function subjectsOf(round: Pick<Round, 'plan'>): Subject[] {
  return [...new Set(Object.values(round.plan).flat())].sort();
}

function peopleAsked({ plan, people }: Round, subject: Subject): Map<string, number> {
  const asked = Object.entries(plan).filter(([, subjects]) => subjects.includes(subject));
  return new Map(asked.map(([id]) => [id, people[id] ?? 0]));
}

function countByDepartment(answers: Answer[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { attributes } of answers)
    counts.set(attributes.departmentId, (counts.get(attributes.departmentId) ?? 0) + 1);
  return counts;
}

function sealItems(version: SurveyVersion): SealItem[] {
  return version.items.flatMap((id) => {
    const item = itemOf(id);
    const scale = scaleOf(item);
    if (!('min' in scale)) return [];
    const measuresEffort = item.dimension === 'outcome.effort';
    const { min, max } = scale;
    return [
      {
        id,
        min,
        leanings: leanings({ min, max, measuresEffort, higherIsWorse: item.higherIsWorse ?? false }),
      },
    ];
  });
}

/** What was rated beside the survey's own questions: the commitments this round showed of a subject. */
function ratingsOf({ commitments = [] }: Round, subject: Subject): SealItem[] {
  return commitments
    .filter((shown) => shown.subject === subject)
    .map(({ id }) => ({ id: ratingItem(id), min: DONE_SCALE.min, leanings: DONE_LEANINGS }));
}

interface CommentTarget {
  round: Attempted;
  subject: Subject;
  random: RandomBytes;
  topicsOf: (text: string) => string[];
}

type LooseComment = ReturnType<typeof sealSubject>['comments'][number];

function storedComment(
  { text, sentiment }: LooseComment,
  { round, subject, random, topicsOf }: CommentTarget,
): Comment {
  return {
    _id: newId(random),
    roundId: round._id,
    attempt: round.attempt,
    subject,
    text,
    sentiment: sentiment?.label ?? 'none',
    topics: topicsOf(text),
    ...(isSensitive(text) && { restricted: true as const }),
    modelVersion: sentiment?.modelVersion ?? '',
  };
}
