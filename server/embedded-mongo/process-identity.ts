import { execFileSync } from 'node:child_process';
import { readText } from './file.ts';

/** What this start of the machine is called; a lock from before it cannot be alive. */
export function bootId(): string {
  if (process.platform === 'linux') return readText('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
  return run('sysctl', ['-n', 'kern.bootsessionuuid']);
}

/** When a process started; `undefined` when there is none of this number. */
export function startOf(pid: number): string | undefined {
  if (process.platform !== 'linux') return run('ps', ['-o', 'lstart=', '-p', String(pid)]) || undefined;
  const stat = readText(`/proc/${pid}/stat`);
  // The name in brackets may hold spaces and brackets; the 20th field after it is the start in clock ticks since boot.
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}

function run(command: string, args: string[]): string {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}
