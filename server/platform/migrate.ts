import mongoose from 'mongoose';
import { MongoDBStorage, Umzug } from 'umzug';
import { WrongConfiguration } from './config.ts';

/** A change of stored data that comes with a version of the program. Safe to run again after a crash. */
export interface Migration {
  /** '0001-what': runs in this order, recorded under this name for ever. */
  name: string;
  up(): Promise<void>;
}

/** Names of the migrations that have run on this database, in order. */
export async function ranMigrations(): Promise<string[]> {
  return await storage().executed();
}

/**
 * Whether a migration has not run yet. Throws WrongConfiguration when the database was changed by one that this program does
 * not know: it is older than its data.
 */
export async function hasPending(migrations: Migration[]): Promise<boolean> {
  const known = migrations.map(({ name }) => name);
  const ran = await ranMigrations();
  const newer = ran.find((name) => !known.includes(name));
  if (newer)
    throw new WrongConfiguration(
      `This data was changed by a newer version of Pulso (${newer}). Start that version again, or go back with the backup made before the change: pulso restore FOLDER --replace.`,
    );
  return known.some((name) => !ran.includes(name));
}

/** Runs the migrations that have not run yet, in order; `before` is called once when there are any. Gives their names. */
export async function migrate(migrations: Migration[], before: () => Promise<void>): Promise<string[]> {
  if (await hasPending(migrations)) await before();
  const umzug = new Umzug({ migrations, storage: storage(), logger: undefined });
  return (await umzug.up()).map(({ name }) => name);
}

function storage(): MongoDBStorage {
  return new MongoDBStorage({ collection: mongoose.connection.collection('migrations') as never });
}
