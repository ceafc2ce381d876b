import type { Request, Response } from 'express';
import type { Answer } from '../../domain/responses/answer.ts';
import type { Submitted } from '../../domain/responses/submit.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type FormState, presentForm } from './answer.view.ts';
import type { AnswerContent } from './answer-content.ts';
import type { PostedAnswer } from './answer-form.ts';
import { presentLate, presentWithdrawn } from './message.view.ts';
import { type ReadyPage, readyPage, renderAnswerPage, sendReady } from './render.ts';
import { presentThanks } from './thanks.view.ts';

const RETRY_SECONDS = '15';

/** What a posted form is answered about. */
export interface Shown {
  content: AnswerContent;
  /** Language of the page from here on. */
  locale: Locale;
  posted: PostedAnswer;
}

type Untouched = Omit<Shown, 'posted'> & { isAnswered: boolean };

/** The pages of the employee. Those nobody has touched are rendered once for everyone who is asked the same. */
export function answerPages() {
  const ready = new WeakMap<AnswerContent, Map<string, ReadyPage>>();

  function readyForm({ content, locale, isAnswered }: Untouched): ReadyPage {
    const pages = ready.get(content) ?? new Map<string, ReadyPage>();
    ready.set(content, pages);
    const key = `${locale} ${isAnswered}`;
    const known = pages.get(key);
    if (known) return known;
    const page = readyPage(renderAnswerPage('form', presentForm(content, locale, { isAnswered })));
    pages.set(key, page);
    return page;
  }

  return {
    untouched(req: Request, res: Response, shown: Untouched): void {
      res.set('Cache-Control', 'no-store');
      sendReady(req, res, readyForm(shown));
    },
    /** The same form with what was entered, e.g. in another language. */
    again(res: Response, { isAnswered, ...shown }: Shown & { isAnswered: boolean }): void {
      sendForm(res, 200, { ...shown, isAnswered });
    },
    wrong(res: Response, { isAnswered, ...shown }: Shown & { isAnswered: boolean }): void {
      const { faults } = shown.posted;
      const nothing = [{ field: '', code: 'choice' }];
      sendForm(res, 422, { ...shown, isAnswered, faults: faults.length > 0 ? faults : nothing });
    },
    sent(res: Response, outcome: Submitted, { answer, ...shown }: Shown & { answer: Answer }): void {
      const { content, locale } = shown;
      if (outcome !== 'stored') refused(res, outcome, shown);
      else send(res, 200, renderAnswerPage('thanks', presentThanks(content, locale, answer)));
    },
    withdrawn(res: Response, outcome: Submitted, shown: Shown): void {
      const { content, locale } = shown;
      if (outcome !== 'stored') refused(res, outcome, shown);
      else send(res, 200, renderAnswerPage('message', presentWithdrawn(content, locale)));
    },
  };
}

function refused(res: Response, outcome: 'too_late' | 'unconfirmed', shown: Shown): void {
  const { content, locale } = shown;
  if (outcome === 'too_late') {
    send(res, 410, renderAnswerPage('message', presentLate(content, locale)));
  } else {
    res.set('Retry-After', RETRY_SECONDS);
    sendForm(res, 503, { ...shown, isAnswered: false, isUnconfirmed: true });
  }
}

function sendForm(res: Response, status: number, shown: Shown & Omit<FormState, 'given'>): void {
  const { content, locale, posted, ...state } = shown;
  const view = presentForm(content, locale, { ...state, given: posted.given });
  send(res, status, renderAnswerPage('form', view));
}

function send(res: Response, status: number, html: string): void {
  res.status(status).set('Cache-Control', 'no-store').type('html').send(html);
}
