import { setTimeout } from 'node:timers/promises';
import type { Response } from 'express';
import { z } from 'zod';
import { record } from '../../domain/audit/audit.ts';
import { applyDraft, canApply, reportOf } from '../../domain/directory/import/apply-draft.ts';
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
import { presentNewHeads } from './new-heads.view.ts';
import { spreadsheet } from './spreadsheet.ts';

const LONG_MS = 400;
const LOOK_AGAIN_SECONDS = '2';

const Params = z.object({ id: Id });
const Sent = z.object({ complete: ticked, dates: z.enum(['auto', 'dmy', 'mdy']).default('auto') });
const Confirmation = z.object({ word: line(40).default('') });

/** Import of people: a file is sent and checked, and saved when somebody who has read the report says so. */
export function importRoutes({ clock, log }: Deps): Route[] {
  const check = async (res: Response, draft: ImportDraft) =>
    await showReport(
      res,
      draft,
      await runDraft(draft, { apply: false, acceptBrakes: false, now: clock.now() }),
    );
  const apply = async (draft: ImportDraft, acceptBrakes: boolean) => {
    try {
      const report = await applyDraft(draft, { acceptBrakes, clock });
      if (report?.state !== 'applied') return;
      await record({ at: clock.now(), userId: draft.by, verb: 'import', thing: 'directory' });
    } catch (error) {
      log.error({ err: error }, 'an import could not be finished');
    }
  };
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
            return await showReport(res, sent, unreadableReport(draft));
          }
          await (draft.step === 'report' ? check(res, draft) : showChoice(res, draft, EMPTY_FORM));
        },
      }),
    ),
    get('/hr/people/import/:id', async (req, res) => {
      const draft = await findDraft(parse(Params, req.params).id, signedIn(req)._id);
      if (canApply(draft, clock.now())) return await check(res, draft);
      if (draft.step === 'applying') return showProgress(res, draft);
      if (draft.step === 'applied') return await showReport(res, draft, reportOf(draft));
      showChoice(res, draft, EMPTY_FORM);
    }),
    ...importChoiceRoutes(),
    post('/hr/people/import/:id/application', async (req, res) => {
      const draft = await findDraft(parse(Params, req.params).id, signedIn(req)._id);
      const { word } = parse(Confirmation, req.body);
      const wanted = res.locals.t('people.import.word');
      const acceptBrakes = plainText(word) === plainText(wanted);
      if (canApply(draft, clock.now())) {
        const report = await runDraft(draft, { apply: false, acceptBrakes, now: clock.now() });
        if (report.state !== 'ready') {
          const unconfirmed = new InvalidInput([{ field: 'word', code: 'type_word', values: { v: wanted } }]);
          return await showReport(res, draft, report, errorsOf(unconfirmed, res.locals.locale));
        }
        await untilDoneOrLong(apply(draft, acceptBrakes));
      }
      res.redirect(303, `/hr/people/import/${draft._id}`);
    }),
  ];
}

/** Most files are read in less; for the others a page says how far it is, and may be left. */
async function untilDoneOrLong(done: Promise<void>): Promise<void> {
  await Promise.race([done, setTimeout(LONG_MS)]);
}

function showForm(res: Response, state: FormState): void {
  const { t } = res.locals;
  page(res, 'hr/import', { title: t('people.import.title'), ...state });
}

type Shown = Pick<ImportDraft, '_id' | 'name' | 'complete' | 'choices' | 'progress'>;

async function showReport(
  res: Response,
  { _id: id, name, complete, choices, progress }: Shown,
  report: ImportReport,
  errors: FormState['errors'] = [],
): Promise<void> {
  const { t, locale } = res.locals;
  if (report.state === 'faulty' || errors.length > 0) res.status(422);
  const values = { dates: choices.dates ?? 'auto', ...(complete && { complete: 'on' }) };
  page(res, 'hr/import-report', {
    ...presentReport(report, choices, { t, locale }),
    heads: await presentNewHeads(report.newHeads, { t, locale }),
    wasInterrupted: progress !== undefined && report.state !== 'applied',
    id,
    name,
    values,
    errors,
  });
}

function showProgress(res: Response, { name, progress }: ImportDraft): void {
  const { t } = res.locals;
  res.set('Refresh', LOOK_AGAIN_SECONDS);
  page(res, 'hr/import-progress', {
    title: t('people.import.progress.title'),
    name,
    done: progress?.done ?? 0,
    of: progress?.of ?? 0,
  });
}

/** The byte order mark makes Excel read the file as UTF-8. */
function sendTemplate(res: Response): void {
  const { t } = res.locals;
  res.attachment(t('people.import.template_file')).type('text/csv');
  res.send(`\ufeff${t('people.import.template_head')}\r\n${t('people.import.template_row')}\r\n`);
}
