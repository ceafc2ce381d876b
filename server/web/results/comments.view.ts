import type { CommentPage } from '../../domain/publication/comments.query.ts';
import type { RemovalReason } from '../../domain/publication/remove-comment.ts';
import { commentParts } from '../../domain/sentiment/redaction.ts';
import type { HitsById } from './hits.ts';
import { countText, type Reader } from './numbers.ts';

/** A comment with its tag; `parts` are the text with what redaction removed told apart. */
export interface CommentView {
  parts: { text: string; isRemoved: boolean }[];
  tag: { css: string; text: string } | null;
  topics: string[];
  about: string;
  /** The words that counted, as one line; '' where they are not told. */
  counted: string;
  /** Its id where the reader may remove it; null elsewhere, and once it is removed. */
  removable: string | null;
}

/** Comments as lists show them; `withSubject` where a page is about several departments, `hits` where it tells what counted. */
export function commentsView(
  { comments, total }: Pick<CommentPage, 'comments' | 'total'>,
  { t, locale, names, topics: labels = new Map() }: Reader,
  { withSubject, hits, mayRemove }: { withSubject: boolean; hits?: HitsById; mayRemove?: boolean },
) {
  return {
    total,
    title: total === 0 ? t('results.comment.none') : t('results.comment.title', { count: total }),
    count: countText(total, locale),
    rows: comments.map(({ _id, subject, text, sentiment, topics, removed }): CommentView => {
      const name = subject === 'company' ? t('results.company') : (names.get(subject) ?? subject);
      return {
        removable: mayRemove && !removed ? _id : null,
        parts: removed
          ? [{ text: removedText(removed, t), isRemoved: true }]
          : commentParts(text).map((part) =>
              'text' in part
                ? { text: part.text, isRemoved: false }
                : { text: t(`answer.thanks.removed.${part.removed}`), isRemoved: true },
            ),
        tag:
          sentiment === 'none'
            ? null
            : { css: TAG[sentiment].css, text: TAG[sentiment].sign + t(`results.comment.${sentiment}`) },
        counted: countedText(hits?.get(_id) ?? [], t),
        topics: topics.map((id) => labels.get(id) ?? id),
        about: withSubject ? t('results.comment.about', { name }) : '',
      };
    }),
  };
}

/** What readers see in place of the text. */
function removedText({ reason, note }: { reason: RemovalReason; note: string }, t: Reader['t']): string {
  const why = t(`results.comment.removal.${reason}`);
  return t('results.comment.removal.instead', { reason: note ? `${why}: ${note}` : why });
}

function countedText(hits: readonly { said: string; isPraise: boolean }[], t: Reader['t']): string {
  if (hits.length === 0) return '';
  const words = hits.map(({ said, isPraise }) => `${isPraise ? TAG.pos.sign : TAG.neg.sign}“${said}”`);
  return t('results.comment.counted', { words: words.join(', ') });
}

const TAG = {
  pos: { css: 'good', sign: '+ ' },
  neu: { css: '', sign: '' },
  neg: { css: 'bad', sign: '− ' },
} as const;
