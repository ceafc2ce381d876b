import type { Given } from '../../domain/responses/compose-answer.ts';
import { itemOf, scaleOf } from '../../domain/surveys/question-bank.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type Chance, chanceOf, normal } from './chance.ts';
import type { CommentBank, Tone } from './comment-bank.ts';
import { engagementQuality, itemOffset, LAST_MONTH, participation, STORY, serviceQuality } from './story.ts';

/** Somebody who is asked, in the words of people.csv. */
export interface Person {
  externalId: string;
  department: string;
  locale: Locale;
}

/** What one person is asked in one round; subjects by id with the names they have in people.csv, '' for the company. */
export interface Asked {
  person: Person;
  /** Month of the story. */
  month: number;
  subjects: { id: string; name: string }[];
  items: readonly string[];
}

const SPREAD = { person: 0.45, subject: 0.45, item: 0.45 } as const;
const SHARES = { unused: 0.1, skipped: 0.03, comment: 0.13, chips: 0.55 } as const;
/** Of the open round, whose time is not over. */
const ANSWERED_SO_FAR = 0.75;
const CHIPS = 8;

/** What a person says in a round, the same every time; null when they do not answer. */
export function answerOf(asked: Asked, bank: CommentBank): Given[] | null {
  const { person, month, subjects } = asked;
  const chance = chanceOf(`${subjects[0]?.name || 'company'} ${month} ${person.externalId}`);
  const likely = participation(person.department) * (month > LAST_MONTH ? ANSWERED_SO_FAR : 1);
  // Who answers once is likely to answer again.
  const eager = 0.3 * normal(chanceOf(`eager ${person.externalId}`));
  if (chance() > likely + 0.35 * eager + 0.04 * normal(chanceOf(`month ${month}`))) return null;
  return subjects.map((subject) => givenOf(subject, asked, { chance, bank }));
}

type Means = { chance: Chance; bank: CommentBank };

function givenOf({ id, name }: { id: string; name: string }, asked: Asked, { chance, bank }: Means): Given {
  const { person, month, items } = asked;
  const nothing = { subject: id, scores: {}, chips: [], comment: '' };
  if (name !== '' && chance() < SHARES.unused) return { ...nothing, unused: true };
  const quality =
    name === ''
      ? engagementQuality(person.department, month)
      : serviceQuality(name, person.department, month) + pairOffset(name, person.department);
  const view =
    quality + SPREAD.person * normal(chanceOf(`view ${person.externalId}`)) + SPREAD.subject * normal(chance);
  const scores = Object.fromEntries(items.flatMap((item) => scoreOf(item, view, chance)));
  return {
    ...nothing,
    unused: false,
    scores,
    chips: name !== '' && chance() < SHARES.chips ? chipsOf(view, chance) : [],
    comment: chance() < SHARES.comment ? commentOf({ name, view, asked }, { chance, bank }) : '',
  };
}

/** Two departments get on a little better or worse than others, always. */
function pairOffset(provider: string, customer: string): number {
  return 0.1 * normal(chanceOf(`${customer}>${provider}`));
}

function scoreOf(id: string, view: number, chance: Chance): [string, number][] {
  const scale = scaleOf(itemOf(id));
  if (!('min' in scale) || chance() < SHARES.skipped) return [];
  const five = view + itemOffset(id) + SPREAD.item * normal(chance);
  const score = Math.round(scale.min + ((five - 1) / 4) * (scale.max - scale.min));
  return [[id, Math.min(scale.max, Math.max(scale.min, score))]];
}

function chipsOf(view: number, chance: Chance): number[] {
  const count = chance() < 0.35 ? 2 : 1;
  const chips = Array.from({ length: count }, () => {
    const isGood = chance() < (view - 2) / 2.4;
    // The first reasons of either list are named most: speed, errors, courtesy.
    return (isGood ? 1 : -1) * (1 + Math.floor(CHIPS * chance() ** 1.5));
  });
  return [...new Set(chips)];
}

function commentOf(
  { name, view, asked }: { name: string; view: number; asked: Asked },
  means: Means,
): string {
  const tone = toneOf(view, means.chance);
  const theme = themeOf(name, asked, tone);
  const { locale } = asked.person;
  const own = means.chance() < 0.85 ? means.bank.deal({ locale, theme, tone }, means.chance) : null;
  const general = name === '' ? 'company' : 'any';
  return own ?? means.bank.deal({ locale, theme: general, tone }, means.chance) ?? '';
}

function toneOf(view: number, chance: Chance): Tone {
  const felt = view + 0.25 * normal(chance);
  if (felt >= 3.85) return 'pos';
  return felt < 3.25 ? 'neg' : 'mix';
}

/** Where a chapter of the story has words of its own, those. */
function themeOf(name: string, { month, person }: Asked, tone: Tone): string {
  const { recovering, strained } = STORY;
  if (name === '') return 'company';
  if (name === strained.provider && person.department === strained.customer && tone !== 'pos')
    return `${name}: ${person.department}`;
  if (name !== recovering.department) return name;
  if (month >= recovering.promise && tone !== 'neg') return `${name}: promise`;
  return month >= recovering.dip && tone !== 'pos' ? `${name}: dip` : name;
}
