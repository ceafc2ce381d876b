import type { CompanyQuality } from '../../domain/insights/company.ts';
import type { Figure } from '../../domain/insights/item-measure.ts';
import type { Overview } from '../../domain/insights/overview.query.ts';
import type { Reading } from '../../domain/insights/reading.query.ts';
import type { Service } from '../../domain/insights/service.query.ts';
import { longDate, monthYear } from './days.ts';
import { countText, figureView, type Reader, valueText } from './numbers.ts';
import type { ParticipationView } from './participation.view.ts';

/** The head of a summary: what it is about, and how many answered. */
interface About {
  name: string;
  reading: Reading;
  participation: ParticipationView;
}

/** An overview in five sentences for mail or slides, from what its page shows; `next` is the last of them. */
export function overviewSummary(
  overview: Overview,
  about: About & { next: string },
  reader: Reader,
): string[] {
  const { quality, matrix } = overview;
  const { t } = reader;
  const { few } = about.participation;
  const figure = quality.points.at(-1)?.figure ?? null;
  return [
    participationSentence(about, reader),
    scoreSentence(figure, '≥', reader),
    few ? t('summary.no_conclusion_change') : companyChange(quality, reader),
    few ? t('summary.no_conclusion_best') : servicesSentence(matrix, reader),
    about.next,
  ];
}

/** A service in five sentences; `best` names what to keep and change, `next` the commitments. */
export function serviceSummary(
  service: Service,
  about: About & { best: readonly string[]; next: string },
  reader: Reader,
): string[] {
  const { t } = reader;
  const { few } = about.participation;
  const headline = service.items.find(({ item }) => item === service.headlineItem);
  const said = headline?.state === 'unanimous' ? `${t('results.service.unanimous')}.` : null;
  return [
    participationSentence(about, reader),
    said ?? scoreSentence(headline?.figure ?? null, '=', reader),
    few ? t('summary.no_conclusion_change') : serviceChange(service, reader),
    few ? t('summary.no_conclusion_best') : `${about.best.join('. ')}.`,
    about.next,
  ];
}

function participationSentence({ name, reading, participation }: About, { t, locale }: Reader): string {
  const { text, note, few } = participation;
  const what = { name, n: reading.round.number, day: longDate(reading.closesOn, locale) };
  if (few) return t('summary.few', { ...what, few });
  return text === '–'
    ? t('summary.participation_unknown', what)
    : t('summary.participation', { ...what, text, note });
}

function scoreSentence(figure: Figure | null, sign: '=' | '≥', reader: Reader): string {
  const { t } = reader;
  if (!figure) return t('summary.score_hidden');
  const { value, n, range } = figureView(figure, 'favourable', reader);
  const said = { value, n: `${sign} ${n}` };
  return figure.interval ? t('summary.score', { ...said, range }) : t('summary.score_uncertain', said);
}

function companyChange({ change }: CompanyQuality, { t, locale }: Reader): string {
  if (!change?.from.figure || !change.to.figure) return t('summary.no_change');
  return t('summary.changed', {
    month: monthYear(change.from.closesOn, locale),
    from: valueText(change.from.figure.value, 'favourable', locale),
    to: valueText(change.to.figure.value, 'favourable', locale),
    word: t(`results.change.${change.word}`),
  });
}

function serviceChange({ change }: Service, { t, locale }: Reader): string {
  if (!change) return t('summary.no_change');
  return t('summary.changed_round', {
    from: valueText(change.before, 'favourable', locale),
    before: countText(change.nBefore, locale),
    to: valueText(change.after, 'favourable', locale),
    after: countText(change.nAfter, locale),
    word: t(`results.change.${change.word}`),
  });
}

/** Names services only where twenty or more answered: below that an order of services is chance. */
function servicesSentence({ rows }: Overview['matrix'], { t, locale, names }: Reader): string {
  const shown = rows
    .flatMap(({ subject, total }) =>
      total.state === 'value' && total.figure.interval ? [{ subject, figure: total.figure }] : [],
    )
    .sort((a, b) => b.figure.value - a.figure.value);
  const [high, low] = [shown[0], shown.at(-1)];
  if (!high || !low || high === low) return t('summary.services_few');
  const text = ({ figure }: typeof high) => valueText(figure.value, 'favourable', locale);
  return t('summary.services', {
    high: names.get(high.subject) ?? high.subject,
    highValue: text(high),
    highN: countText(high.figure.n, locale),
    low: names.get(low.subject) ?? low.subject,
    lowValue: text(low),
    lowN: countText(low.figure.n, locale),
  });
}
