import { announceTroubles } from '../server/domain/health/trouble-mail.ts';
import type { Program } from '../server/program.ts';

/** Tells administrators, once a day, that something is wrong. */
export async function trouble({ clock, config: { backupDir }, secrets }: Program): Promise<void> {
  await announceTroubles(clock.now(), { backupDir, messageSecret: secrets.message });
}
