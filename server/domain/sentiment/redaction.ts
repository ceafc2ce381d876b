import { ADDRESS_RULES } from './redaction-addresses.ts';
import { type KnownNames, NO_NAMES, redactNames } from './redaction-names.ts';
import { PHONE_RULES } from './redaction-phones.ts';
import { REMOVED_KINDS, type RedactionRule, type RemovedKind } from './redaction-rule.ts';
import { TAX_NUMBER_RULES } from './redaction-tax-numbers.ts';

/** A piece of a stored comment: words as written, or the mark of what was removed there. */
export type CommentPart = { readonly text: string } | { readonly removed: RemovedKind };

const RULES: readonly RedactionRule[] = [...ADDRESS_RULES, ...TAX_NUMBER_RULES, ...PHONE_RULES];

const MARK = new RegExp(`⟦(${REMOVED_KINDS.join('|')})⟧`, 'u');
const CONTEXT = 40;

/** Controls but line feed, half surrogate pairs, soft hyphen, zero-width spaces and marks that turn the reading direction. */
const INVISIBLE = /[^\P{Cc}\n\t]|\p{Cs}|[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/**
 * A comment as it may be stored: composed (NFC), without invisible characters, and with e-mail addresses, links, handles, CPF,
 * CNPJ, telephone numbers and the names given replaced by marks such as ⟦email⟧ that belong to no language. Redacting twice
 * changes nothing.
 */
export function redact(comment: string, names: KnownNames = NO_NAMES): string {
  return redactNames(RULES.reduce(apply, tidy(comment)), names);
}

/** Splits a stored comment at its marks, in order, so that a page can show each as a removed word; no empty pieces. */
export function commentParts(stored: string): CommentPart[] {
  return stored
    .split(MARK)
    .map((piece, at) => (at % 2 === 0 ? { text: piece } : { removed: kindOf(piece) }))
    .filter((part) => !('text' in part) || part.text !== '');
}

function kindOf(name: string): RemovedKind {
  const kind = REMOVED_KINDS.find((one) => one === name);
  if (!kind) throw new Error(`${name} is no kind of removed word`);
  return kind;
}

function tidy(comment: string): string {
  return comment
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/[\t\u00A0\u202F]/g, ' ')
    .normalize('NFC')
    .split(MARK)
    .map((piece, at) => (at % 2 === 0 ? piece.replace(/⟦/g, '[').replace(/⟧/g, ']') : `⟦${piece}⟧`))
    .join('')
    .trim();
}

function apply(text: string, { kind, pattern, isPersonal }: RedactionRule): string {
  return text.replace(pattern, (found: string, at: number) => {
    const before = text.slice(Math.max(0, at - CONTEXT), at);
    return !isPersonal || isPersonal(found, before) ? `⟦${kind}⟧` : found;
  });
}
