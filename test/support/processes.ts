import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { projectPath } from '../../server/platform/paths.ts';

type Variables = Record<string, string>;

/** A running process whose words are kept. */
export interface Process {
  pid: number;
  out(): string;
  err(): string;
  /** Waits until stdout matches; fails when the process ends before. */
  said(pattern: RegExp): Promise<RegExpExecArray>;
  /** Sends a signal and waits for the end; the exit code, or the signal that ended it. */
  end(signal: NodeJS.Signals): Promise<number | string>;
  /** Closes the reading end of its stdout. */
  stopReading(): void;
  /** Waits for the end. */
  ended: Promise<number | string>;
}

const running = new Set<ChildProcess>();
const folders: string[] = [];
let compiled: string | undefined;

/** A new folder for data, removed after the run. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pulso-data-'));
  folders.push(folder);
  return folder;
}

/** Starts a TypeScript file of the project. */
export function startSource(file: string, args: string[], env: Variables): Process {
  return start(['--import=tsx', projectPath(file), ...args], env);
}

/** Starts a file of the program as `npm start` does: compiled, which is done once in a run. 'server/main' */
export function startCompiled(file: string, args: string[], env: Variables): Process {
  compiled ??= compile();
  return start(['--enable-source-maps', join(compiled, `${file}.js`), ...args], env);
}

/** A port of loopback that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/** Asks again until the answer is yes. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(50);
}

/** The program finds views and packages from where it lies, so it lies inside the project. */
function compile(): string {
  const outDir = projectPath('node_modules', '.cache', `pulso-test-${process.pid}`);
  folders.push(outDir);
  const tsc = projectPath('node_modules', '.bin', 'tsc');
  const args = ['-p', projectPath('tsconfig.build.json'), '--outDir', outDir];
  const { status, stdout } = spawnSync(tsc, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the program does not compile: ${stdout}`);
  return outDir;
}

function start(args: string[], env: Variables): Process {
  // Nothing of this process's environment that the program reads: never its database, nor its language.
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, args, {
    env: { PATH, HOME, LANG: 'en_GB.UTF-8', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const said = { out: '', err: '' };
  for (const [stream, name] of [
    [child.stdout, 'out'],
    [child.stderr, 'err'],
  ] as const)
    stream.setEncoding('utf8').on('data', (text: string) => {
      said[name] += text;
    });
  const ended = once(child, 'close').then(([code, signal]) => {
    running.delete(child);
    return signal ?? code;
  });
  return {
    pid: child.pid ?? 0,
    ended,
    out: () => said.out,
    err: () => said.err,
    async said(pattern) {
      for (;;) {
        const found = pattern.exec(said.out);
        if (found) return found;
        if (!running.has(child)) throw new Error(`it ended with:\n${said.out}\n${said.err}`);
        await Promise.race([once(child.stdout, 'data'), ended]);
      }
    },
    stopReading: () => void child.stdout.destroy(),
    async end(signal) {
      child.kill(signal);
      return await ended;
    },
  };
}

// At the top level of a module these are hooks of the whole run: no failed test leaves a process behind.
after(async () => {
  for (const child of running) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
