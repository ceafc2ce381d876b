import type { Response } from 'express';
import QRCode from 'qrcode';
import { z } from 'zod';
import { readMailServer } from '../../domain/delivery/mail-server.ts';
import { previewNext } from '../../domain/invitations/open-due.ts';
import { exampleSubject } from '../../domain/invitations/sample-mail.ts';
import { listSchedules } from '../../domain/schedules/schedules.query.ts';
import { readSettings } from '../../domain/settings/settings.ts';
import { isLocale, type Locale } from '../../i18n/locales.ts';
import { AppError } from '../../platform/errors.ts';
import type { Deps } from '../deps.ts';
import { parse } from '../input.ts';
import { page } from '../render.ts';
import { get, type Route } from '../route.ts';
import { presentAnnouncement } from './announcement.view.ts';

const Query = z.object({ language: z.string().optional() });

/** What tells people beforehand: a text for chat and a notice to print, with sender, dates and the page that explains. */
export function announcementRoutes(deps: Deps): Route[] {
  return [
    get('/hr/announcement', (_req, res) => show(res, 'hr/announcement', deps)),
    get('/hr/announcement/notice', (_req, res) => show(res, 'hr/announcement-notice', deps)),
  ];
}

async function show(res: Response, template: string, deps: Deps): Promise<void> {
  const { language } = parse(Query, res.req.query);
  const locale: Locale = isLocale(language) ? language : res.locals.locale;
  const { config, secrets } = deps;
  const explains = `${config.baseUrl}/how-it-works?lang=${locale}`;
  const chosen = config.smtpUrl ? null : await readMailServer(secrets);
  const settings = await readSettings();
  const view = presentAnnouncement(
    { settings, sender: chosen?.from ?? config.mailFrom, explains, round: await nextRound(locale, deps) },
    locale,
  );
  page(res, template, {
    ...view,
    title: template.endsWith('notice') ? view.heading : res.locals.t('start.kit.title'),
    language: locale,
    languages: settings.languages,
    qr: squares(explains),
  });
}

/** The dates and the subject of the round that comes next; null when none is scheduled, or nobody could be asked. */
async function nextRound(locale: Locale, { clock, config }: Deps) {
  const schedule = (await listSchedules()).find(({ paused, nextAt }) => !paused && nextAt);
  if (!schedule) return null;
  try {
    const draft = await previewNext(schedule, clock.now());
    if (!draft) return null;
    const { opensAt, closesAt } = draft.round;
    const subject = await exampleSubject(draft.round, locale, config.baseUrl);
    return { opensAt, closesAt, zone: schedule.zone, subject };
  } catch (error) {
    if (error instanceof AppError && error.status === 409) return null;
    throw error;
  }
}

/** Light modules a reader of the code needs around it (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code as the path of an SVG: one square a dark module, in units of modules; `width` has the quiet zone on both sides. */
function squares(text: string): { width: number; path: string } {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules;
  const path = [...data]
    .map((dark, i) => (dark ? `M${i % size} ${Math.floor(i / size)}h1v1h-1z` : ''))
    .join('');
  return { width: size + 2 * QUIET, path };
}
