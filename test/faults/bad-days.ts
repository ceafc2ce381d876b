import mongoose from 'mongoose';

/** What a database on a bad day does to a write. */
export interface BadDay {
  name: string;
  data: Record<string, unknown>;
  /** Only the embedded server can have it. */
  isOurs?: boolean;
}

/** The commands that write. */
const WRITES = ['insert', 'update', 'delete', 'findAndModify'];

/** As MongoDB's driver specifications have them; a cut connection leaves the driver without any reply. */
export const BAD_DAYS: BadDay[] = [
  { name: 'NotWritablePrimary', data: { errorCode: 10107 } },
  { name: 'PrimarySteppedDown', data: { errorCode: 189 } },
  { name: 'ExceededTimeLimit', data: { errorCode: 262 } },
  {
    name: 'WriteConcernFailed, though the write took effect',
    data: { writeConcernError: { code: 64, errmsg: 'waiting for replication timed out' } },
  },
  { name: 'a connection cut before the write', data: { closeConnection: true } },
  { name: 'a connection cut after the write', data: { closeConnectionAfter: true }, isOurs: true },
];

const admin = () => mongoose.connection.getClient().db('admin');

/** From the write after the next `skip` ones on, every write meets the bad day, until it is over. */
export async function begin(day: BadDay, skip: number): Promise<void> {
  const mode = skip === 0 ? 'alwaysOn' : { skip };
  await admin().command({
    configureFailPoint: 'failCommand',
    mode,
    data: { failCommands: WRITES, ...day.data },
  });
}

export async function end(): Promise<void> {
  await admin().command({ configureFailPoint: 'failCommand', mode: 'off' });
}

/** Whether the database can have bad days: the embedded one always, MongoDB when its test commands are enabled. */
export async function canFail(): Promise<boolean> {
  return await end().then(
    () => true,
    () => false,
  );
}

/** Runs some work and counts the commands that wrote. */
export async function writesOf(work: () => Promise<unknown>): Promise<number> {
  let writes = 0;
  const client = mongoose.connection.getClient();
  const count = ({ commandName }: { commandName: string }) => {
    if (WRITES.includes(commandName)) writes += 1;
  };
  client.on('commandStarted', count);
  try {
    await work();
  } finally {
    client.off('commandStarted', count);
  }
  return writes;
}

/** Left out: what says who looked or tried, and when; each try of an import is noted. */
const PASSING = new Set([
  'sessions',
  'loginLimits',
  'leases',
  'audit',
  'auditHead',
  'settingChanges',
  'imports',
  'jobRuns',
]);

/** What is stored, without what differs from run to run: ids, keys, tokens and hashes become words for them. */
export async function stored(): Promise<Record<string, string[]>> {
  const state: Record<string, string[]> = {};
  for (const { name } of await mongoose.connection.listCollections()) {
    if (PASSING.has(name)) continue;
    const documents = await mongoose.connection.collection(name).find({}).toArray();
    if (documents.length > 0) state[name] = documents.map(plain).sort();
  }
  return state;
}

function plain(document: object): string {
  const bytes = (_key: string, value: { type?: string; data?: number[] } | null) =>
    value?.type === 'Buffer' ? `${value.data?.length} bytes` : value;
  return JSON.stringify(document, bytes)
    .replace(/-\d+@/g, '@')
    .replace(/\bperson \w{4}\b/gi, 'a person')
    .replace(/\b[0-9a-f]{32,64}\b/g, 'hash')
    .replace(/"(tries|sentAt)":[^,}]+/g, '')
    .replace(/\$argon2id[^"]+/g, 'password')
    .replace(/(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/g, 'token')
    .replace(/(?<![A-Za-z0-9])[A-Za-z0-9]{22}(?![A-Za-z0-9])/g, 'id');
}
