import { rejects } from 'node:assert/strict';
import { Decimal128 } from 'bson';
import type { Document } from 'mongodb';
import { type TestServer, testServer } from './server.ts';

function named(...lines: string[]): string[] {
  return lines.flatMap((line) => line.split(' '));
}

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

  for (const operator of named(
    '$mod $bitsAllSet $bitsAllClear $bitsAnySet $bitsAnyClear $geoWithin $geoIntersects $near $nearSphere $jsonSchema $expr',
  )) {
    refuses(`the condition ${operator}`, 2, { find: 'docs', filter: { a: { [operator]: [2, 1] } } });
  }
  for (const operator of named('$expr $where $text $jsonSchema $sampleRate $alwaysTrue $alwaysFalse $rand')) {
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
  for (const stage of named(
    '$bucket $bucketAuto $collStats $currentOp $densify $documents $facet $fill $geoNear $graphLookup $indexStats',
    '$listLocalSessions $listSessions $lookup $merge $out $planCacheStats $queryStats $redact $replaceRoot $replaceWith',
    '$sample $search $searchMeta $set $setWindowFields $sortByCount $unionWith $unset $vectorSearch constructor',
  )) {
    refuses(`the stage ${stage}`, 40324, { aggregate: 'docs', pipeline: [{ [stage]: {} }], cursor: {} });
  }
  refuses('change streams, as a standalone server does', 40573, {
    aggregate: 'docs',
    pipeline: [{ $changeStream: {} }],
    cursor: {},
  });
  for (const accumulator of named(
    '$accumulator $bottom $bottomN $concatArrays $count $firstN $lastN $maxN $median $mergeObjects $minN $percentile',
    '$setUnion $stdDevPop $stdDevSamp $top $topN constructor',
  )) {
    refuses(`the accumulator ${accumulator}`, 15952, {
      aggregate: 'docs',
      pipeline: [{ $group: { _id: null, x: { [accumulator]: {} } } }],
      cursor: {},
    });
  }
  for (const operator of named(
    '$abs $add $and $arrayElemAt $ceil $concat $cond $dateToString $dateTrunc $divide $eq $exp $filter $first $floor $function',
    '$getField $gt $ifNull $in $indexOfArray $isArray $let $lt $map $max $mergeObjects $min $mod $multiply $not $objectToArray',
    '$or $pow $rand $range $reduce $regexMatch $round $setField $size $slice $sqrt $strLenCP $substrCP $subtract $sum $switch',
    '$toDate $toInt $toString $trim $type $year $zip',
  )) {
    refuses(`the expression ${operator}`, 168, {
      aggregate: 'docs',
      pipeline: [{ $addFields: { x: { [operator]: [] } } }],
      cursor: {},
    });
    refuses(`the expression ${operator} of a projection`, 31325, {
      aggregate: 'docs',
      pipeline: [{ $project: { x: { [operator]: [] } } }],
      cursor: {},
    });
    refuses(`the expression ${operator} in an accumulator`, 168, {
      aggregate: 'docs',
      pipeline: [{ $group: { _id: null, x: { $sum: { [operator]: [] } } } }],
      cursor: {},
    });
  }
  for (const variable of named('$$NOW $$ROOT $$CURRENT $$REMOVE $$CLUSTER_TIME $$mine')) {
    refuses(`the variable ${variable}`, 17276, {
      aggregate: 'docs',
      pipeline: [{ $project: { x: variable } }],
      cursor: {},
    });
  }
  refuses('an aggregation over a whole database', 73, { aggregate: 1, pipeline: [], cursor: {} });
  refuses('an aggregation to be explained', 40415, { aggregate: 'docs', pipeline: [], explain: true });
  refuses('a scale below 1', 51024, { dbStats: 1, scale: 0 });
  refuses('a collation', 72, { find: 'docs', collation: { locale: 'pt' } });
  refuses('let', 9, { find: 'docs', let: { x: 1 } });
  refuses('a collation of a count', 72, { count: 'docs', collation: { locale: 'pt' } });
  refuses('a collation of distinct', 72, { distinct: 'docs', key: 'a', collation: { locale: 'pt' } });
  refuses('a collation of a deletion', 72, {
    delete: 'docs',
    deletes: [{ q: {}, limit: 1, collation: { locale: 'pt' } }],
  });
  refuses('a collation of findAndModify', 72, {
    findAndModify: 'docs',
    update: { $set: { a: 1 } },
    collation: { locale: 'pt' },
  });
  refuses('a pipeline of findAndModify', 9, { findAndModify: 'docs', update: [{ $set: { a: 1 } }] });
  refuses('an unknown option of findAndModify', 40415, { findAndModify: 'docs', remove: true, foo: 1 });
  for (const [name, statement] of Object.entries({
    insert: { documents: [{ a: 1 }] },
    update: { updates: [{ q: {}, u: { $set: { a: 1 } } }] },
    delete: { deletes: [{ q: {}, limit: 1 }] },
    aggregate: { pipeline: [], cursor: {} },
    count: {},
    distinct: { key: 'a' },
    createIndexes: { indexes: [{ key: { a: 1 }, name: 'x' }] },
    dropIndexes: { index: 'x' },
  }))
    refuses(`an unknown option of ${name}`, 40415, { [name]: 'docs', ...statement, foo: 1 });
  for (const option of named('tailable awaitData returnKey showRecordId min max oplogReplay readOnce term')) {
    refuses(`the option ${option} of find`, 40415, { find: 'docs', [option]: true });
  }
  refuses('$elemMatch in a projection', 31325, {
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
  for (const option of named(
    'hidden collation weights default_language storageEngine wildcardProjection bucketSize prepareUnique dropDups',
  )) {
    refuses(`indexes with ${option}`, 197, {
      createIndexes: 'docs',
      indexes: [{ key: { a: 1 }, name: 'x', [option]: {} }],
    });
  }
  refuses('compound TTL indexes', 67, {
    createIndexes: 'docs',
    indexes: [{ key: { a: 1, b: 1 }, name: 'x', expireAfterSeconds: 1 }],
  });
  refuses('partial indexes on $or', 67, {
    createIndexes: 'docs',
    indexes: [{ key: { a: 1 }, name: 'x', partialFilterExpression: { $or: [{ a: 1 }] } }],
  });
  for (const option of named(
    'capped size max validator timeseries viewOn pipeline expireAfterSeconds clusteredIndex encryptedFields storageEngine',
  )) {
    refuses(`collections with ${option}`, 40415, { create: 'other', [option]: {} });
  }
  for (const command of named(
    'abortTransaction analyze applyOps authenticate bulkWrite cloneCollectionAsCapped collMod commitTransaction compact',
    'convertToCapped createRole createUser currentOp dataSize dropUser fsync fsyncUnlock geoSearch getCmdLineOpts getLog',
    'grantRolesToUser hostInfo killOp listCommands listShards logRotate logout mapReduce planCacheClear profile reIndex',
    'renameCollection replSetGetStatus replSetInitiate rolesInfo saslStart serverStatus setFeatureCompatibilityVersion',
    'setParameter shardCollection shutdown startSession top updateUser usersInfo validate configureFailPoint',
    'recordedOperators constructor',
  )) {
    refuses(`the command ${command}`, 59, { [command]: 'docs' });
  }
  for (const field of ['txnNumber', 'startTransaction', 'autocommit']) {
    refuses(`${field}`, 20, { find: 'docs', [field]: field === 'txnNumber' ? 1 : true });
  }
});
