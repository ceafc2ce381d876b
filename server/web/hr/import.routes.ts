import type { Request, Response } from 'express';
import { z } from 'zod';
import { record } from '../../domain/audit/audit.ts';
import { applyDraft, draftImport, findDraft } from '../../domain/directory/import/drafts.ts';
import type { ImportReport } from '../../domain/directory/import/import-directory.ts';
import { plainText } from '../../domain/directory/plain-text.ts';
import { InvalidInput } from '../../platform/errors.ts';
import type { Deps } from '../deps.ts';
import { EMPTY_FORM, errorsOf, type FormState, takeForm } from '../form.ts';
import { Id, line, parse, ticked } from '../input.ts';
import { page } from '../render.ts';
import { get, post, type Route, upload } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { presentReport } from './import.view.ts';
import { spreadsheet } from './spreadsheet.ts';

const Params = z.object({ id: Id });
const Sent = z.object({ complete: ticked, dates: z.enum(['auto', 'dmy', 'mdy']).default('auto') });
const Confirmation = z.object({ word: line(40).default('') });

/** Import of people: a file is sent and checked, and saved when somebody who has read the report says so. */
export function importRoutes({ clock }: Deps): Route[] {
  return [
    get('/hr/people/import', (_req, res) => showForm(res, EMPTY_FORM)),
    get('/hr/people/import/template', (_req, res) => sendTemplate(res)),
    upload('/hr/people/import', spreadsheet, (req, res) =>
      takeForm(req, res, {
        schema: Sent,
        show: (state) => showForm(res, state),
        act: async ({ complete, dates }) => {
          if (!req.file) throw new InvalidInput([{ field: 'file', code: 'needed' }]);
          const { id, report } = await draftImport({
            by: signedIn(req)._id,
            at: clock.now(),
            name: req.file.originalname.slice(0, 200),
            file: req.file.buffer,
            complete,
            ...(dates !== 'auto' && { dates }),
          });
          if (report.state === 'faulty') res.status(422);
          showReport(res, report, { id, name: req.file.originalname, complete, dates });
        },
      }),
    ),
    post('/hr/people/import/:id/application', async (req, res) => {
      const draft = await findDraft(parse(Params, req.params).id, signedIn(req)._id);
      const { word } = parse(Confirmation, req.body);
      const wanted = res.locals.t('people.import.word');
      const acceptBrakes = plainText(word) === plainText(wanted);
      const report = await applyDraft(draft, { acceptBrakes, now: clock.now() });
      if (report.state === 'applied') await note(req, clock.now());
      else res.status(422);
      const unconfirmed = new InvalidInput([{ field: 'word', code: 'type_word', values: { v: wanted } }]);
      const errors = report.state === 'braked' ? errorsOf(unconfirmed, res.locals.locale) : [];
      const { _id: id, name, complete, dates = 'auto' } = draft;
      showReport(res, report, { id, name, complete, dates, errors });
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

interface Shown {
  id: string;
  name: string;
  complete: boolean;
  dates: string;
  errors?: FormState['errors'];
}

function showReport(
  res: Response,
  report: ImportReport,
  { id, name, complete, dates, errors = [] }: Shown,
): void {
  const { t, locale } = res.locals;
  const values = { dates, ...(complete && { complete: 'on' }) };
  page(res, 'hr/import-report', { ...presentReport(report, { t, locale }), id, name, values, errors });
}

/** The byte order mark makes Excel read the file as UTF-8. */
function sendTemplate(res: Response): void {
  const { t } = res.locals;
  res.attachment(t('people.import.template_file')).type('text/csv');
  res.send(`\ufeff${t('people.import.template_head')}\r\n${t('people.import.template_row')}\r\n`);
}
