import type { Locale } from '../../i18n/locales.ts';
import type { Subject } from '../rounds/rounds.query.ts';
import { languageOf } from '../sentiment/language-of.ts';
import { redact } from '../sentiment/redaction.ts';
import type { KnownNames } from '../sentiment/redaction-names.ts';
import { scoreComment } from '../sentiment/score.ts';
import { type Answer, type Attributes, type SubjectAnswer, tidyComment } from './answer.ts';

/** What a person entered about one subject; every part may be left blank. */
export interface Given {
  subject: Subject;
  /** The person did not use this service: nothing else entered about it counts. */
  unused: boolean;
  scores: SubjectAnswer['scores'];
  /** As in SubjectAnswer. */
  chips: number[];
  /** As typed: it is redacted here. */
  comment: string;
}

/** How comments are read: the language people answer in, and names that may not be stored. */
export interface CommentReading {
  readonly locale: Locale;
  readonly names: KnownNames;
}

/** A mark of the redaction that the limit of length cut in two. */
const HALF_MARK = /⟦[^⟧]*$/u;

/** Whether nothing at all was entered about a subject. */
export function isBlank({ unused, scores, chips, comment }: Given): boolean {
  return !unused && Object.keys(scores).length === 0 && chips.length === 0 && comment.trim() === '';
}

/**
 * The answer that will be encrypted: comments without personal data and with how they read, in the given language unless they are clearly
 * written in another language; subjects left blank not mentioned at all.
 */
export async function composeAnswer(
  attributes: Attributes,
  given: readonly Given[],
  reading: CommentReading,
): Promise<Answer> {
  const { departmentId, site, tenure } = attributes;
  const subjects = given.filter((each) => !isBlank(each)).map((each) => subjectAnswer(each, reading));
  return { attributes: { departmentId, site, tenure }, subjects: await Promise.all(subjects) };
}

async function subjectAnswer(given: Given, { locale, names }: CommentReading): Promise<SubjectAnswer> {
  const { subject, unused, scores, chips } = given;
  if (unused) return { subject, used: false, scores: {}, chips: [] };
  const comment = tidyComment(redact(given.comment, names)).replace(HALF_MARK, '');
  return { subject, used: true, scores, chips, ...(comment !== '' && (await read(comment, locale))) };
}

async function read(comment: string, locale: Locale): Promise<Pick<SubjectAnswer, 'comment' | 'sentiment'>> {
  const { noContent, label, score, modelVersion } = scoreComment(comment, await languageOf(comment, locale));
  return noContent ? { comment } : { comment, sentiment: { label, score, modelVersion } };
}
