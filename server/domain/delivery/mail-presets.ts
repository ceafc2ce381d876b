import type { SmtpServer } from '../../platform/smtp-server.ts';

/** What is known of a mail service before anybody signs in to it. */
export type MailPreset = Pick<SmtpServer, 'host' | 'port' | 'security' | 'perMinute' | 'connections'>;

/**
 * Presets by service. Microsoft 365: SMTP AUTH takes 30 messages a minute over 3 connections and 10,000 recipients a day
 * (Microsoft, "Message storage and concurrent connection throttling for SMTP Authenticated Submission"). Google Workspace:
 * 2,000 messages a day; it publishes no rate, so the pace is a careful one. A relay of one's own takes what it is given.
 */
export const MAIL_PRESETS = {
  microsoft365: {
    host: 'smtp.office365.com',
    port: 587,
    security: 'starttls',
    perMinute: 30,
    connections: 3,
  },
  google: { host: 'smtp.gmail.com', port: 587, security: 'starttls', perMinute: 60, connections: 2 },
  relay: { host: '', port: 587, security: 'starttls', perMinute: 600, connections: 5 },
} as const satisfies Record<string, MailPreset>;

export type MailPresetName = keyof typeof MAIL_PRESETS;

/** The preset a server was made from, by its host; 'relay' for any other. */
export function presetOf({ host }: Pick<SmtpServer, 'host'>): MailPresetName {
  const names: MailPresetName[] = ['microsoft365', 'google'];
  return names.find((name) => MAIL_PRESETS[name].host === host.toLowerCase()) ?? 'relay';
}
