import type { CommentPage } from '../../domain/publication/comments.query.ts';
import { commentParts } from '../../domain/sentiment/redaction.ts';
import { countText, type Reader } from './numbers.ts';

/** A comment with its tag; `parts` are the text with what redaction removed told apart. */
export interface CommentView {
  parts: { text: string; isRemoved: boolean }[];
  tag: { css: string; text: string } | null;
  about: string;
}

/** Comments as lists show them; `withSubject` where a page is about several departments. */
export function commentsView(
  { comments, total }: CommentPage,
  { t, locale, names }: Reader,
  withSubject: boolean,
) {
  return {
    total,
    title: total === 0 ? t('results.comment.none') : t('results.comment.title', { count: total }),
    count: countText(total, locale),
    rows: comments.map(({ subject, text, sentiment }): CommentView => {
      const name = subject === 'company' ? t('results.company') : (names.get(subject) ?? subject);
      return {
        parts: commentParts(text).map((part) =>
          'text' in part
            ? { text: part.text, isRemoved: false }
            : { text: t(`answer.thanks.removed.${part.removed}`), isRemoved: true },
        ),
        tag:
          sentiment === 'none'
            ? null
            : { css: TAG[sentiment].css, text: TAG[sentiment].sign + t(`results.comment.${sentiment}`) },
        about: withSubject ? t('results.comment.about', { name }) : '',
      };
    }),
  };
}

const TAG = {
  pos: { css: 'good', sign: '+ ' },
  neu: { css: '', sign: '' },
  neg: { css: 'bad', sign: '− ' },
} as const;
