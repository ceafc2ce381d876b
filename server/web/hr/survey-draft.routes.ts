import type { Request, Response } from 'express';
import { z } from 'zod';
import { record } from '../../domain/audit/audit.ts';
import { listRounds } from '../../domain/rounds/rounds.query.ts';
import { readSettings } from '../../domain/settings/settings.ts';
import { changeDraft, discardDraft, findDraft, publishDraft } from '../../domain/surveys/drafts.ts';
import { withHeadline, withItem, withoutItem, withPlace } from '../../domain/surveys/edit-items.ts';
import { MOST_ITEMS } from '../../domain/surveys/item-choice.ts';
import { learnItems, readOwnItems } from '../../domain/surveys/own-items.ts';
import { findVersion, publishedItems } from '../../domain/surveys/surveys.query.ts';
import type { Deps } from '../deps.ts';
import { EMPTY_FORM, type FormState, takeForm } from '../form.ts';
import { Id, line, parse } from '../input.ts';
import { page } from '../render.ts';
import { get, post, type Route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { presentDraft } from './survey-draft.view.ts';
import { allowPreview, chosenLanguage } from './survey-preview.ts';
import type { DraftReading } from './survey-rows.view.ts';

const PATH = '/hr/surveys/:id';
const Params = z.object({ id: Id });
const ItemParams = z.object({ id: Id, item: Id });
const Item = z.object({ item: Id });
/** What somebody looked at when they chose to publish it. */
const Seen = z.object({ seen: line(1_000) });
const Move = z.object({ place: z.coerce.number().int().min(1).max(MOST_ITEMS), by: z.enum(['up', 'down']) });
const Pressed = z.object({ by: z.enum(['up', 'down']), item: Id });

/** The editor of a survey: each of its forms changes the draft, and one publishes it. */
export function surveyDraftRoutes({ clock }: Deps): Route[] {
  return [
    get(`${PATH}/draft`, async (req, res) => await showDraft(req, res, EMPTY_FORM)),
    post(`${PATH}/draft/items`, async (req, res) => {
      await take(req, res, Item, async ({ item }, id) => {
        await learnItems([item]);
        await changeDraft(id, (choice) => withItem(choice, item));
      });
    }),
    post(`${PATH}/draft/items/:item/place`, async (req, res) => {
      const { id, item } = parse(ItemParams, req.params);
      const { place, by } = parse(Move, req.body);
      await changeDraft(id, (choice) => withPlace(choice, { id: item, place }));
      res.redirect(303, `/hr/surveys/${id}/draft?by=${by}&item=${item}`);
    }),
    post(`${PATH}/draft/items/:item/removal`, async (req, res) => {
      const { id, item } = parse(ItemParams, req.params);
      await changeDraft(id, (choice) => withoutItem(choice, item));
      res.redirect(303, `/hr/surveys/${id}/draft`);
    }),
    post(`${PATH}/draft/headline`, async (req, res) => {
      await take(
        req,
        res,
        Item,
        async ({ item }, id) => await changeDraft(id, (choice) => withHeadline(choice, item)),
      );
    }),
    post(`${PATH}/draft/removal`, async (req, res) => {
      const { id } = parse(Params, req.params);
      await discardDraft(id);
      res.redirect(303, `/hr/surveys/${id}`);
    }),
    post(`${PATH}/versions`, async (req, res) => {
      await takeForm(req, res, {
        schema: Seen,
        show: async (state) => await showDraft(req, res, state),
        act: async ({ seen }) => {
          const { id } = parse(Params, req.params);
          const { draft } = await findDraft(id);
          await publishDraft(id, seen);
          const deed = { at: clock.now(), userId: signedIn(req)._id, verb: 'publish' } as const;
          if (draft) await record({ ...deed, thing: `survey:${id}` });
          res.redirect(303, `/hr/surveys/${id}?published=1`);
        },
      });
    }),
  ];
}

/** Takes a form that changes the draft and shows the draft after it. */
async function take<T extends z.ZodType>(
  req: Request,
  res: Response,
  schema: T,
  act: (input: z.infer<T>, id: string) => Promise<void>,
): Promise<void> {
  const { id } = parse(Params, req.params);
  await takeForm(req, res, {
    schema,
    show: async (state) => await showDraft(req, res, state),
    act: async (input) => {
      await act(input, id);
      res.redirect(303, `/hr/surveys/${id}/draft`);
    },
  });
}

async function showDraft(req: Request, res: Response, state: FormState): Promise<void> {
  const { id } = parse(Params, req.params);
  const reading = await readDraft(id);
  const { t, locale } = res.locals;
  const language = chosenLanguage(req, reading.languages, locale);
  const pressed = Pressed.safeParse(req.query).data ?? null;
  allowPreview(res);
  page(res, 'hr/survey-draft', {
    title: reading.drafted.survey.name,
    ...state,
    ...presentDraft(reading, { t, locale, language, pressed }),
  });
}

async function readDraft(id: string): Promise<DraftReading> {
  const drafted = await findDraft(id);
  const published = await publishedItems();
  await learnItems([...published]);
  const open = (await listRounds({ status: 'open' })).find(({ surveyId }) => surveyId === id);
  return {
    drafted,
    published,
    own: await readOwnItems((drafted.draft ?? drafted.version).items),
    round: open ? { number: open.number, version: (await findVersion(open.versionId)).n } : null,
    languages: (await readSettings()).languages,
  };
}
