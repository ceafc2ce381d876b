import type { Request, Response } from 'express';
import { z } from 'zod';
import { record } from '../../domain/audit/audit.ts';
import { draftImport, findDraft, type ImportDraft, runDraft } from '../../domain/directory/import/drafts.ts';
import { type ImportReport, unreadableReport } from '../../domain/directory/import/import-directory.ts';
import { plainText } from '../../domain/directory/plain-text.ts';
import { InvalidInput } from '../../platform/errors.ts';
import type { Deps } from '../deps.ts';
import { EMPTY_FORM, errorsOf, type FormState, takeForm } from '../form.ts';
import { Id, line, parse, ticked } from '../input.ts';
import { page } from '../render.ts';
import { get, post, type Route, upload } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { presentReport } from './import.view.ts';
import { importChoiceRoutes, showChoice } from './import-choices.routes.ts';
import { type NewHead, presentNewHeads } from './new-heads.view.ts';
import { spreadsheet } from './spreadsheet.ts';

const Params = z.object({ id: Id });
const Sent = z.object({ complete: ticked, dates: z.enum(['auto', 'dmy', 'mdy']).default('auto') });
const Confirmation = z.object({ word: line(40).default('') });

/** Import of people: a file is sent and checked, and saved when somebody who has read the report says so. */
export function importRoutes({ clock }: Deps): Route[] {
  const check = async (res: Response, draft: ImportDraft) =>
    showReport(res, draft, await runDraft(draft, { apply: false, acceptBrakes: false, now: clock.now() }));
  return [
    get('/hr/people/import', (_req, res) => showForm(res, EMPTY_FORM)),
    get('/hr/people/import/template', (_req, res) => sendTemplate(res)),
    upload('/hr/people/import', spreadsheet, (req, res) =>
      takeForm(req, res, {
        schema: Sent,
        show: (state) => showForm(res, state),
        act: async ({ complete, dates }) => {
          if (!req.file) throw new InvalidInput([{ field: 'file', code: 'needed' }]);
          const draft = await draftImport({
            by: signedIn(req)._id,
            at: clock.now(),
            name: req.file.originalname.slice(0, 200),
            file: req.file.buffer,
            complete,
            choices: dates === 'auto' ? {} : { dates },
          });
          if (Array.isArray(draft)) {
            const sent = {
              _id: '',
              name: req.file.originalname,
              complete,
              choices: { ...(dates !== 'auto' && { dates }) },
            };
            return showReport(res, sent, unreadableReport(draft));
          }
          await (draft.step === 'report' ? check(res, draft) : showChoice(res, draft, EMPTY_FORM));
        },
      }),
    ),
    get('/hr/people/import/:id', async (req, res) => {
      const draft = await findDraft(parse(Params, req.params).id, signedIn(req)._id);
      await (draft.step === 'report' ? check(res, draft) : showChoice(res, draft, EMPTY_FORM));
    }),
    ...importChoiceRoutes(),
    post('/hr/people/import/:id/application', async (req, res) => {
      const draft = await findDraft(parse(Params, req.params).id, signedIn(req)._id);
      if (draft.step !== 'report') return res.redirect(303, `/hr/people/import/${draft._id}`);
      const { word } = parse(Confirmation, req.body);
      const wanted = res.locals.t('people.import.word');
      const acceptBrakes = plainText(word) === plainText(wanted);
      const report = await runDraft(draft, { apply: true, acceptBrakes, now: clock.now() });
      if (report.state === 'applied') await note(req, clock.now());
      const unconfirmed = new InvalidInput([{ field: 'word', code: 'type_word', values: { v: wanted } }]);
      if (report.state === 'braked') res.status(422);
      const heads = await presentNewHeads(report.newHeads, { t: res.locals.t, locale: res.locals.locale });
      showReport(
        res,
        draft,
        { ...report, heads },
        report.state === 'braked' ? errorsOf(unconfirmed, res.locals.locale) : [],
      );
    }),
  ];
}

function note(req: Request, at: Date): Promise<void> {
  return record({ at, userId: signedIn(req)._id, verb: 'import', thing: 'directory' });
}

function showForm(res: Response, state: FormState): void {
  const { t } = res.locals;
  page(res, 'hr/import', { title: t('people.import.title'), ...state });
}

type Shown = Pick<ImportDraft, '_id' | 'name' | 'complete' | 'choices'>;

function showReport(
  res: Response,
  { _id: id, name, complete, choices }: Shown,
  { heads = [], ...report }: ImportReport & { heads?: NewHead[] },
  errors: FormState['errors'] = [],
): void {
  const { t, locale } = res.locals;
  if (report.state === 'faulty') res.status(422);
  const values = { dates: choices.dates ?? 'auto', ...(complete && { complete: 'on' }) };
  page(res, 'hr/import-report', {
    ...presentReport(report, choices, { t, locale }),
    heads,
    id,
    name,
    values,
    errors,
  });
}

/** The byte order mark makes Excel read the file as UTF-8. */
function sendTemplate(res: Response): void {
  const { t } = res.locals;
  res.attachment(t('people.import.template_file')).type('text/csv');
  res.send(`\ufeff${t('people.import.template_head')}\r\n${t('people.import.template_row')}\r\n`);
}
