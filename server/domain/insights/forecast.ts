import { planSubjects } from '../invitations/plan.ts';
import { frontier } from '../publication/frontier.ts';

/** Share of the invited taken to answer: what a first survey of a company commonly reaches. */
export const LIKELY_PARTICIPATION = 0.6;

/** Below this many invited people most figures of single departments stay hidden: totals and trend remain (privacy.md). */
export const SMALL_COMPANY = 40;

/** Fewest comments that are published together. */
const FEWEST_COMMENTS = 3;
const ROUNDS_A_YEAR = 12;

/** What a forecast needs to know of a department; `invited` counts its active people who have an address. */
export interface ForecastUnit {
  id: string;
  name: string;
  path: string;
  parentId?: string;
  invited: number;
  /** Providers it may be asked about. */
  candidates: { id: string; path: string }[];
}

/** The groups of the settings, and about how many departments one person is asked. */
export interface ForecastBounds {
  k: number;
  kc: number;
  limit: number;
}

/** What a year of monthly rounds will show of one provider. */
export interface ProviderForecast {
  id: string;
  name: string;
  /** Most people asked about it in one round; 0 when too few may be asked to open it. */
  invited: number;
  /** Customer departments shown alone, and those that may be asked at all. */
  alone: number;
  customers: number;
  hasComments: boolean;
}

/** What a directory of this size will show. */
export interface Forecast {
  invited: number;
  /** Too few for any round: fewer than 2k. */
  isTooSmall: boolean;
  /** Small enough that totals, trend and comments are most of what is shown. */
  isSmall: boolean;
  providers: ProviderForecast[];
  /** Departments that appear inside "others" only, when 60 % answer. */
  hiddenCustomers: string[];
}

/**
 * What will be visible, by the program's own rules: a year of monthly rounds is planned as at an opening (planSubjects), the
 * likely respondents are divided into blocks as at a seal (frontier), and comments need kc answers.
 */
export function forecast(units: readonly ForecastUnit[], bounds: ForecastBounds): Forecast {
  const { k } = bounds;
  const providers = providersOf(units);
  for (const asked of plannedRounds(units, bounds))
    for (const [id, customers] of asked) addRound(providers, { id, customers, units, bounds });
  const invited = units.reduce((sum, unit) => sum + unit.invited, 0);
  return {
    invited,
    isTooSmall: invited < 2 * k,
    isSmall: invited < SMALL_COMPANY,
    providers: [...providers.values()].map(({ shown, ...provider }) => ({ ...provider, alone: shown.size })),
    hiddenCustomers: units
      .filter((unit) => unit.invited > 0 && respondents(unit.invited) < k)
      .map(({ name }) => name),
  };
}

type Collected = Omit<ProviderForecast, 'alone'> & { shown: Set<string> };

function providersOf(units: readonly ForecastUnit[]): Map<string, Collected> {
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const found = new Map<string, Collected>();
  for (const { candidates, invited } of units)
    for (const { id } of invited > 0 ? candidates : []) {
      const provider = found.get(id);
      if (provider) provider.customers += 1;
      else
        found.set(id, {
          id,
          name: names.get(id) ?? '',
          invited: 0,
          customers: 1,
          hasComments: false,
          shown: new Set(),
        });
    }
  return found;
}

/** For each round of a year: provider → the departments asked about it. */
function* plannedRounds(units: readonly ForecastUnit[], { k, limit }: ForecastBounds) {
  const lastAsked = new Map<string, string>();
  for (let round = 1; round <= ROUNDS_A_YEAR; round += 1) {
    const plan = planSubjects([...units], { limit, minimum: 2 * k, lastAsked });
    const asked = new Map<string, ForecastUnit[]>();
    for (const unit of units)
      for (const id of plan[unit.id] ?? []) {
        asked.set(id, [...(asked.get(id) ?? []), unit]);
        lastAsked.set(`${unit.id}>${id}`, String(round).padStart(2, '0'));
      }
    yield asked;
  }
}

interface PlannedSubject {
  id: string;
  customers: ForecastUnit[];
  units: readonly ForecastUnit[];
  bounds: ForecastBounds;
}

function addRound(
  providers: ReadonlyMap<string, Collected>,
  { id, customers, units, bounds }: PlannedSubject,
) {
  const provider = providers.get(id);
  if (!provider) return;
  const counts = new Map(customers.map((unit) => [unit.id, respondents(unit.invited)]));
  const total = [...counts.values()].reduce((sum, people) => sum + people, 0);
  for (const { kind, departmentId } of frontier(units, counts, bounds.k))
    if (kind === 'department' && departmentId) provider.shown.add(departmentId);
  provider.invited = Math.max(
    provider.invited,
    customers.reduce((sum, unit) => sum + unit.invited, 0),
  );
  provider.hasComments ||= total >= Math.max(bounds.kc, FEWEST_COMMENTS);
}

function respondents(invited: number): number {
  return Math.floor(invited * LIKELY_PARTICIPATION);
}
