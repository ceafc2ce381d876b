import { access, constants, readdir, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Config } from '../platform/config.ts';
import type { Finding, Reading } from './finding.ts';

const GIB = 1024 ** 3;
const LOW_BYTES = GIB;
const FULL_BYTES = 200 * 1024 ** 2;
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
const YEARS = { first: 2026, last: 2099 };

type Machine = Pick<Config, 'baseUrl' | 'dataDir' | 'backupDir' | 'mongodbUri'>;

/** Looks at configuration, folders, disk and clock without a database; a finding 'new' when nothing was ever started here. */
export async function machineFindings(config: Machine, reading: Reading): Promise<Finding[]> {
  return [
    addressFinding(config.baseUrl, reading),
    yearFinding(reading),
    ...(await folderFindings(config, reading)),
    await diskFinding(config.dataDir, reading),
  ];
}

function addressFinding(url: string, { t }: Reading): Finding {
  const { protocol, hostname } = new URL(url);
  const isPlain = protocol === 'http:' && !LOOPBACK.test(hostname);
  return {
    check: 'configuration',
    level: isPlain ? 'warning' : 'ok',
    text: t(`doctor.configuration.${isPlain ? 'plain' : 'ok'}`, { url }),
  };
}

function yearFinding({ t, now }: Reading): Finding {
  const year = now.getUTCFullYear();
  const isLikely = year >= YEARS.first && year <= YEARS.last;
  const text = t(`doctor.clock.${isLikely ? 'year' : 'unlikely'}`, { now: now.toISOString() });
  return { check: 'clock', level: isLikely ? 'ok' : 'fault', text };
}

async function folderFindings({ dataDir, backupDir }: Machine, reading: Reading): Promise<Finding[]> {
  const { t } = reading;
  if (!(await modeOf(dataDir)))
    return [{ check: 'new', level: 'warning', text: t('doctor.folders.missing', { path: dataDir }) }];
  const keys = join(dataDir, 'keys');
  const files = (await readdir(keys).catch(() => [])).map((name) => join(keys, name));
  const paths = [dataDir, keys, ...(backupDir ? [backupDir] : []), ...files];
  const faults: Finding[] = [];
  for (const path of paths) faults.push(...(await rightsOf(path, reading)));
  const fine: Finding = { check: 'folders', level: 'ok', text: t('doctor.folders.ok', { path: dataDir }) };
  return faults.length > 0 ? faults : [fine];
}

/** What is wrong with the rights of a file or folder; nothing for one that is not there. */
async function rightsOf(path: string, { t }: Reading): Promise<Finding[]> {
  const found = await modeOf(path);
  if (!found) return [];
  const fault = (code: 'open' | 'owner' | 'unwritable'): Finding => ({
    check: 'folders',
    level: 'fault',
    text: t(`doctor.folders.${code}`, {
      path,
      mode: (found.mode & 0o777).toString(8),
      wanted: found.isDirectory() ? '700' : '600',
    }),
  });
  if (found.uid !== process.getuid?.()) return [fault('owner')];
  if (found.mode & 0o077) return [fault('open')];
  const isWritable = await access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
  return isWritable ? [] : [fault('unwritable')];
}

async function modeOf(path: string) {
  return await stat(path).catch(() => null);
}

async function diskFinding(dir: string, { t }: Reading): Promise<Finding> {
  const { bavail, bsize } = await statfs((await modeOf(dir)) ? dir : dirname(dir)).catch(() => statfs('/'));
  const free = bavail * bsize;
  const level = free < FULL_BYTES ? 'fault' : free < LOW_BYTES ? 'warning' : 'ok';
  const code = free < LOW_BYTES ? 'low' : 'ok';
  return { check: 'disk', level, text: t(`doctor.disk.${code}`, { n: Math.round((free / GIB) * 10) / 10 }) };
}
