import type { User } from '../../domain/access/users.ts';
import { LONGEST_COMMITMENT } from '../../domain/feedback/commitment-faults.ts';
import type { Commitment } from '../../domain/feedback/commitments.ts';
import type { SealedRound } from '../../domain/publication/snapshots.query.ts';
import { itemName } from '../../domain/surveys/item-name.ts';
import { itemText } from '../../domain/surveys/item-text.ts';
import { findItem, type Item, isOfBank, questionBank } from '../../domain/surveys/question-bank.ts';
import { shortDate } from '../../i18n/format.ts';
import { newId, type RandomBytes } from '../../platform/ids.ts';
import { commitmentRow, type RowReading } from '../commitments/commitment-row.view.ts';
import { dueFrom } from '../commitments/due-from.ts';
import type { FormState } from '../form.ts';
import type { Reader } from '../results/numbers.ts';

type At = Omit<RowReading, 'reader'> & { reader: Reader & { zone: string }; state: FormState };

/** A commitment with the form that changes it, how it looks in the next survey, and its history. */
export function commitmentView(commitment: Commitment, { state, ...at }: At) {
  const { t, locale, zone } = at.reader;
  const { text, owner, dueOn, status, itemId, history } = commitment;
  const row = commitmentRow(commitment, at);
  return {
    title: text,
    row,
    isOver: status === 'cancelled',
    lead: [row.department, ...(itemId ? [itemName(itemId, locale)] : [])].join(' · '),
    values: { text, owner, dueOn, status, reason: '', ...state.values },
    ...errorsBy(state),
    limit: LONGEST_COMMITMENT,
    statuses: (['todo', 'doing', 'done'] as const).map((value) => ({
      value,
      text: t(`commitments.state.${value}`),
      isChosen: value === (state.values.status ?? status),
    })),
    preview: {
      said: itemId ? itemName(itemId, locale) : null,
      did: t(status === 'done' ? 'commitments.we_did' : 'commitments.we_do'),
    },
    steps: history.toReversed().map((step) => ({
      when: shortDate(step.at, locale, zone),
      text: [
        t(`commitments.state.${step.status}`),
        step.owner,
        shortDate(dayOf(step.dueOn), locale, 'UTC'),
      ].join(' · '),
      words: step.text,
    })),
  };
}

interface Offer {
  own: readonly string[];
  rounds: readonly SealedRound[];
  today: string;
  random: RandomBytes;
  user: Pick<User, 'name'>;
  reader: Reader;
}

/** The form of a new commitment: prefilled with a department, a question, whoever is signed in and a day in 60 days. */
export function newCommitmentView(
  query: { department: string; item: string; round: string },
  state: FormState,
  { own, rounds, today, random, user, reader }: Offer,
) {
  const { t, locale, names } = reader;
  const first = own.includes(query.department) ? query.department : (own[0] ?? '');
  const round = rounds.find(({ _id }) => _id === query.round);
  const values = {
    id: newId(random),
    text: '',
    owner: user.name,
    dueOn: dueFrom(today),
    providerId: first,
    itemId: findItem(query.item) ? query.item : '',
    fromRoundId: round?._id ?? '',
    ...state.values,
  };
  return {
    title: t('commitments.new'),
    values,
    ...errorsBy(state),
    limit: LONGEST_COMMITMENT,
    departments: own.map((id) => ({ id, name: names.get(id) ?? id, isChosen: id === values.providerId })),
    items: [...questionBank.items, ...ownItem(values.itemId)]
      .filter(({ dimension }) => dimension.startsWith('service.'))
      .map((item) => ({
        id: item.id,
        text: `${itemName(item.id, locale)}: ${itemText(item, locale, names.get(first) ?? '')}`,
        isChosen: item.id === values.itemId,
      })),
  };
}

/** The question a commitment is about, where it is one of the company's own: the bank's are all offered. */
function ownItem(id: string): Item[] {
  const item = findItem(id);
  return item && !isOfBank(id) ? [item] : [];
}

function dayOf(date: string): Date {
  return new Date(`${date}T12:00:00Z`);
}

function errorsBy({ errors }: FormState) {
  return { errorOf: (field: string) => errors.find((error) => error.field === field)?.text ?? null };
}
