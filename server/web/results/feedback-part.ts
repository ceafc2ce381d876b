import { listCommitments } from '../../domain/feedback/commitments.query.ts';
import { type HeadWords, LONGEST_NOTE, readNotes } from '../../domain/feedback/head-notes.ts';
import { readVerdicts } from '../../domain/feedback/verdicts.query.ts';
import { readComparison } from '../../domain/insights/comparison.query.ts';
import type { Reading } from '../../domain/insights/reading.query.ts';
import type { Service } from '../../domain/insights/service.query.ts';
import type { SealedRound } from '../../domain/publication/snapshots.query.ts';
import type { RandomBytes } from '../../platform/ids.ts';
import { newId } from '../../platform/ids.ts';
import { localDate } from '../../platform/local-time.ts';
import { type CommitmentRow, commitmentRow } from '../commitments/commitment-row.view.ts';
import { inOrder } from '../commitments/commitments-page.ts';
import { dueFrom } from '../commitments/due-from.ts';
import type { FormState } from '../form.ts';
import { nextSentence } from './next-sentence.ts';
import type { Reader } from './numbers.ts';
import { addressOf } from './query.ts';
import { strengthsView } from './strengths.view.ts';

/** How many commitments the page of a service shows. */
const FEW = 5;

/** What differs between those who act on results and those who read them. */
export interface FeedbackPlace {
  /** Rounds whose results the reader may see. */
  readable: readonly SealedRound[];
  now: Date;
  commitmentsHref: string;
  whoHref: string;
  /** Where and as whom commitments are made and the note is written; null for who only reads. */
  acting: { owner: string; random: RandomBytes; state: FormState } | null;
}

/** What a department keeps, changes and promises, and what it says beside its score. */
export async function feedbackPart(
  reading: Reading,
  service: Service,
  { place, reader }: { place: FeedbackPlace; reader: Reader & { zone: string } },
) {
  const { subject } = service;
  const commitments = await listCommitments([subject]);
  const today = localDate(place.now, reader.zone);
  const verdicts = await readVerdicts(commitments, place.readable);
  const live = commitments.filter(({ status }) => status !== 'cancelled');
  const rows = live.map((one) => commitmentRow(one, { reader, today, verdicts }));
  const open = live.filter(({ status }) => status !== 'done');
  const name = reader.names.get(subject) ?? service.nameAtSeal;
  const strengths = strengthsView(await readComparison(reading, service), name, reader);
  const taken = new Set(live.map(({ text }) => text));
  const round = reading.round._id;
  const offersFor = (item: string, texts: readonly string[]) =>
    texts
      .filter((text) => !taken.has(text))
      .map((text) => ({
        id: newId(place.acting?.random),
        providerId: subject,
        itemId: item,
        fromRoundId: round,
        text,
        owner: place.acting?.owner ?? '',
        dueOn: dueFrom(today),
      }));
  const words = (await readNotes(round)).get(subject) ?? { note: '', sentence: '' };
  return {
    strengths: {
      ...strengths,
      change: {
        ...strengths.change,
        rows: strengths.change.rows.map((row) => ({ ...row, offers: offersFor(row.item, row.suggestions) })),
      },
    },
    offer: place.acting && { path: '/department/commitments', subject, round },
    next: nextSentence(commitments, reader),
    commitments: {
      rows: inOrder(rows).slice(0, FEW),
      href: place.commitmentsHref,
      title: titleOf(rows, reader),
      open: openView(open.length, rows, reader),
    },
    whoHref: place.whoHref,
    note: words.note,
    sentence: words.sentence,
    noteForm: place.acting && {
      action: addressOf('/department/note', { subject, round, survey: reading.surveyId }),
      ...noteFields(words, place.acting.state, reader),
    },
  };
}

/** The two fields of a head's words, with what was typed and what is wrong with it. */
function noteFields(words: HeadWords, { values, errors }: FormState, { t }: Reader) {
  const fields = (['note', 'sentence'] as const).map((name) => ({
    name,
    label: t(`strengths.${name}_title`),
    hint: t(`strengths.${name}_hint`, { n: LONGEST_NOTE }),
    value: typeof values[name] === 'string' ? values[name] : words[name],
    error: errors.find(({ field }) => field === name)?.text ?? null,
  }));
  return { fields, isOpen: fields.some(({ value, error }) => value !== '' || error !== null) };
}

/** The figure of open commitments, with the date that comes first. */
function openView(count: number, rows: readonly CommitmentRow[], { t }: Reader) {
  const next = rows.find(({ left }) => left !== '');
  return { count, note: next ? t('strengths.next_due', { day: next.due }) : t('strengths.none_open') };
}

/** "One confirmed, two in progress" */
function titleOf(rows: readonly CommitmentRow[], { t }: Reader): string {
  if (rows.length === 0) return t('commitments.empty.title');
  const counted = new Map<string, number>();
  for (const { state } of inOrder(rows)) counted.set(state, (counted.get(state) ?? 0) + 1);
  const parts = [...counted].map(
    ([state, count]) => `${count} ${t(`commitments.state.${state as CommitmentRow['state']}`)}`,
  );
  return `${t('commitments.title')}: ${parts.join(', ')}`;
}
