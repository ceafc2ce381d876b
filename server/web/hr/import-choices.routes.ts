import type { Request, Response } from 'express';
import { z } from 'zod';
import type { Choices } from '../../domain/directory/import/choices.ts';
import {
  chooseColumns,
  chooseSheet,
  findDraft,
  type ImportDraft,
  settle,
} from '../../domain/directory/import/drafts.ts';
import { FIELDS } from '../../domain/directory/import/fault.ts';
import { STATUSES } from '../../domain/directory/import/words.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { type FormState, takeForm } from '../form.ts';
import { Id, line, listOf, parse } from '../input.ts';
import { page } from '../render.ts';
import { post, type Route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { presentColumns } from './import-columns.view.ts';

const Params = z.object({ id: Id });
const SheetForm = z.object({ sheet: line(100).default('') });
const ColumnsForm = z.object({ column: listOf(z.enum([...FIELDS, ''])) });
/** Lists side by side: the n-th word has the n-th status. */
const ChoicesForm = z.object({
  dates: z.enum(['dmy', 'mdy', '']).default(''),
  word: listOf(line(80)),
  status: listOf(z.enum([...STATUSES, ''])),
  manager: listOf(line(254)),
  person: listOf(line(64)),
  rename: listOf(line(4_000)),
});

/** What a file leaves open, settled one page at a time. */
export function importChoiceRoutes(): Route[] {
  const next = (req: Request, res: Response) =>
    res.redirect(303, `/hr/people/import/${parse(Params, req.params).id}`);
  const draftOf = (req: Request) => findDraft(parse(Params, req.params).id, signedIn(req)._id);
  return [
    post('/hr/people/import/:id/sheet', async (req, res) => {
      const draft = await draftOf(req);
      await takeForm(req, res, {
        schema: SheetForm,
        show: (state) => showChoice(res, draft, state),
        act: async ({ sheet }) => {
          await chooseSheet(draft, sheet);
          next(req, res);
        },
      });
    }),
    post('/hr/people/import/:id/columns', async (req, res) => {
      const draft = await draftOf(req);
      await takeForm(req, res, {
        schema: ColumnsForm,
        show: (state) => showChoice(res, draft, state),
        act: async ({ column }) => {
          await inReadersWords(res, () =>
            chooseColumns(
              draft,
              column.map((field) => field || null),
            ),
          );
          next(req, res);
        },
      });
    }),
    post('/hr/people/import/:id/choices', async (req, res) => {
      await settle(await draftOf(req), choicesFrom(parse(ChoicesForm, req.body)));
      next(req, res);
    }),
  ];
}

/** Asks which sheet or what the columns mean, whichever the draft waits for. */
export function showChoice(res: Response, draft: ImportDraft, state: FormState): void {
  const { t } = res.locals;
  const { _id: id, name, step } = draft;
  const title = t(step === 'sheet' ? 'people.import.sheet.title' : 'people.import.columns.title');
  if (step === 'report') res.redirect(303, `/hr/people/import/${id}`);
  else if (step === 'sheet')
    page(res, 'hr/import-sheet', { title, id, name, sheets: draft.sheets ?? [], ...state });
  else page(res, 'hr/import-columns', { title, id, name, ...presentColumns(draft, state, t) });
}

function choicesFrom(form: z.infer<typeof ChoicesForm>): Choices {
  const statuses = form.word.flatMap((word, index) => {
    const status = form.status[index];
    return status ? [{ word, status }] : [];
  });
  const managers = form.manager.flatMap((name, index) => {
    const externalId = form.person[index];
    return externalId === undefined || externalId === '?' ? [] : [{ name, externalId }];
  });
  const renames = form.rename.flatMap((pair) => {
    const [from, to] = pair.split(/:(.*)/s);
    return from && to ? [{ from, to }] : [];
  });
  return { statuses, managers, renames, ...(form.dates && { dates: form.dates }) };
}

/** The field that no column is read as is named in the reader's language. */
async function inReadersWords(res: Response, act: () => Promise<void>): Promise<void> {
  const { t } = res.locals;
  try {
    await act();
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    throw new InvalidInput(
      error.faults.map((fault) => {
        const missing = FIELDS.find((field) => field === fault.values?.v);
        return missing ? { ...fault, values: { v: t(`directory.field.${missing}`) } } : fault;
      }),
    );
  }
}
