import type { NextStep } from '../../domain/insights/next-step.query.ts';
import { clockTime, longDay } from '../../i18n/format.ts';
import { countText, type Reader } from './numbers.ts';

/** What stands where there is nothing to show: why, and one thing to do. */
export interface EmptyView {
  title: string;
  text: string;
  button: { href: string; text: string };
}

/** The empty overview: what the company is waiting for. */
export function emptyView(step: NextStep, { t, locale, zone }: Reader & { zone: string }): EmptyView {
  const title = t('results.empty.title');
  const at = (instant: Date) => ({
    day: longDay(instant, locale, zone),
    time: clockTime(instant, locale, zone),
  });
  if (step.kind === 'open' || step.kind === 'sealing') {
    const { _id, number: n, closesAt } = step.round;
    const button = { href: `/hr/rounds/${_id}`, text: t('results.empty.open_button', { n }) };
    return { title, text: t(`results.empty.${step.kind}`, { n, ...at(closesAt) }), button };
  }
  if (step.kind === 'too_few') {
    const people = countText(step.people, locale);
    const text = t('results.empty.too_few', { people, needed: step.needed });
    return { title, text, button: { href: '/hr/people/import', text: t('results.empty.too_few_button') } };
  }
  const button = { href: '/hr/schedules', text: t(`results.empty.${step.kind}_button`) };
  if (step.kind === 'start') return { title, text: t('results.empty.start'), button };
  const { nextAt } = step.schedule;
  return { title, text: t('results.empty.scheduled', nextAt ? at(nextAt) : {}), button };
}
