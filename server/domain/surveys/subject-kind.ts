import { type Item, itemOf } from './question-bank.ts';

/** What a survey asks about: the service of provider departments, or the company as an employer. */
export type SubjectKind = 'service' | 'engagement';

const SERVICE = ['service', 'outcome', 'customer', 'open'];
const ENGAGEMENT = ['engagement', 'driver', 'psychosocial'];

/** What a version asks about, by the dimension of its headline item. */
export function subjectKind(version: { readonly headlineItemId: string }): SubjectKind {
  return SERVICE.includes(familyOf(itemOf(version.headlineItemId))) ? 'service' : 'engagement';
}

/** Whether an item can be asked about such a subject; "what weighed most in your answers?" fits both. */
export function isAbout(item: Item, kind: SubjectKind): boolean {
  if (item.dimension === 'open.reason') return true;
  return (kind === 'service' ? SERVICE : ENGAGEMENT).includes(familyOf(item));
}

function familyOf(item: Item): string {
  return item.dimension.replace(/\..*/, '');
}
