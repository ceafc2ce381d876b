import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, type Process, startSource } from '../support/processes.ts';

/** A database in a process of its own, as MongoDB is, with a company in it of which a round is due. */
export interface DatabaseApart {
  /** Of a program that works on it; DATA_DIR is another folder. */
  env: { MONGODB_URI: string; APP_SECRET: string; DATA_DIR: string };
  process: Process;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
  /** Starts it again over what was stored, at the same address. */
  restart(): Promise<void>;
}

/** Makes it: three departments with `size` people each. */
export async function databaseApart(size: number): Promise<DatabaseApart> {
  const folder = dataFolder();
  await startSource('test/flow/company-process.ts', [folder, String(size)], {}).ended;
  const secret = readFileSync(join(folder, 'keys', 'app')).toString('base64');
  const begin = async () => {
    const database = startSource('test/embedded-mongo/server-process.ts', [folder], {});
    return { database, uri: (await database.said(/^mongodb:\S+/m))[0] };
  };
  const { database, uri } = await begin();
  const apart: DatabaseApart = {
    env: { MONGODB_URI: uri, APP_SECRET: `base64:${secret}`, DATA_DIR: dataFolder() },
    process: database,
    async kill() {
      await apart.process.end('SIGKILL');
    },
    async restart() {
      apart.process = (await begin()).database;
    },
  };
  return apart;
}
