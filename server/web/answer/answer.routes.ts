import { setTimeout } from 'node:timers/promises';
import type { Request, Response } from 'express';
import { type OpenedLink, openLink } from '../../domain/invitations/open-link.ts';
import type { Answer } from '../../domain/responses/answer.ts';
import { composeAnswer, isBlank } from '../../domain/responses/compose-answer.ts';
import { directoryNames } from '../../domain/responses/directory-names.ts';
import { previousAnswerExists } from '../../domain/responses/previous-answer.ts';
import { type Submitted, submitAnswer, withdrawAnswer } from '../../domain/responses/submit.ts';
import { isLocale } from '../../i18n/locales.ts';
import { NotFound } from '../../platform/errors.ts';
import type { Deps } from '../deps.ts';
import { sameOrigin } from '../middleware/csrf.ts';
import { get, post, type Route } from '../route.ts';
import { answerContents } from './answer-content.ts';
import { type PostedAnswer, readAnswer } from './answer-form.ts';
import { answerPages, type Shown } from './answer-pages.ts';
import { limitPerLink } from './limit-per-link.ts';

/** The employee's pages. The link is all it takes: no session, no cookie, and no page contains it. */
export function answerRoutes(deps: Deps): Route[] {
  const { clock, keys, config } = deps;
  const contentOf = answerContents(clock);
  const pages = answerPages();
  const limit = limitPerLink();

  async function opened(req: Request): Promise<OpenedLink> {
    const link = await openLink(String(req.params.token), { keys, now: clock.now() });
    if (!link) throw new NotFound();
    return link;
  }

  async function show(req: Request, res: Response): Promise<void> {
    const link = await opened(req);
    const locale = isLocale(req.query.lang) ? req.query.lang : link.invitation.locale;
    const isAnswered = await previousAnswerExists(link);
    pages.untouched(req, res, { content: await contentOf(link), locale, isAnswered });
  }

  async function take(req: Request, res: Response): Promise<void> {
    const tools = { clock, receivedAt: clock.monotonic(), pause: (ms: number) => setTimeout(ms) };
    const link = await opened(req);
    const content = await contentOf(link);
    const posted = readAnswer(req.body, content);
    const shown: Shown = { content, locale: posted.switchTo ?? posted.locale, posted };
    if (posted.switchTo) return pages.again(res, { ...shown, isAnswered: await previousAnswerExists(link) });
    if (posted.withdraw) return pages.withdrawn(res, await settled(withdrawAnswer(link, tools), deps), shown);
    if (isWrong(posted)) return pages.wrong(res, { ...shown, isAnswered: await previousAnswerExists(link) });
    const reading = { locale: posted.locale, names: await directoryNames(clock.now()) };
    const answer: Answer = await composeAnswer(link.invitation.attributes, posted.given, reading);
    return pages.sent(res, await settled(submitAnswer(link, answer, tools), deps), { ...shown, answer });
  }

  return [get('/a/:token', limit, show), post('/a/:token', sameOrigin(config.baseUrl), limit, take)];
}

function isWrong({ faults, given }: PostedAnswer): boolean {
  return faults.length > 0 || given.every(isBlank);
}

/** A failure leaves open what was stored: nobody is thanked and nobody is told that it is too late. */
async function settled(submitting: Promise<Submitted>, { log }: Pick<Deps, 'log'>): Promise<Submitted> {
  try {
    return await submitting;
  } catch (error) {
    log.error({ err: error }, 'an answer could not be confirmed');
    return 'unconfirmed';
  }
}
