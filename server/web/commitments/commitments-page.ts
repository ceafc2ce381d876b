import type { Response } from 'express';
import { z } from 'zod';
import type { Commitment } from '../../domain/feedback/commitments.ts';
import type { CommitmentState } from '../../domain/feedback/verdict.ts';
import { readVerdicts } from '../../domain/feedback/verdicts.query.ts';
import type { SealedRound } from '../../domain/publication/snapshots.query.ts';
import { localDate } from '../../platform/local-time.ts';
import { page } from '../render.ts';
import type { SelectView } from '../results/filters.view.ts';
import type { Reader } from '../results/numbers.ts';
import { type CommitmentRow, commitmentRow } from './commitment-row.view.ts';

const STATES = [
  'overdue',
  'todo',
  'doing',
  'done',
  'confirmed',
  'cancelled',
] as const satisfies CommitmentState[];

/** What the address of a list may choose; an empty field chooses nothing. */
export const CommitmentsQuery = z.object({
  state: z.enum(['', ...STATES]).default(''),
  department: z.string().max(64).default(''),
  done: z.enum(['made', 'changed', 'cancelled']).optional(),
});

interface CommitmentsPage {
  path: string;
  commitments: Commitment[];
  /** Rounds whose results the reader may see. */
  readable: readonly SealedRound[];
  query: z.infer<typeof CommitmentsQuery>;
  reader: Reader & { zone: string };
  now: Date;
  /** Whether rows lead to a page that changes them. */
  mayChange: boolean;
}

/** Shows commitments with how they stand, filtered as the address says. */
export async function showCommitments(res: Response, wanted: CommitmentsPage): Promise<void> {
  const { path, commitments, readable, query, reader, now, mayChange } = wanted;
  const { t, zone } = reader;
  const today = localDate(now, zone);
  const verdicts = await readVerdicts(commitments, readable);
  const all = commitments.map((one) => ({
    providerId: one.providerId,
    ...commitmentRow(one, { reader, today, verdicts }),
  }));
  const departments = new Map(all.map(({ providerId, department }) => [providerId, department]));
  const rows = all
    .filter(({ providerId }) => query.department === '' || providerId === query.department)
    .filter(({ state }) => query.state === '' || state === query.state);
  page(res, 'commitments/list', {
    title: t('commitments.title'),
    path,
    mayChange,
    lead: summary(all, reader),
    notice: query.done ? t(`commitments.notice.${query.done}`) : null,
    isEmpty: all.length === 0,
    rows: inOrder(rows),
    hasDepartments: departments.size > 1,
    filters: {
      action: path,
      selects: [
        ...(departments.size > 1 ? [departmentSelect(departments, query.department, reader)] : []),
        stateSelect(query.state, reader),
      ],
    },
  });
}

/** '1 overdue · 2 in progress', in the order of what needs somebody first. */
export function summary(rows: readonly Pick<CommitmentRow, 'state'>[], { t }: Reader): string {
  return STATES.flatMap((state) => {
    const count = rows.filter((row) => row.state === state).length;
    return count > 0 ? [`${count} ${t(`commitments.state.${state}`)}`] : [];
  }).join(' · ');
}

/** What needs somebody first. */
export function inOrder<T extends Pick<CommitmentRow, 'state'>>(rows: readonly T[]): T[] {
  return rows.toSorted((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state));
}

function departmentSelect(
  names: ReadonlyMap<string, string>,
  chosen: string,
  { t, locale }: Reader,
): SelectView {
  const options = [...names]
    .map(([value, text]) => ({ value, text, isSelected: value === chosen }))
    .sort((a, b) => a.text.localeCompare(b.text, locale));
  const all = { value: '', text: t('results.all'), isSelected: chosen === '' };
  return { name: 'department', label: t('results.filter.department'), options: [all, ...options] };
}

function stateSelect(chosen: string, { t }: Reader): SelectView {
  const options = STATES.map((value) => ({
    value,
    text: t(`commitments.state.${value}`),
    isSelected: value === chosen,
  }));
  const all = { value: '', text: t('commitments.every'), isSelected: chosen === '' };
  return { name: 'state', label: t('commitments.field.status'), options: [all, ...options] };
}
