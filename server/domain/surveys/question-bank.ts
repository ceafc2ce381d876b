import { readFileSync } from 'node:fs';
import { projectPath } from '../../platform/paths.ts';
import { Bank, type Item, type QuestionBank, type Scales } from './bank-schema.ts';

export type { Item, QuestionBank, Template } from './bank-schema.ts';

/** L5 agreement, S5 satisfaction, L7 ease, N11 recommendation, F5 frequency, H hours, D working days, C departments, Y yes/no, T text. */
export type ScaleId = keyof Scales;
export type Scale = Scales[ScaleId];

/** Checks a question bank; throws with every fault when it is inconsistent. */
export function parseQuestionBank(json: string): QuestionBank {
  return Bank.parse(JSON.parse(json));
}

/** Every question, scale and template there is. Items never change: another wording is another id. */
export const questionBank: QuestionBank = parseQuestionBank(
  readFileSync(projectPath('server/seeds/question-bank.json'), 'utf8'),
);

const items = new Map(questionBank.items.map((item) => [item.id, item]));

/** Companies' own items by id, as far as this process has met them; what is known stays true, since items never change. */
const ownItems = new Map<string, Item>();

/** The templates a company can choose from, in the order they are offered. */
export const OFFERED_TEMPLATES = ['minimal', 'quarterly_service', 'engagement'] as const;
export type TemplateName = (typeof OFFERED_TEMPLATES)[number];

/** The scales the answer page can show. */
export const OFFERED_SCALES: readonly ScaleId[] = ['L5', 'S5', 'L7', 'N11', 'F5', 'T'];

/** Makes an own item known to `findItem`; what reads versions does that (own-items.ts). */
export function rememberItem(item: Item): void {
  ownItems.set(item.id, item);
}

/** The item with this id, or null: ids come from forms and from old versions. */
export function findItem(id: string): Item | null {
  return items.get(id) ?? ownItems.get(id) ?? null;
}

/** Whether an item is one of the bank, which every installation has. */
export function isOfBank(id: string): boolean {
  return items.has(id);
}

/** The item with this id, for ids that were checked when they were stored; throws for any other. */
export function itemOf(id: string): Item {
  const item = findItem(id);
  if (!item) throw new Error(`there is no item ${id}`);
  return item;
}

/** The scale an item is answered on. */
export function scaleOf(item: Item): Scale {
  return questionBank.scales[item.scale];
}
