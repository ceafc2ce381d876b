import type { PublishedBlock, PublishedItem } from '../publication/published.ts';
import { type CellChange, cellChanges } from './cell-changes.ts';
import { type Figure, figureOf, type ItemMeasure } from './item-measure.ts';
import { addUp } from './service-rounds.ts';
import type { ItemRound } from './trend.ts';

/** What one department, or those published together, said to one question. */
export interface EngagementCell {
  figure: Figure;
  /** Against the round before; null when the same group was not published then. */
  change: CellChange | null;
}

/** One question over all departments: null = not shown. */
export interface EngagementColumn {
  item: string;
  metric: ItemMeasure['metric'];
  state: 'shown' | 'not_shown' | 'unanimous';
  total: EngagementCell | null;
  byDepartment: Map<string, EngagementCell>;
  others: (EngagementCell & { members: string[] }) | null;
}

/** Reads one question of an engagement survey by department: the last of the rounds, compared with the one before. */
export function engagementColumn(history: readonly ItemRound[], measure: ItemMeasure): EngagementColumn {
  const item = history.at(-1)?.item ?? null;
  const earlier = history.at(-2)?.item ?? null;
  const base = { item: measure.item, metric: measure.metric };
  if (!item || item.phrase)
    return {
      ...base,
      state: item ? 'unanimous' : 'not_shown',
      total: null,
      byDepartment: new Map(),
      others: null,
    };
  const own = item.blocks.filter(({ kind }) => kind === 'department');
  const cells = cellsOf(own, earlier, measure);
  const [total] = cellsOfCounts([{ after: item.total, before: earlier?.total ?? null }], measure);
  const others = item.blocks.filter(({ kind }) => kind === 'others');
  const figure = figureOf(addUp(others.map(({ counts }) => counts)), measure);
  return {
    ...base,
    state: 'shown',
    total: total ?? null,
    byDepartment: new Map(
      own.flatMap(({ departmentId }, i) => {
        const cell = cells[i];
        return departmentId && cell ? [[departmentId, cell] as const] : [];
      }),
    ),
    others: figure && {
      figure,
      change: null,
      members: others.flatMap(({ members }) => members.map(({ id }) => id)),
    },
  };
}

function cellsOf(blocks: readonly PublishedBlock[], earlier: PublishedItem | null, measure: ItemMeasure) {
  const pairs = blocks.map(({ departmentId, counts }) => {
    const before = earlier?.blocks.find(
      (block) => block.kind === 'department' && block.departmentId === departmentId,
    );
    return { after: counts, before: before?.counts ?? null };
  });
  return cellsOfCounts(pairs, measure);
}

interface MaybePair {
  after: readonly number[];
  before: readonly number[] | null;
}

/** The cells in the order given; those with a value before are tested together. */
function cellsOfCounts(pairs: readonly MaybePair[], measure: ItemMeasure): (EngagementCell | null)[] {
  const compared = pairs.flatMap(({ after, before }) => (before ? [{ after, before }] : []));
  const changes = cellChanges(compared, measure)[Symbol.iterator]();
  return pairs.map(({ after, before }) => {
    const figure = figureOf(after, measure);
    const change = before ? (changes.next().value ?? null) : null;
    return figure && { figure, change };
  });
}
