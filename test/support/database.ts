import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { startEmbedded } from '../../server/embedded-mongo/start.ts';
import { connect } from '../../server/platform/database.ts';
import { beyondTheList } from './answered-operators.ts';

const name = `pulso_test_${randomBytes(6).toString('hex')}`;
const options = { dbName: name, monitorCommands: true };
let opened: Promise<void> | null = null;
let stop = async () => {};

async function open(): Promise<void> {
  if (process.env.MONGODB_URI) return connect(process.env.MONGODB_URI, options);
  const folder = await mkdtemp(join(tmpdir(), 'pulso-test-'));
  const server = await startEmbedded(folder, { isDurable: false, isTesting: true });
  stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  };
  await connect(server.uri, options);
}

/** Gives the tests of this `describe` an empty database of their own; never the one a URI names. */
export function useTestDatabase(): void {
  before(connected);
  beforeEach(emptyDatabase);
}

/** The same, emptied once: the tests of this `describe` go on with what the ones before them made. */
export function useSharedDatabase(): void {
  before(connected);
  before(emptyDatabase);
}

async function connected(): Promise<void> {
  opened ??= open();
  await opened;
  // Models imported after the first connection have their indexes made here.
  for (const model of Object.values(mongoose.models)) await model.createIndexes();
}

/** Removes every document of the test database. */
export async function emptyDatabase(): Promise<void> {
  const collections = await mongoose.connection.listCollections();
  for (const { name } of collections) await mongoose.connection.collection(name).deleteMany({});
}

// At the top level of a module this is a hook of the whole run: it follows the last test of all files.
after(closeTestDatabase);

async function closeTestDatabase(): Promise<void> {
  if (!opened) return;
  if (!process.env.MONGODB_URI) await checkOperators();
  await mongoose.connection.dropDatabase();
  await mongoose.disconnect();
  await stop();
}

/** Whatever the tests of this run made the program send is on the list of what the embedded server answers exactly. */
async function checkOperators(): Promise<void> {
  const admin = mongoose.connection.getClient().db('admin');
  const { operators } = await admin.command({ recordedOperators: 1 });
  const beyond = beyondTheList(operators);
  if (beyond.length > 0) throw new Error(`not answered for by the embedded server: ${beyond.join(', ')}`);
}
