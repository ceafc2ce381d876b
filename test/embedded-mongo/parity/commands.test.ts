import { randomUUID } from 'node:crypto';
import { calculateObjectSize, UUID } from 'bson';
import type { Db } from 'mongodb';
import { type Docs, parity, type Row } from './parity.ts';

const THREE = [1, 2, 3].map((n) => ({ _id: n, text: 'x'.repeat(n) }));
const BYTES = THREE.reduce((sum, doc) => sum + calculateObjectSize(doc), 0);

const collStats = (docs: Docs, db: Db, options = {}) =>
  db.command({ collStats: docs.collectionName, ...options });

const sessionCommand = (name: string): Row => ({
  name,
  operation: async (_docs, db) => (await db.command({ [name]: [{ id: new UUID(randomUUID()) }] })).ok,
  expect: 1,
  source: `reference/command/${name}`,
});

parity('the commands about a server', [
  {
    name: 'ping',
    operation: async (_docs, db) => (await db.command({ ping: 1 })).ok,
    expect: 1,
    source: 'reference/command/ping',
  },
  {
    name: 'hello names the limits',
    operation: async (_docs, db) => {
      const said = await db.command({ hello: 1 });
      return [
        said.isWritablePrimary,
        said.maxBsonObjectSize,
        said.maxMessageSizeBytes,
        said.maxWriteBatchSize,
      ];
    },
    expect: [true, 16_777_216, 48_000_000, 100_000],
    source: 'reference/command/hello',
  },
  {
    name: 'hello tells how long a session lives and which versions are spoken',
    operation: async (_docs, db) => {
      const said = await db.command({ hello: 1 });
      return [
        said.logicalSessionTimeoutMinutes,
        said.minWireVersion,
        said.maxWireVersion >= 21,
        said.readOnly,
      ];
    },
    expect: [30, 0, true, false],
    source: 'reference/command/hello',
  },
  {
    name: 'buildInfo gives the version in words and in numbers',
    operation: async (_docs, db) => {
      const { version, versionArray } = await db.command({ buildInfo: 1 });
      return [versionArray.length, version.startsWith(versionArray.slice(0, 3).join('.'))];
    },
    expect: [4, true],
    source: 'reference/command/buildInfo',
  },
  {
    name: 'getParameter of the compatibility version',
    operation: async (_docs, db) => {
      const command = { getParameter: 1, featureCompatibilityVersion: 1 };
      const { featureCompatibilityVersion: found } = await db.admin().command(command);
      return /^\d+\.\d+$/.test(found.version);
    },
    expect: true,
    source: 'reference/command/getParameter',
  },
  {
    name: 'connectionStatus lists who is signed in',
    operation: async (_docs, db) => {
      const { authInfo } = await db.command({ connectionStatus: 1 });
      return [authInfo.authenticatedUsers, authInfo.authenticatedUserRoles].every(Array.isArray);
    },
    expect: true,
    source: 'reference/command/connectionStatus',
  },
  ...['endSessions', 'refreshSessions', 'killSessions'].map(sessionCommand),
]);

parity('the commands about what is stored', [
  {
    name: 'collStats counts documents, their bytes and the indexes',
    documents: THREE,
    operation: async (docs, db) => {
      await docs.createIndex({ text: 1 });
      const { count, size, avgObjSize, nindexes, scaleFactor } = await collStats(docs, db);
      return { count, size, avgObjSize, nindexes, scaleFactor };
    },
    expect: { count: 3, size: BYTES, avgObjSize: Math.trunc(BYTES / 3), nindexes: 2, scaleFactor: 1 },
    source: 'reference/command/collStats',
  },
  {
    name: 'collStats divides sizes by a scale, of which only the integer part counts',
    documents: THREE,
    operation: async (docs, db) => {
      const { count, size, scaleFactor } = await collStats(docs, db, { scale: 10.9 });
      return { count, size, scaleFactor };
    },
    expect: { count: 3, size: Math.trunc(BYTES / 10), scaleFactor: 10 },
    source: 'reference/command/collStats#syntax',
  },
  {
    name: 'collStats of a missing collection is empty',
    operation: async (docs, db) => {
      const { count, size } = await collStats(docs, db);
      return { count, size };
    },
    expect: { count: 0, size: 0 },
    source: 'reference/command/collStats#behavior',
  },
  {
    name: 'dbStats divides sizes by a scale',
    documents: THREE,
    operation: async (_docs, db) => {
      const [whole, scaled] = [await db.stats(), await db.stats({ scale: 4 })];
      return [whole.scaleFactor, scaled.scaleFactor, Math.trunc(whole.dataSize / 4 - scaled.dataSize)];
    },
    expect: [1, 4, 0],
    source: 'reference/command/dbStats',
  },
  {
    name: 'dbStats counts collections, documents and indexes of a database',
    operation: async (_docs, db) => {
      const other = db.client.db(`${db.databaseName}_other`);
      await other.collection<{ _id: number }>('docs').insertMany(THREE);
      await other.collection('docs').createIndex({ text: 1 });
      const { collections, objects, avgObjSize, dataSize, indexes } = await other.stats();
      await other.dropDatabase();
      return { collections, objects, avgObjSize: avgObjSize * 3, dataSize, indexes };
    },
    expect: { collections: 1, objects: 3, avgObjSize: BYTES, dataSize: BYTES, indexes: 2 },
    source: 'reference/command/dbStats#output',
  },
  {
    name: 'listDatabases names a database that holds something, until it is dropped',
    operation: async (_docs, db) => {
      const other = db.client.db(`${db.databaseName}_other`);
      const listed = async () =>
        (await db.admin().listDatabases({ nameOnly: true, filter: { name: other.databaseName } })).databases;
      await other.collection<{ _id: number }>('docs').insertMany(THREE);
      const before = (await listed()).length;
      const { dropped } = await other.command({ dropDatabase: 1 });
      return [before, dropped === other.databaseName, (await listed()).length];
    },
    expect: [1, true, 0],
    source: 'reference/command/listDatabases',
  },
  {
    name: 'dropping a database that does not exist',
    operation: async (_docs, db) =>
      (await db.client.db(`${db.databaseName}_none`).command({ dropDatabase: 1 })).ok,
    expect: 1,
    source: 'reference/command/dropDatabase',
  },
]);
