import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { isCode, readText } from './file.ts';
import { bootId, startOf } from './process-identity.ts';

/** Longer paths of unix sockets are cut silently by the operating system. */
const LONGEST_SOCKET_PATH = 103;
const SOCKET_FOLDER = 'embedded-mongo-';

/** Who works on a data folder, as its lock file says. */
export interface Owner {
  pid: number;
  host: string;
  bootId: string;
  /** When the process started, in the words of the operating system: a number of a process is used again, this is not. */
  startedAt: string;
  socketPath: string;
}

/** The data folder belongs to a living process; `uri` reaches it as a client. */
export class DataFolderInUse extends Error {
  readonly pid: number;
  readonly uri: string;
  constructor(owner: Owner) {
    super(`data directory in use by pid ${owner.pid}`);
    this.name = 'DataFolderInUse';
    this.pid = owner.pid;
    this.uri = uriOf(owner.socketPath);
  }
}

/** The driver takes a host that ends in `.sock` for a unix socket. */
export function uriOf(socketPath: string): string {
  return `mongodb://${encodeURIComponent(socketPath)}/pulso`;
}

function lockPath(dir: string): string {
  return join(resolve(dir), 'owner.json');
}

/** Makes the folder its owner's alone. */
export function prepareFolder(dir: string): void {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  chmodSync(dir, 0o700);
}

function socketPathFor(dir: string): string {
  const path = join(resolve(dir), 'mongo.sock');
  if (Buffer.byteLength(path) <= LONGEST_SOCKET_PATH) return path;
  return join(mkdtempSync(join(tmpdir(), SOCKET_FOLDER)), 'mongo.sock');
}

/** Removes a socket, and the folder made for it when the data folder's own path was too long. */
function removeSocket(dir: string, socketPath: string): void {
  rmSync(socketPath, { force: true });
  const folder = dirname(socketPath);
  if (folder !== resolve(dir) && folder.startsWith(join(tmpdir(), SOCKET_FOLDER)))
    rmSync(folder, { recursive: true, force: true });
}

/** The URI of the living server that owns the folder, or null. */
export async function findOwner(dir: string): Promise<string | null> {
  const owner = readOwner(lockPath(dir));
  return owner && (await isAlive(owner)) ? uriOf(owner.socketPath) : null;
}

/**
 * Takes the folder for this process and gives the path of its socket. A lock left by a process that died is taken over.
 * @throws DataFolderInUse when its owner is alive.
 */
export async function takeFolder(dir: string): Promise<Owner> {
  const path = lockPath(dir);
  const text = readText(path);
  const dead = readOwner(path);
  if (dead && (await isAlive(dead))) throw new DataFolderInUse(dead);
  if (text !== undefined) setAside(path, text);
  if (dead) removeSocket(dir, dead.socketPath);
  const mine: Owner = {
    pid: process.pid,
    host: hostname(),
    bootId: bootId(),
    startedAt: startOf(process.pid) ?? '',
    socketPath: socketPathFor(dir),
  };
  create(path, mine);
  rmSync(mine.socketPath, { force: true });
  return mine;
}

/** Gives the folder back; harmless when it is no longer this process's. */
export function releaseFolder(dir: string, owner: Owner): void {
  const current = readOwner(lockPath(dir));
  if (current?.pid !== owner.pid || current.startedAt !== owner.startedAt) return;
  removeSocket(dir, owner.socketPath);
  rmSync(lockPath(dir), { force: true });
}

/** Creates the lock. @throws DataFolderInUse when another process was faster. */
function create(path: string, owner: Owner): void {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(owner), { mode: 0o600 });
  try {
    // A link is refused when the name is taken, and the lock is never seen half written.
    linkSync(draft, path);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
    throw new DataFolderInUse(readOwner(path) ?? owner);
  } finally {
    unlinkSync(draft);
  }
}

/** Moves a dead owner's lock away, and puts it back should a third process have replaced it meanwhile. */
function setAside(path: string, expected: string): void {
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return;
    throw error;
  }
  const owner = readText(aside) === expected ? undefined : readOwner(aside);
  if (owner) {
    linkSync(aside, path);
    unlinkSync(aside);
    throw new DataFolderInUse(owner);
  }
  unlinkSync(aside);
}

function readOwner(path: string): Owner | undefined {
  const text = readText(path);
  if (text === undefined) return undefined;
  try {
    const { pid, host, bootId: boot, startedAt, socketPath } = JSON.parse(text);
    if (typeof pid !== 'number' || typeof socketPath !== 'string') return undefined;
    return { pid, host: String(host), bootId: String(boot), startedAt: String(startedAt), socketPath };
  } catch {
    return undefined;
  }
}

/** The same process still runs, or something answers on its socket, as from another container of this machine. */
async function isAlive(owner: Owner): Promise<boolean> {
  if (
    owner.host === hostname() &&
    owner.bootId === bootId() &&
    owner.startedAt !== '' &&
    startOf(owner.pid) === owner.startedAt
  )
    return true;
  return answers(owner.socketPath);
}

function answers(socketPath: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(socketPath);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
