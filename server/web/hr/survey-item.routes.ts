import type { Request, Response } from 'express';
import { z } from 'zod';
import { readSettings } from '../../domain/settings/settings.ts';
import { changeDraft, findDraft } from '../../domain/surveys/drafts.ts';
import { withItem, withReplacement } from '../../domain/surveys/edit-items.ts';
import { checkWording, tidyWording, type Wording } from '../../domain/surveys/own-item.ts';
import { type OwnItem, readOwnItems, writeOwnItem } from '../../domain/surveys/own-items.ts';
import { OFFERED_SCALES } from '../../domain/surveys/question-bank.ts';
import { subjectKind } from '../../domain/surveys/subject-kind.ts';
import { publishedItems } from '../../domain/surveys/surveys.query.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { Conflict, NotFound } from '../../platform/errors.ts';
import { EMPTY_FORM, type FormState, takeForm } from '../form.ts';
import { Id, line, parse, ticked } from '../input.ts';
import { page } from '../render.ts';
import { get, post, type Route } from '../route.ts';
import { presentItem } from './survey-item.view.ts';

const PATH = '/hr/surveys/:id/draft/questions/:item';
/** Stands for an item in the address of one that does not exist yet. */
const NEW = 'new';
const Params = z.object({ id: Id, item: Id });
const From = z.object({ from: Id.optional() });

/** Longer than a wording may be, so that what was typed comes back with the reason. */
const typedLine = line(2_000).optional();

const ItemForm = z.object({
  scale: z.enum(OFFERED_SCALES),
  dimension: line(60),
  higherIsWorse: ticked,
  replaces: Id.optional(),
  'wording-pt-BR': typedLine,
  'wording-en': typedLine,
  'wording-es': typedLine,
});

/** The page on which an own question is written: a new one, one of the draft, or one made from a published one. */
export function surveyItemRoutes(): Route[] {
  return [
    get(PATH, async (req, res) => await showItem(req, res, EMPTY_FORM)),
    post(PATH, async (req, res) => {
      const { id, item } = parse(Params, req.params);
      await takeForm(req, res, {
        schema: ItemForm,
        show: async (state) => await showItem(req, res, state),
        act: async (form) => {
          const { version } = await findDraft(id);
          if (item !== NEW && (await publishedItems()).has(item)) throw new Conflict('item_published');
          const wording = tidyWording(wordingOf(form));
          checkWording(wording, subjectKind(version));
          await put(id, { wording, replaced: item === NEW ? form.replaces : item });
          res.redirect(303, `/hr/surveys/${id}/draft`);
        },
      });
    }),
  ];
}

function wordingOf({ scale, dimension, higherIsWorse, ...form }: z.infer<typeof ItemForm>): Wording {
  const text = Object.fromEntries(LOCALES.map((locale) => [locale, form[`wording-${locale}`] ?? '']));
  return { scale, dimension, higherIsWorse, text };
}

/** Another wording is another item: it takes the old one's place, or the last where that one is gone. */
async function put(
  id: string,
  { wording, replaced = '' }: { wording: Wording; replaced?: string | undefined },
) {
  const by = await writeOwnItem(wording);
  await changeDraft(id, (choice) => withItem(withReplacement(choice, { id: replaced, by }), by));
}

async function showItem(req: Request, res: Response, state: FormState): Promise<void> {
  const { id, item } = parse(Params, req.params);
  const { from } = parse(From, req.query);
  const drafted = await findDraft(id);
  const own = item === NEW ? null : await findOwn(item);
  const published = own ? (await publishedItems()).has(own._id) : false;
  const { t, locale } = res.locals;
  page(res, 'hr/survey-item', {
    ...state,
    ...presentItem(
      {
        drafted,
        own,
        isPublished: published,
        origin: from ? await findOwn(from) : null,
        settings: await readSettings(),
      },
      { t, locale, values: state.values, wasSent: state.errors.length > 0 },
    ),
  });
}

async function findOwn(id: string): Promise<OwnItem> {
  const [own] = await readOwnItems([id]);
  if (!own) throw new NotFound();
  return own;
}
