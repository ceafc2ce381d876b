import type { Request, Response } from 'express';
import { z } from 'zod';
import { can } from '../../domain/access/roles.ts';
import { chooseMailServer, mailServerFaults, readMailServer } from '../../domain/delivery/mail-server.ts';
import { readSettings } from '../../domain/settings/settings.ts';
import { finishStep } from '../../domain/settings/setup.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { MailRefused } from '../../platform/mail-refused.ts';
import { createMailer } from '../../platform/mailer.ts';
import type { SmtpServer } from '../../platform/smtp-server.ts';
import type { Deps } from '../deps.ts';
import { EMPTY_FORM, type FormState, takeForm } from '../form.ts';
import { parse } from '../input.ts';
import { get, post, type Route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { presentMailStep } from './mail.view.ts';
import { MailForm, mailValues, PRESET_NAMES, serverFrom } from './mail-form.ts';
import { type MailNotice, sendTrial } from './mail-trial.ts';
import { stepPage } from './step-page.ts';
import { hrefAfter } from './steps.ts';

const Query = z.object({
  preset: z.enum(['microsoft365', 'google', 'relay']).optional(),
  saved: z.literal('yes').optional(),
});

/** The step about mail: a server that was tried before it is kept, a test mail, or the local outbox. */
export function mailStepRoutes(deps: Deps): Route[] {
  const { clock, config, mailer, secrets } = deps;
  const choose = async (req: Request, server: SmtpServer | null) => {
    await chooseMailServer(server, { by: signedIn(req)._id, now: clock.now(), secrets });
    await mailer.refresh();
    await finishStep('mail');
  };
  return [
    get('/start/mail', (req, res) => {
      const { saved } = parse(Query, req.query);
      const notice: MailNotice | null = saved ? { kind: 'ok', text: res.locals.t('start.mail.saved') } : null;
      return showMail(res, deps, { ...EMPTY_FORM, notice });
    }),
    post('/start/mail', (req, res) =>
      takeForm(req, res, {
        schema: MailForm,
        show: (state) => showMail(res, deps, { ...state, notice: null }),
        act: async (input) => {
          const server = serverFrom(input, await readMailServer(secrets));
          const notice = await tried(server, deps, res);
          if (notice) return await showMail(res.status(422), deps, { ...kept(input), notice });
          await choose(req, server);
          res.redirect(303, '/start/mail?saved=yes');
        },
      }),
    ),
    post('/start/mail/local', async (req, res) => {
      await choose(req, null);
      res.redirect(303, hrefAfter('mail'));
    }),
    post('/start/mail/as-is', async (_req, res) => {
      await finishStep('mail');
      res.redirect(303, hrefAfter('mail'));
    }),
    post('/start/mail/trial', async (req, res) => {
      await mailer.refresh();
      const notice = await sendTrial(mailer, {
        to: signedIn(req),
        company: res.locals.company,
        baseUrl: config.baseUrl,
      });
      await showMail(notice.kind === 'ok' ? res : res.status(422), deps, { ...EMPTY_FORM, notice });
    }),
  ];
}

/** Asks the server whether it takes us, before anything is stored; null when it does. */
async function tried(server: SmtpServer, { config }: Deps, res: Response): Promise<MailNotice | null> {
  const faults = mailServerFaults(server);
  if (faults.length > 0) throw new InvalidInput(faults);
  const { smtpUrl: _smtpUrl, ...rest } = config;
  const mailer = createMailer(rest, server);
  try {
    await mailer.verify();
    return null;
  } catch (error) {
    if (!(error instanceof MailRefused)) throw error;
    const { t } = res.locals;
    return {
      kind: 'bad-input',
      text: t(`start.mail.fault.${error.fault}`, { host: server.host, code: error.code }),
    };
  } finally {
    await mailer.close();
  }
}

function kept({ password: _password, ...input }: z.infer<typeof MailForm>): FormState {
  const values = Object.fromEntries(Object.entries(input).map(([name, value]) => [name, String(value)]));
  return { values, errors: [] };
}

async function showMail(
  res: Response,
  { config, secrets, mailer }: Deps,
  state: FormState & { notice: MailNotice | null },
): Promise<void> {
  await mailer.refresh();
  const stored = await readMailServer(secrets);
  const { preset } = parse(Query, { preset: PRESET_NAMES.find((name) => name === res.req.query.preset) });
  const user = signedIn(res.req);
  const values = {
    ...mailValues(stored, preset ?? null, { from: suggestedSender(user.email, (await readSettings()).name) }),
    ...state.values,
  };
  await stepPage(res, 'mail', {
    ...state,
    values,
    ...presentMailStep({ config, stored, preset: String(values.preset), t: res.locals.t }),
    address: user.email,
    mayMail: can(user, 'outbox'),
  });
}

function suggestedSender(email: string, company: string): string {
  const domain = email.slice(email.lastIndexOf('@') + 1);
  const name = company.replaceAll(/[<>"\r\n]/g, '').trim();
  return `${name ? `Pulso ${name}` : 'Pulso'} <pulso@${domain}>`;
}
