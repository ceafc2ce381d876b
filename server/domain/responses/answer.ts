import { z } from 'zod';

/** The longest comment, in UTF-16 units as an HTML form counts them; applies to the text after redaction. */
export const COMMENT_LIMIT = 1000;

/** The most subjects one invitation asks about. */
export const SUBJECT_LIMIT = 3;

const ID_LIMIT = 32;
const SITE_LIMIT = 120;
/** Questions of a survey, and the commitments it shows. */
const ITEM_LIMIT = 14;
const CHIP_LIMIT = 16;

/** Characters that JSON would write as six bytes (controls but tab and line feed, and half surrogate pairs). */
const UNSTORABLE = /[^\P{Cc}\t\n]|\p{Cs}/gu;

const Sentiment = z.object({
  score: z.number(),
  label: z.enum(['pos', 'neu', 'neg']),
  modelVersion: z.string().max(ID_LIMIT),
});

const Score = z.union([z.int().min(0).max(10), z.literal('na')]);

const Scores = z
  .record(z.string().max(ID_LIMIT), Score)
  .refine((scores) => Object.keys(scores).length <= ITEM_LIMIT);

const SubjectAnswer = z.object({
  subject: z.string().max(ID_LIMIT),
  used: z.boolean(),
  scores: Scores,
  chips: z.array(z.int().min(-99).max(99)).max(CHIP_LIMIT),
  comment: z
    .string()
    .max(COMMENT_LIMIT)
    .refine((text) => text.search(UNSTORABLE) < 0)
    .exactOptional(),
  sentiment: Sentiment.exactOptional(),
});

const Attributes = z.object({
  departmentId: z.string().max(ID_LIMIT),
  site: z.string().max(SITE_LIMIT),
  tenure: z.string().max(ID_LIMIT),
});

/**
 * The decrypted body of one response. Its limits keep the largest possible JSON under 12 KiB, the largest padded size, so
 * an answer that parses always fits. A withdrawn answer has no subjects and counts as answered for reminders only.
 */
export const AnswerBody = z.object({
  attributes: Attributes,
  subjects: z.array(SubjectAnswer).max(SUBJECT_LIMIT),
  withdrawn: z.literal(true).exactOptional(),
});

/** One invitation's answers, with the attributes frozen at opening. */
export type Answer = z.infer<typeof AnswerBody>;

/**
 * What one person said about one subject (a provider's department id, or 'company'). `scores` holds the answer by item id,
 * on the item's own scale; 'na' and absent items count nowhere. `chips` holds +position of the positive factors and
 * −position of the negative ones, both from 1. `used: false` means everything else is empty.
 */
export type SubjectAnswer = z.infer<typeof SubjectAnswer>;

/** Where a person belonged when the round opened: the only things the cuts of a result may use. */
export type Attributes = z.infer<typeof Attributes>;

/** How a comment reads, and by which version of the model. */
export type Sentiment = z.infer<typeof Sentiment>;

/** A comment as it may be stored: line feeds only, no control characters, trimmed and cut to `COMMENT_LIMIT`. */
export function tidyComment(text: string): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(UNSTORABLE, '').trim();
  return clean.slice(0, COMMENT_LIMIT).replace(UNSTORABLE, '').trim();
}
