import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BackupTools, backUp } from './backup.ts';

const DAY_MS = 24 * 60 * 60_000;
const KEPT = 14;
const NAME = /^pulso-(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)Z$/;

/** Makes a backup in `dir` unless the newest one is younger than a day, and keeps the newest 14; gives its folder or null. */
export async function backUpDaily(dir: string, tools: BackupTools): Promise<string | null> {
  const newest = (await listBackups(dir))[0];
  if (newest && tools.now.getTime() - newest.at.getTime() < DAY_MS) return null;
  return await backUpInto(dir, tools);
}

/** Makes a backup under the name of its time in `dir`, and keeps the newest 14. */
export async function backUpInto(dir: string, tools: BackupTools): Promise<string> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const folder = join(dir, `pulso-${tools.now.toISOString().replace(/:|\.\d+/g, '')}`);
  await backUp(folder, tools);
  for (const { name } of (await listBackups(dir)).slice(KEPT)) await rm(join(dir, name), { recursive: true });
  return folder;
}

/** The backups that Pulso made in `dir`, the newest first. */
export async function listBackups(dir: string): Promise<{ name: string; at: Date }[]> {
  const names = await readdir(dir).catch(() => []);
  return names
    .flatMap((name) => {
      const [, day, hour, minute, second] = NAME.exec(name) ?? [];
      return day ? [{ name, at: new Date(`${day}T${hour}:${minute}:${second}Z`) }] : [];
    })
    .sort((a, b) => b.at.getTime() - a.at.getTime());
}
