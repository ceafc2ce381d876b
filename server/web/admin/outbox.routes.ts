import type { Request, Response } from 'express';
import PostalMime from 'postal-mime';
import { z } from 'zod';
import { countMessages } from '../../domain/delivery/outbox.ts';
import { currentPause } from '../../domain/delivery/pause.ts';
import { changeSettings, readSettings } from '../../domain/settings/settings.ts';
import { NotFound } from '../../platform/errors.ts';
import type { Deps } from '../deps.ts';
import { parse } from '../input.ts';
import { page } from '../render.ts';
import { get, post, type Route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { presentOutbox, withLinks } from './outbox.view.ts';

const Word = z.string().regex(/^[A-Za-z0-9_-]{1,100}$/);
const Params = z.object({ group: Word, name: Word });
const Pause = z.object({ paused: z.enum(['yes', 'no']) });
const Page = z.object({
  from: z
    .string()
    .regex(/^\d{1,6}$/)
    .default('0')
    .transform(Number),
});
const SHOWN = 100;

/** The mail queue, and the local outbox of an installation without a mail server. */
export function outboxRoutes({ mailer, clock }: Deps): Route[] {
  const mailOf = async (req: Request) => {
    const { group, name } = parse(Params, req.params);
    const bytes = await mailer.local?.read(`${group}/${name}`);
    if (!bytes) throw new NotFound();
    return { id: `${group}/${name}`, mail: await PostalMime.parse(bytes) };
  };
  return [
    get('/admin/outbox', async (req, res) => {
      const { from } = parse(Page, req.query);
      const files = (await mailer.local?.list()) ?? [];
      const mails = await Promise.all(
        files.slice(from, from + SHOWN).map(async ({ id }) => ({
          id,
          mail: await PostalMime.parse((await mailer.local?.read(id)) ?? ''),
        })),
      );
      const older = files.length > from + SHOWN ? from + SHOWN : null;
      const queue = {
        counts: await countMessages(),
        pause: await currentPause(),
        paused: (await readSettings()).mailPaused,
      };
      const view = presentOutbox({ mails, older, isLocal: mailer.local !== null, queue }, res.locals.locale);
      page(res, 'admin/outbox', { title: res.locals.t('outbox.title'), ...view });
    }),
    get('/admin/outbox/:group/:name', async (req, res) => {
      const { id, mail } = await mailOf(req);
      allowFrame(res);
      page(res, 'admin/outbox-mail', {
        title: mail.subject ?? '',
        frame: `/admin/outbox/${id}/html`,
        to: mail.to?.map((to) => to.address).join(', ') ?? '',
        text: withLinks(mail.text ?? ''),
      });
    }),
    get('/admin/outbox/:group/:name/html', async (req, res) => {
      const { mail } = await mailOf(req);
      // Mails bring their styles along; nothing else of theirs may do anything.
      res.set(
        'Content-Security-Policy',
        "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
      );
      res.set('X-Frame-Options', 'SAMEORIGIN').set('Cache-Control', 'no-store');
      res.type('html').send(mail.html ?? '');
    }),
    post('/admin/outbox/pause', async (req, res) => {
      const mailPaused = parse(Pause, req.body).paused === 'yes';
      await changeSettings({ mailPaused }, { by: signedIn(req)._id, now: clock.now() });
      res.redirect(303, '/admin/outbox');
    }),
  ];
}

function allowFrame(res: Response): void {
  const policy = String(res.getHeader('Content-Security-Policy'));
  res.set('Content-Security-Policy', `${policy};frame-src 'self'`);
}
