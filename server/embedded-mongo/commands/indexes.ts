import { type Collection, type Index, indexOf } from '../catalog.ts';
import { equalValues } from '../compare.ts';
import type { Batch } from '../cursors.ts';
import { MongoError } from '../errors.ts';
import { ID_INDEX, readIndexSpec, signatureOf } from '../index-spec.ts';
import { rangeOf } from '../indexes.ts';
import {
  type Command,
  collectionName,
  collectionOf,
  docsField,
  ensuredCollection,
  firstBatch,
  type Request,
} from '../request.ts';
import { type Doc, isDoc, writeDoc } from '../values.ts';

/** Whether the index is there already. @throws MongoError 85 or 86 when another one stands in its way. */
function isPresent(collection: Collection, spec: Doc): boolean {
  const named = collection.indexes.find(({ name }) => name === spec.name);
  if (named) {
    if (!equalValues(signatureOf(named.spec), signatureOf(spec))) {
      throw new MongoError(
        86,
        `An existing index has the same name as the requested index: ${String(spec.name)}`,
      );
    }
    if (equalValues(named.spec.expireAfterSeconds ?? null, spec.expireAfterSeconds ?? null)) return true;
    throw new MongoError(
      85,
      `An equivalent index already exists with the same name but different options: ${String(spec.name)}`,
    );
  }
  const same = collection.indexes.find((index) => equalValues(signatureOf(index.spec), signatureOf(spec)));
  if (same) throw new MongoError(85, `Index already exists with a different name: ${same.name}`);
  return false;
}

function createIndexes(request: Request): Doc {
  const { engine, body } = request;
  const specs = docsField(body, 'indexes').map(readIndexSpec);
  const isNew = collectionOf(request) === undefined;
  const collection = ensuredCollection(request);
  const before = collection.indexes.length + 1;
  const added: Index[] = [];
  try {
    for (const spec of specs) {
      if (isIdKey(spec) || isPresent(collection, spec)) continue;
      const index = indexOf(engine.catalog.nextNumber(), spec);
      added.push(index);
      engine.writer.build(collection, index);
      collection.indexes.push(index);
    }
  } catch (error) {
    for (const index of added) engine.store.entries.clear(rangeOf(index.number));
    collection.indexes = collection.indexes.filter((index) => !added.includes(index));
    engine.catalog.save(collection);
    throw error;
  }
  engine.catalog.save(collection);
  return {
    numIndexesBefore: before,
    numIndexesAfter: collection.indexes.length + 1,
    createdCollectionAutomatically: isNew,
    ...(added.length === 0 && { note: 'all indexes already exist' }),
  };
}

function isIdKey(spec: Doc): boolean {
  return equalValues(spec.key, ID_INDEX.key);
}

function listIndexes(request: Request): Batch {
  const name = collectionName(request);
  const collection = collectionOf(request);
  if (!collection) throw new MongoError(26, `ns does not exist: ${request.db}.${name}`);
  const specs = [ID_INDEX, ...collection.indexes.map(({ spec }) => spec)];
  return firstBatch(request, specs.map(writeDoc), name);
}

function dropIndexes(request: Request): Doc {
  const { engine, db, body } = request;
  const collection = collectionOf(request);
  if (!collection) throw new MongoError(26, `ns not found ${db}.${collectionName(request)}`);
  const nIndexesWas = collection.indexes.length + 1;
  const asked = Array.isArray(body.index) ? body.index : [body.index];
  const dropped = body.index === '*' ? collection.indexes : asked.map((one) => indexNamed(collection, one));
  for (const index of dropped) engine.writer.dropIndex(collection, index);
  return { nIndexesWas };
}

function indexNamed(collection: Collection, asked: unknown): Index {
  if (asked === '_id_' || (isDoc(asked) && equalValues(asked, ID_INDEX.key)))
    throw new MongoError(72, 'cannot drop _id index');
  const index = collection.indexes.find(({ name, spec }) =>
    isDoc(asked) ? equalValues(spec.key, asked) : name === asked,
  );
  if (!index)
    throw new MongoError(
      27,
      isDoc(asked)
        ? `can't find index with key: ${Object.keys(asked).join(', ')}`
        : `index not found with name [${String(asked)}]`,
    );
  return index;
}

export const INDEX_COMMANDS: Record<string, Command> = {
  createIndexes: { isWrite: true, fields: 'indexes commitQuorum', run: createIndexes },
  listIndexes: { isWrite: false, fields: 'cursor', run: listIndexes },
  dropIndexes: { isWrite: true, fields: 'index', run: dropIndexes },
};
