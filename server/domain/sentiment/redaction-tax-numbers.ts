import type { RedactionRule } from './redaction-rule.ts';

const FORMATTED = /^(?:\d{3}\.\d{3}\.\d{3}-\d{2}|[\dA-Z]{2}\.[\dA-Z]{3}\.[\dA-Z]{3}\/[\dA-Z]{4}-\d{2})$/i;

/**
 * CPF (11 digits) and CNPJ (12 digits or capitals and 2 digits). Written with their usual signs they always go; as bare or
 * spaced digits only with valid check digits, because a ticket number may be as long.
 */
export const TAX_NUMBER_RULES: readonly RedactionRule[] = [
  {
    kind: 'document',
    pattern: /(?<![\p{L}\p{N}])[\dA-Z]{2}\.[\dA-Z]{3}\.[\dA-Z]{3}\/[\dA-Z]{4}-\d{2}(?![\p{L}\p{N}])/giu,
  },
  {
    kind: 'document',
    pattern: /(?<![\p{L}\p{N}])\d{2}[. ]?\d{3}[. ]?\d{3}[/ ]?\d{4}[-. ]?\d{2}(?![\p{L}\p{N}])/gu,
    isPersonal: (found) => FORMATTED.test(found) || isCnpj(digitsOf(found)),
  },
  {
    kind: 'document',
    pattern: /(?<![\p{L}\p{N}])\d{3}[. ]?\d{3}[. ]?\d{3}[-. /]?\d{2}(?![\p{L}\p{N}])/gu,
    isPersonal: (found) => FORMATTED.test(found) || isCpf(digitsOf(found)),
  },
];

/** True for 11 digits whose last two are the check digits of a CPF (weights 10…2 and 11…2, modulo 11). */
export function isCpf(digits: string): boolean {
  if (!/^\d{11}$/.test(digits) || isOneDigit(digits)) return false;
  return [9, 10].every((length) => {
    const weights = Array.from({ length }, (_, at) => length + 1 - at);
    return checkDigit(digits, weights) === Number(digits[length]);
  });
}

/** True for 14 digits whose last two are the check digits of a CNPJ (weights …9, 8, … 2 repeating from the right, modulo 11). */
export function isCnpj(digits: string): boolean {
  if (!/^\d{14}$/.test(digits) || isOneDigit(digits)) return false;
  return [12, 13].every((length) => {
    const weights = Array.from({ length }, (_, at) => 2 + ((length - 1 - at) % 8));
    return checkDigit(digits, weights) === Number(digits[length]);
  });
}

function checkDigit(digits: string, weights: number[]): number {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return sum % 11 < 2 ? 0 : 11 - (sum % 11);
}

function isOneDigit(digits: string): boolean {
  return /^(\d)\1*$/.test(digits);
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
