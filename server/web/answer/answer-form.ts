import { z } from 'zod';
import { COMMENT_LIMIT } from '../../domain/responses/answer.ts';
import type { Given } from '../../domain/responses/compose-answer.ts';
import { DONE_SCALE, ratingItem } from '../../domain/rounds/shown-commitment.ts';
import { isChip } from '../../domain/surveys/chips.ts';
import { type Item, itemOf, questionBank, scaleOf } from '../../domain/surveys/question-bank.ts';
import { subjectKind } from '../../domain/surveys/subject-kind.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import type { Fault } from '../../platform/errors.ts';
import { parse, ticked } from '../input.ts';
import type { AnswerContent } from './answer-content.ts';
import { commitmentsAt } from './commitments.view.ts';

/** What a posted form asks for: its Send button, the language switch or the withdrawal. */
export interface PostedAnswer {
  /** Language the page was shown in. */
  locale: Locale;
  /** Language it shall be shown in now; nothing is stored then. */
  switchTo?: Locale;
  withdraw: boolean;
  /** In the order of the page's subjects. */
  given: Given[];
  /** Values that must be corrected before anything is stored. */
  faults: Fault[];
}

/** Names of the controls about the subject at a place of the page. */
export const controls = {
  item: (place: number, itemId: string) => `q${place}-${itemId}`,
  unused: (place: number) => `q${place}-unused`,
  comment: (place: number) => `q${place}-comment`,
  chip: (place: number, chip: number) => `q${place}-${chip > 0 ? 'plus' : 'minus'}${Math.abs(chip)}`,
};

/** All reasons, the strengths first. */
export const CHIPS: readonly number[] = [1, -1].flatMap((sign) =>
  questionBank.factors.positive.en.map((_, at) => sign * (at + 1)),
);

const text = z.string().refine((value) => !value.includes('\0'));
const schemas = new WeakMap<AnswerContent, ReturnType<typeof schemaOf>>();

/** Reads a posted form. InvalidInput (400) when it holds anything the page never offered. */
export function readAnswer(body: unknown, content: AnswerContent): PostedAnswer {
  const schema = schemas.get(content) ?? schemaOf(content);
  schemas.set(content, schema);
  const { controls: values, language, switch: switchTo, withdraw } = parse(schema, separate(body));
  const given = content.subjects.map(({ id }, place) => givenAbout(id, place, { content, values }));
  return {
    locale: language,
    ...(switchTo && { switchTo }),
    withdraw: withdraw !== undefined,
    given,
    faults: given.flatMap((each, place) => faultsOf(each, place)),
  };
}

/** The questions with a scale, in their order. */
export function closedItems({ version }: AnswerContent): string[] {
  return version.items.filter((id) => itemOf(id).scale !== 'T');
}

/** The one open question; a comment belongs to a subject, not to a question, so a second one is not asked. */
export function textItem({ items }: { items: readonly string[] }): Item | null {
  return items.map(itemOf).find(({ scale }) => scale === 'T') ?? null;
}

function separate(body: unknown) {
  const entries = Object.entries(body ?? {});
  const isControl = ([name]: [string, unknown]) => /^q\d-/.test(name);
  return {
    ...Object.fromEntries(entries.filter((entry) => !isControl(entry))),
    controls: Object.fromEntries(entries.filter(isControl)),
  };
}

function schemaOf(content: AnswerContent) {
  const fields: Record<string, z.ZodType<string | boolean | undefined>> = {};
  content.subjects.forEach((_, place) => {
    if (subjectKind(content.version) === 'service') fields[controls.unused(place)] = ticked;
    for (const id of closedItems(content)) fields[controls.item(place, id)] = z.enum(scoresOf(id)).optional();
    for (const id of ratingsAt(content, place)) fields[controls.item(place, id)] = z.enum(RATINGS).optional();
    if (content.hasChips) for (const chip of CHIPS) fields[controls.chip(place, chip)] = ticked;
    if (textItem(content.version)) fields[controls.comment(place)] = text.optional();
  });
  return z.strictObject({
    language: z.enum(LOCALES),
    switch: z.enum(LOCALES).optional(),
    withdraw: z.literal('1').optional(),
    send: z.literal('1').optional(),
    controls: z.strictObject(fields),
  });
}

/** The scores an item takes, as the form sends them. */
export function scoresOf(itemId: string): [string, ...string[]] {
  const scale = scaleOf(itemOf(itemId));
  if (!('min' in scale)) throw new Error(`${itemId} has no rating scale`);
  return valuesOf(scale);
}

/** The items under which the commitments about the subject at a place are rated. */
function ratingsAt(content: AnswerContent, place: number): string[] {
  return commitmentsAt(content, place).map(({ id }) => ratingItem(id));
}

const RATINGS = valuesOf(DONE_SCALE);

function valuesOf({ min, max }: { min: number; max: number }): [string, ...string[]] {
  return ['na', ...Array.from({ length: max - min + 1 }, (_, at) => String(min + at))];
}

type Entered = { content: AnswerContent; values: Record<string, string | boolean | undefined> };

function givenAbout(subject: string, place: number, { content, values }: Entered): Given {
  const scores: Given['scores'] = {};
  for (const id of [...closedItems(content), ...ratingsAt(content, place)]) {
    const value = values[controls.item(place, id)];
    if (value) scores[id] = value === 'na' ? 'na' : Number(value);
  }
  return {
    subject,
    unused: values[controls.unused(place)] === true,
    scores,
    chips: CHIPS.filter((chip) => isChip(chip) && values[controls.chip(place, chip)] === true),
    comment: String(values[controls.comment(place)] ?? '').replace(/\r\n?/g, '\n'),
  };
}

function faultsOf({ comment }: Given, place: number): Fault[] {
  if (comment.length <= COMMENT_LIMIT) return [];
  return [{ field: controls.comment(place), code: 'long', values: { n: COMMENT_LIMIT } }];
}
