import type { Request, Response } from 'express';
import { z } from 'zod';
import { roundsForHr } from '../../domain/insights/reading.query.ts';
import { previewTopic, type TopicPreview } from '../../domain/publication/topic-preview.ts';
import type { Topic } from '../../domain/topics/topic.ts';
import { topicFaults } from '../../domain/topics/topic-faults.ts';
import { readTopics, saveTopic, withTopic } from '../../domain/topics/topic-lists.ts';
import { InvalidInput, NotFound } from '../../platform/errors.ts';
import { newId } from '../../platform/ids.ts';
import type { Deps } from '../deps.ts';
import { EMPTY_FORM, type FormState, takeForm, typed } from '../form.ts';
import { parse } from '../input.ts';
import { page } from '../render.ts';
import { get, post, type Route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { TopicForm, topicOf } from './topic-form.ts';
import { topicPage, topicsPage } from './topics.view.ts';

const PATH = '/hr/topics';
const NEW = 'new';
const Params = z.object({ id: z.string().regex(/^[a-z0-9-]{1,40}$/) });
/** How many rounds a preview looks at. */
const ROUNDS = 6;

/** The list of topics, and a page to change each one with a preview. */
export function topicsRoutes(deps: Deps): Route[] {
  return [
    get(PATH, async (req, res) => {
      const { t, locale, zone } = res.locals;
      const notice = req.query.saved === '1' ? t('topics.saved') : '';
      page(res, 'hr/topics', { ...topicsPage(await readTopics(), { t, locale, zone }), notice });
    }),
    get(`${PATH}/:id`, async (req, res) => await showTopic(req, res, { state: EMPTY_FORM, preview: null })),
    post(`${PATH}/:id`, async (req, res) => await takeTopic(req, res, deps)),
  ];
}

async function takeTopic(req: Request, res: Response, { clock }: Deps): Promise<void> {
  const { id } = parse(Params, req.params);
  await takeForm(req, res, {
    schema: TopicForm,
    show: async (state) => await showTopic(req, res, { state, preview: null }),
    act: async (form) => {
      const { topics } = await readTopics();
      if (id !== NEW && !topics.some((one) => one.id === id)) throw new NotFound();
      const topic = topicOf(id === NEW ? freshId() : id, form);
      if (form.act === 'save') {
        await saveTopic(topic, { seen: form.seen, userId: signedIn(req)._id, now: clock.now() });
        return res.redirect(303, `${PATH}?saved=1`);
      }
      const preview = await lookAhead(topic, topics);
      await showTopic(req, res, { state: { values: typed(req.body), errors: [] }, preview });
    },
  });
}

async function lookAhead(topic: Topic, topics: readonly Topic[]): Promise<TopicPreview> {
  const faults = topicFaults(topic, topics);
  if (faults.length > 0) throw new InvalidInput(faults);
  const rounds = (await roundsForHr()).slice(0, ROUNDS);
  return await previewTopic(rounds, topic.id, { before: topics, after: withTopic(topics, topic) });
}

/** Lower case, so that ids of topics made here look like those of the list the program comes with. */
function freshId(): string {
  return newId().toLowerCase();
}

async function showTopic(
  req: Request,
  res: Response,
  shown: { state: FormState; preview: TopicPreview | null },
): Promise<void> {
  const { id } = parse(Params, req.params);
  const list = await readTopics();
  const topic = list.topics.find((one) => one.id === id) ?? null;
  if (!topic && id !== NEW) throw new NotFound();
  const { t, locale } = res.locals;
  page(res, 'hr/topic', { ...shown.state, ...topicPage({ id, topic, list, ...shown }, { t, locale }) });
}
