import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from './key-file.ts';

/** A mail in the local outbox. */
export interface LocalMail {
  /** 'group/name', safe in an address. */
  id: string;
  writtenAt: Date;
}

/** Mails as files, grouped by what they are about. */
export interface LocalOutbox {
  write(about: string, name: string, bytes: Buffer): Promise<void>;
  /** The newest first. */
  list(): Promise<LocalMail[]>;
  /** The bytes of a mail, or null when there is none of this id. */
  read(id: string): Promise<Buffer | null>;
  /** Removes all mails about something. */
  forget(about: string): Promise<void>;
  /** Removes all mails. */
  clear(): Promise<void>;
}

const ID = /^[A-Za-z0-9_-]{1,100}\/[A-Za-z0-9_-]{1,100}$/;

/** The local outbox in a folder: `<group>/<name>.eml`, readable by the owner of the process only. */
export function localOutbox(dir: string): LocalOutbox {
  return {
    async write(about, name, bytes) {
      const folder = join(dir, groupOf(about));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const path = join(folder, `${name}.eml`);
      await writeFile(`${path}.part`, bytes, { mode: 0o600 });
      await rename(`${path}.part`, path);
    },
    async list() {
      const groups = await namesIn(dir);
      const mails = await Promise.all(groups.map((group) => mailsIn(dir, group)));
      return mails
        .flat()
        .sort((a, b) => b.writtenAt.getTime() - a.writtenAt.getTime() || (a.id < b.id ? -1 : 1));
    },
    async read(id) {
      if (!ID.test(id)) return null;
      try {
        return await readFile(join(dir, `${id}.eml`));
      } catch (error) {
        if (hasCode(error, 'ENOENT')) return null;
        throw error;
      }
    },
    forget: (about) => rm(join(dir, groupOf(about)), { recursive: true, force: true }),
    clear: () => rm(dir, { recursive: true, force: true }),
  };
}

/** A round's id has a colon, which not every file system takes. */
function groupOf(about: string): string {
  const group = about.replaceAll(':', '_');
  if (!/^[A-Za-z0-9_-]{1,100}$/.test(group)) throw new Error('not a name for a group of mails');
  return group;
}

async function mailsIn(dir: string, group: string): Promise<LocalMail[]> {
  const names = (await namesIn(join(dir, group))).filter((name) => name.endsWith('.eml'));
  return await Promise.all(
    names.map(async (name) => ({
      id: `${group}/${name.slice(0, -'.eml'.length)}`,
      writtenAt: (await stat(join(dir, group, name))).mtime,
    })),
  );
}

async function namesIn(dir: string): Promise<string[]> {
  try {
    return await readdir(dir);
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return [];
    throw error;
  }
}
