/** The month of the story in which the last sealed round lies; the open one is the month after. */
export const LAST_MONTH = 12;

/**
 * The story worth reading, by the names the departments have in people.csv. User support loses its customers in the third
 * month, promises in the eighth to answer every request on the day it comes, and keeps the promise. Purchasing gets slower
 * from the sixth month on. Sales has reason to complain of logistics, the others have not. Payroll is loved.
 * What user support promises belongs here too, beside the month.
 */
export const STORY = {
  recovering: { department: 'Suporte ao Usuário', dip: 3, promise: 8 },
  declining: { department: 'Compras', from: 6 },
  strained: { provider: 'Logística', customer: 'Vendas' },
  loved: 'Folha e Benefícios',
} as const;

/** What a service is worth on the five points, in an ordinary month. */
const QUALITY: Record<string, number> = {
  TI: 3.85,
  Infraestrutura: 4.0,
  'Recursos Humanos': 4.05,
  'Folha e Benefícios': 4.5,
  Financeiro: 3.75,
  'Contas a Pagar': 3.7,
  Jurídico: 3.9,
  Marketing: 3.85,
  Vendas: 3.6,
  Operações: 3.8,
  Logística: 4.1,
  Facilities: 4.05,
};

/** One value a month, from the first to the open one. */
const SUPPORT = [3.95, 3.9, 3.4, 3.05, 2.9, 2.85, 2.95, 3.9, 4.1, 4.25, 4.3, 4.35, 4.35];
const PURCHASING = [4.1, 4.1, 4.05, 4.1, 4.05, 3.95, 3.75, 3.55, 3.35, 3.15, 3.0, 2.95, 2.9];
const STRAIN = -1.25;

/** How good a service is for one customer in a month, on the five points, before anybody's own view. */
export function serviceQuality(provider: string, customer: string, month: number): number {
  const { recovering, declining, strained } = STORY;
  if (provider === recovering.department) return at(SUPPORT, month);
  if (provider === declining.department) return at(PURCHASING, month);
  const isStrained = provider === strained.provider && customer === strained.customer;
  return (QUALITY[provider] ?? 3.7) + (isStrained ? STRAIN : 0);
}

/** Mood of the whole company, month by month: a hard winter and a better year's end. */
const MOOD = [0.2, 0.15, 0.1, 0, -0.1, -0.15, -0.1, 0, 0.1, 0.2, 0.25, 0.3, 0.3];

/** How people of a department feel beside the others. */
const MORALE: Record<string, number> = {
  Operações: -0.25,
  Logística: -0.1,
  Vendas: 0.05,
  Marketing: 0.2,
  'Folha e Benefícios': 0.3,
  'Recursos Humanos': 0.25,
  TI: 0.15,
};

/** What work is like in a department in a month, on the five points, before anybody's own view. */
export function engagementQuality(department: string, month: number): number {
  const { recovering, declining } = STORY;
  const service =
    department === recovering.department || department === declining.department
      ? 0.35 * (serviceQuality(department, '', month) - 3.7)
      : 0;
  return 3.85 + at(MOOD, month) + (MORALE[department] ?? 0) + service;
}

/** What is asked about a service is not all equally good. */
const ITEMS: Record<string, number> = {
  SQ1: 0.05,
  SQ4: -0.2,
  SQ13: -0.25,
  SQ9: 0.1,
  DR1: 0.2,
  DR5: 0.25,
  DR7: -0.45,
  DR10: -0.1,
  EN4: 0.1,
};

/** How far an item lies from the quality of the whole, in points of five. */
export function itemOffset(item: string): number {
  return ITEMS[item] ?? 0;
}

/** Shares of people who answer, by department. */
const PARTICIPATION: Record<string, number> = {
  Operações: 0.56,
  Logística: 0.58,
  Vendas: 0.61,
  'Recursos Humanos': 0.76,
  'Folha e Benefícios': 0.74,
  TI: 0.7,
  'Suporte ao Usuário': 0.72,
};

/** How likely somebody of a department is to answer a round. */
export function participation(department: string): number {
  return PARTICIPATION[department] ?? 0.66;
}

function at(values: readonly number[], month: number): number {
  return values[Math.min(Math.max(month, 1), values.length) - 1] ?? 0;
}
