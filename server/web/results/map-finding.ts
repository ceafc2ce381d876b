import type { Matrix, MatrixCell } from '../../domain/insights/matrix.ts';
import type { MatrixMode } from './matrix.view.ts';
import { type Reader, valueText } from './numbers.ts';

/** What the matrix shows, in words: only services with at least 20 answers are named. */
export function mapFinding({ rows }: Matrix, mode: MatrixMode, { t, locale, names }: Reader): string {
  if (mode === 'change') {
    const services = changed(rows.map(({ total }) => total));
    if (services > 0) return t('results.changes.title', { count: services });
    const relations = changed(rows.flatMap(({ cells }) => cells));
    return relations > 0 ? t('results.map.changed', { count: relations }) : t('results.map.unchanged');
  }
  const sure = rows
    .flatMap(({ subject, total }) =>
      total.state === 'value' && total.figure.interval ? [{ subject, value: total.figure.value }] : [],
    )
    .sort((a, b) => a.value - b.value);
  const [worst, best] = [sure[0], sure.at(-1)];
  if (!worst || !best) return t('results.map.few');
  const nameOf = (id: string) => names.get(id) ?? id;
  const percent = (value: number) => valueText(value, 'favourable', locale);
  if (worst === best) return t('results.map.one', { name: nameOf(best.subject), value: percent(best.value) });
  return t('results.map.best_worst', {
    worst: nameOf(worst.subject),
    low: percent(worst.value),
    best: nameOf(best.subject),
    high: percent(best.value),
  });
}

function changed(cells: readonly MatrixCell[]): number {
  const words = cells.map((cell) => (cell.state === 'value' ? cell.change?.word : null));
  return words.filter((word) => word === 'improved' || word === 'worsened').length;
}
