import { Double, Long } from 'bson';
import type { Collection } from '../catalog.ts';
import type { Batch } from '../cursors.ts';
import { MongoError } from '../errors.ts';
import { ID_INDEX } from '../index-spec.ts';
import { rangeOf } from '../indexes.ts';
import { parseFilter } from '../parse-filter.ts';
import {
  type Command,
  collectionName,
  collectionOf,
  countField,
  docField,
  type Engine,
  ensuredCollection,
  firstBatch,
  type Request,
} from '../request.ts';
import { type Doc, isTruthy, writeDoc } from '../values.ts';

const MAX_DOC = 16 * 1024 * 1024;
const MAX_MESSAGE = 48_000_000;

/** A standalone server: no setName, so drivers send neither retryable writes nor transactions. */
function hello({ name, now }: Request): Doc {
  return {
    helloOk: true,
    ...(name === 'hello' ? { isWritablePrimary: true } : { ismaster: true }),
    maxBsonObjectSize: MAX_DOC,
    maxMessageSizeBytes: MAX_MESSAGE,
    maxWriteBatchSize: 100_000,
    localTime: now,
    logicalSessionTimeoutMinutes: 30,
    minWireVersion: 0,
    maxWireVersion: 21,
    readOnly: false,
  };
}

function buildInfo(): Doc {
  return { version: '7.0.0', versionArray: [7, 0, 0, 0], bits: 64, maxBsonObjectSize: MAX_DOC, modules: [] };
}

/** Since 7.0 creating what exists, with the same options, is no error; options are refused, so they are the same. */
function create(request: Request): Doc {
  ensuredCollection(request);
  return {};
}

function drop(request: Request): Doc {
  const { engine } = request;
  const collection = collectionOf(request);
  if (!collection) return {};
  engine.writer.dropCollection(collection);
  return { nIndexesWas: collection.indexes.length + 1, ns: collection.ns };
}

function dropDatabase({ engine, db }: Request): Doc {
  const collections = engine.catalog.in(db);
  for (const collection of collections) engine.writer.dropCollection(collection);
  return collections.length > 0 ? { dropped: db } : {};
}

function listCollections(request: Request): Batch {
  const { engine, db, body } = request;
  const filter = parseFilter(docField(body, 'filter'));
  const entries = engine.catalog.in(db).map(
    ({ name }): Doc => ({
      name,
      type: 'collection',
      options: {},
      info: { readOnly: false },
      idIndex: ID_INDEX,
    }),
  );
  const shown = entries
    .filter((entry) => filter.matches(entry))
    .map((entry) => (isTruthy(body.nameOnly) ? { name: entry.name, type: entry.type } : entry));
  return firstBatch(request, shown.map(writeDoc), '$cmd.listCollections');
}

function bytesOf({ store }: Engine, collections: Collection[]): number {
  let bytes = 0;
  for (const { number } of collections)
    for (const { value } of store.docs.scan(rangeOf(number))) bytes += value.length;
  return bytes;
}

function listDatabases({ engine, body }: Request): Doc {
  const filter = parseFilter(docField(body, 'filter'));
  const names = [...new Set(engine.catalog.all().map(({ db }) => db))].sort();
  const databases = names.map((name): Doc => {
    if (isTruthy(body.nameOnly)) return { name };
    return { name, sizeOnDisk: Long.fromNumber(bytesOf(engine, engine.catalog.in(name))), empty: false };
  });
  return { databases: databases.filter((entry) => filter.matches(entry)) };
}

function documentsIn({ store }: Engine, collections: Collection[]): number {
  return collections.reduce((sum, { number }) => sum + store.docs.count(rangeOf(number)), 0);
}

/** By what sizes are divided, its integer part only. */
function scaleOf(body: Doc): number {
  const scale = countField(body, 'scale', 1);
  if (scale < 1)
    throw new MongoError(51024, `BSON field 'scale' value must be >= 1, actual value '${scale}'`);
  return scale;
}

function collStats(request: Request): Doc {
  const { engine, db, body } = request;
  const collection = collectionOf(request);
  const collections = collection ? [collection] : [];
  const count = documentsIn(engine, collections);
  const size = bytesOf(engine, collections);
  const scale = scaleOf(body);
  return {
    ns: `${db}.${collectionName(request)}`,
    count: count,
    size: Long.fromNumber(Math.trunc(size / scale)),
    ...(count > 0 && { avgObjSize: Math.trunc(size / count) }),
    nindexes: collection ? collection.indexes.length + 1 : 0,
    scaleFactor: scale,
  };
}

function dbStats({ engine, db, body }: Request): Doc {
  const collections = engine.catalog.in(db);
  const objects = documentsIn(engine, collections);
  const dataSize = bytesOf(engine, collections);
  const scale = scaleOf(body);
  return {
    db,
    collections: collections.length,
    objects: objects,
    avgObjSize: new Double(objects === 0 ? 0 : dataSize / objects),
    dataSize: new Double(dataSize / scale),
    indexes: collections.reduce((sum, { indexes }) => sum + indexes.length + 1, 0),
    scaleFactor: scale,
  };
}

function getParameter({ body }: Request): Doc {
  if (!isTruthy(body.featureCompatibilityVersion)) throw new MongoError(72, 'no option found to get');
  return { featureCompatibilityVersion: { version: '7.0' } };
}

function connectionStatus(): Doc {
  return { authInfo: { authenticatedUsers: [], authenticatedUserRoles: [] } };
}

function read(run: Command['run'], fields = ''): Command {
  return { isWrite: false, fields, run };
}

/** Drivers announce new abilities in the handshake, and a server ignores those it does not have. */
const HANDSHAKE: Command = { ...read(hello), takesAnyField: true };

export const ADMIN_COMMANDS: Record<string, Command> = {
  hello: HANDSHAKE,
  isMaster: HANDSHAKE,
  ismaster: HANDSHAKE,
  ping: read(() => ({})),
  buildInfo: read(buildInfo),
  buildinfo: read(buildInfo),
  create: { isWrite: true, fields: '', run: create },
  drop: { isWrite: true, fields: '', run: drop },
  dropDatabase: { isWrite: true, fields: '', run: dropDatabase },
  listCollections: read(listCollections, 'filter nameOnly authorizedCollections cursor'),
  listDatabases: read(listDatabases, 'filter nameOnly authorizedDatabases'),
  collStats: read(collStats, 'scale'),
  dbStats: read(dbStats, 'scale'),
  endSessions: read(() => ({})),
  refreshSessions: read(() => ({})),
  killSessions: read(() => ({})),
  getParameter: read(getParameter, 'featureCompatibilityVersion'),
  connectionStatus: read(connectionStatus, 'showPrivileges'),
};
