import { changeSettings, type Decision } from '../../server/domain/settings/settings.ts';

/** Decides something about the company, as nobody in particular. */
export async function decide(change: Decision): Promise<void> {
  await changeSettings(change, { by: 'test', now: new Date('2026-01-01T12:00:00Z') });
}
