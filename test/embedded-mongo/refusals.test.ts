import { rejects } from 'node:assert/strict';
import { Decimal128 } from 'bson';
import type { Document } from 'mongodb';
import { type TestServer, testServer } from './server.ts';

/** What MongoDB answers and this server does not: refused, never accepted and ignored. */
describe('the embedded server refuses', () => {
  let server: TestServer;
  before(async () => {
    server = await testServer();
    await server.client
      .db('refusals')
      .collection('docs')
      .insertOne({ a: 1, list: [1] });
  });
  after(() => server.stop());

  function refuses(name: string, code: number, command: Document): void {
    it(name, () => {
      const run = async () => {
        const { writeErrors } = await server.client.db('refusals').command(command);
        if (writeErrors) throw Object.assign(new Error(writeErrors[0].errmsg), writeErrors[0]);
      };
      return rejects(run(), { code });
    });
  }

  for (const [operator, operand] of Object.entries({
    $mod: [2, 1],
    $bitsAllSet: 1,
    $geoWithin: {},
    $near: {},
    $jsonSchema: {},
  })) {
    refuses(`the condition ${operator}`, 2, { find: 'docs', filter: { a: { [operator]: operand } } });
  }
  for (const operator of ['$expr', '$where', '$text', '$jsonSchema']) {
    refuses(`the filter ${operator}`, 2, { find: 'docs', filter: { [operator]: {} } });
  }
  refuses('extended patterns', 2, { find: 'docs', filter: { a: { $regex: 'a', $options: 'x' } } });
  refuses('comparison with a decimal', 2, { find: 'docs', filter: { a: Decimal128.fromString('1') } });
  for (const modifier of ['$bit', '$pullAll', '$pushAll', '$isolated', 'constructor']) {
    const name = modifier.startsWith('$') ? modifier : `$set: {}, ${modifier}`;
    const u = modifier.startsWith('$') ? { [modifier]: { a: 1 } } : { $set: {}, [modifier]: { a: 1 } };
    refuses(`the modifier ${name}`, 9, { update: 'docs', updates: [{ q: {}, u }] });
  }
  refuses('an update pipeline', 9, { update: 'docs', updates: [{ q: {}, u: [{ $set: { a: 1 } }] }] });
  refuses('a sorted update', 9, {
    update: 'docs',
    updates: [{ q: {}, u: { $set: { a: 1 } }, sort: { a: 1 } }],
  });
  refuses('a collation of an update', 72, {
    update: 'docs',
    updates: [{ q: {}, u: { $set: { a: 1 } }, collation: { locale: 'pt' } }],
  });
  for (const stage of [
    '$lookup',
    '$facet',
    '$unionWith',
    '$out',
    '$merge',
    '$bucket',
    '$replaceRoot',
    '$set',
    '$sample',
    '$setWindowFields',
    'constructor',
  ]) {
    refuses(`the stage ${stage}`, 40324, { aggregate: 'docs', pipeline: [{ [stage]: {} }], cursor: {} });
  }
  for (const accumulator of ['$stdDevPop', '$mergeObjects', '$top', '$count', 'constructor']) {
    refuses(`the accumulator ${accumulator}`, 15952, {
      aggregate: 'docs',
      pipeline: [{ $group: { _id: null, x: { [accumulator]: {} } } }],
      cursor: {},
    });
  }
  for (const operator of ['$add', '$cond', '$dateTrunc', '$map']) {
    refuses(`the expression ${operator}`, 168, {
      aggregate: 'docs',
      pipeline: [{ $project: { x: { [operator]: [] } } }],
      cursor: {},
    });
  }
  refuses('variables', 17276, { aggregate: 'docs', pipeline: [{ $project: { x: '$$NOW' } }], cursor: {} });
  refuses('a collation', 72, { find: 'docs', collation: { locale: 'pt' } });
  refuses('let', 9, { find: 'docs', let: { x: 1 } });
  for (const option of ['tailable', 'returnKey', 'showRecordId', 'min', 'max']) {
    refuses(`the option ${option} of find`, 40415, { find: 'docs', [option]: true });
  }
  refuses('$elemMatch in a projection', 2, {
    find: 'docs',
    projection: { list: { $elemMatch: { $gt: 1 } } },
  });
  refuses('an expression in a projection', 2, { find: 'docs', projection: { b: '$a' } });
  refuses('the positional projection', 16410, {
    find: 'docs',
    filter: { list: 1 },
    projection: { 'list.$': 1 },
  });
  for (const kind of ['text', 'hashed', '2dsphere']) {
    refuses(`${kind} indexes`, 67, { createIndexes: 'docs', indexes: [{ key: { a: kind }, name: 'x' }] });
  }
  refuses('wildcard indexes', 67, { createIndexes: 'docs', indexes: [{ key: { '$**': 1 }, name: 'x' }] });
  refuses('hidden indexes', 197, {
    createIndexes: 'docs',
    indexes: [{ key: { a: 1 }, name: 'x', hidden: true }],
  });
  refuses('indexes with a collation', 197, {
    createIndexes: 'docs',
    indexes: [{ key: { a: 1 }, name: 'x', collation: { locale: 'pt' } }],
  });
  refuses('compound TTL indexes', 67, {
    createIndexes: 'docs',
    indexes: [{ key: { a: 1, b: 1 }, name: 'x', expireAfterSeconds: 1 }],
  });
  refuses('partial indexes on $or', 67, {
    createIndexes: 'docs',
    indexes: [{ key: { a: 1 }, name: 'x', partialFilterExpression: { $or: [{ a: 1 }] } }],
  });
  for (const option of ['capped', 'validator', 'timeseries', 'viewOn', 'expireAfterSeconds']) {
    refuses(`collections with ${option}`, 40415, { create: 'other', [option]: {} });
  }
  for (const command of [
    'mapReduce',
    'renameCollection',
    'collMod',
    'validate',
    'currentOp',
    'fsync',
    'shutdown',
    'constructor',
  ]) {
    refuses(`the command ${command}`, 59, { [command]: 'docs' });
  }
  for (const field of ['txnNumber', 'startTransaction', 'autocommit']) {
    refuses(`${field}`, 20, { find: 'docs', [field]: field === 'txnNumber' ? 1 : true });
  }
});
