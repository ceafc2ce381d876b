import type { Response } from 'express';
import { readComments } from '../../domain/publication/comments.query.ts';
import type { SealedRound } from '../../domain/publication/snapshots.query.ts';
import type { FieldError } from '../form.ts';
import { page } from '../render.ts';
import { commentsView } from './comments.view.ts';
import type { SelectView } from './filters.view.ts';
import { readHits } from './hits.ts';
import type { Reader } from './numbers.ts';
import { addressOf, type CommentsQuery } from './query.ts';

/** A page of comments: the rounds and departments its reader may choose from. */
export interface CommentsPage {
  path: string;
  rounds: SelectView;
  round: SealedRound;
  /** Subjects that may be read; null = all. */
  subjects: readonly string[] | null;
  /** Those the chosen round asked about and the reader may read. */
  choices: readonly string[];
  query: CommentsQuery;
  reader: Reader;
  whoHref: string;
  /** For who may remove comments: what was wrong with the last try; null for who only reads. */
  removal: { errors: FieldError[] } | null;
  /** What only HR sees above the list: its own pages about comments. */
  links?: { href: string; text: string }[];
}

/** Shows the comments of a round, filtered as the address says. */
export async function showComments(res: Response, wanted: CommentsPage): Promise<void> {
  const { path, round, subjects, choices, query, reader } = wanted;
  const { t, names } = reader;
  const chosen = choices.find((id) => id === query.department) ?? null;
  const filter = { sentiment: query.sentiment, topic: query.topic, text: query.q, after: query.after };
  const found = await readComments(round, { subjects: chosen ? [chosen] : subjects, ...filter });
  const address = {
    round: round._id,
    department: chosen,
    sentiment: query.sentiment,
    topic: query.topic,
    q: query.q,
  };
  const isFiltered = Boolean(chosen || query.sentiment || query.topic || query.q);
  const nameOf = (id: string) => (id === 'company' ? t('results.company') : (names.get(id) ?? id));
  page(res, 'results/comments', {
    ...commentsView(found, reader, {
      withSubject: choices.length > 1 && chosen === null,
      mayRemove: wanted.removal !== null,
      hits: await readHits(found.comments, reader.locale),
    }),
    path,
    whoHref: wanted.whoHref,
    errors: wanted.removal?.errors ?? [],
    removal: wanted.removal && { path, query: new URLSearchParams({ round: round._id }).toString() },
    isFiltered,
    kc: round.kc,
    links: wanted.links ?? [],
    q: query.q,
    clearHref: addressOf(path, { round: round._id }),
    selects: [
      wanted.rounds,
      ...(choices.length > 1
        ? [
            select('department', t('results.comment.department'), [
              { value: '', text: t('results.all'), isSelected: chosen === null },
              ...choices
                .map((id) => ({ value: id, text: nameOf(id), isSelected: id === chosen }))
                .sort((a, b) => a.text.localeCompare(b.text, reader.locale)),
            ]),
          ]
        : []),
      select('topic', t('topics.topic'), [
        { value: '', text: t('topics.every'), isSelected: query.topic === null },
        ...[...(reader.topics ?? [])]
          .map(([value, text]) => ({ value, text, isSelected: value === query.topic }))
          .sort((a, b) => a.text.localeCompare(b.text, reader.locale)),
      ]),
      select('sentiment', t('results.comment.sentiment'), [
        { value: '', text: t('results.comment.every'), isSelected: query.sentiment === null },
        ...(['pos', 'neu', 'neg'] as const).map((value) => ({
          value,
          text: t(`results.comment.${value}`),
          isSelected: value === query.sentiment,
        })),
      ]),
    ],
    nextHref: found.next && addressOf(path, { ...address, after: found.next }),
    firstHref: query.after && addressOf(path, address),
  });
}

function select(name: string, label: string, options: SelectView['options']): SelectView {
  return { name, label, options };
}
