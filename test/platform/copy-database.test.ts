import assert from 'node:assert/strict';
import mongoose from 'mongoose';
import { type Copying, copyDatabase } from '../../server/platform/copy-database.ts';
import { rawDocuments } from '../../server/platform/raw-documents.ts';
import { type TestServer, testServer } from '../embedded-mongo/server.ts';

const {
  Binary,
  BSONRegExp,
  Code,
  Decimal128,
  Double,
  Int32,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
  UUID,
} = mongoose.mongo.BSON;

/** A value of every type of BSON that a document may hold. */
const EVERY_TYPE = [
  new Int32(1),
  new Double(1),
  new Double(-0),
  new Double(Number.NaN),
  Long.fromNumber(1),
  Long.MAX_VALUE,
  Decimal128.fromString('1.10'),
  'ação\0',
  true,
  null,
  new Date(-1),
  new Timestamp({ t: 1, i: 2 }),
  new ObjectId('0123456789abcdef01234567'),
  new Binary(Buffer.from([1, 2]), 128),
  new UUID('12345678-1234-4234-8234-123456789abc'),
  new BSONRegExp('a.c', 'i'),
  new Code('return 1'),
  new MinKey(),
  new MaxKey(),
  { z: 1, a: { deep: [[], {}] } },
];

describe('a copy of a database', () => {
  let server: TestServer;
  let copying: Copying;
  let seen: [string, number, number][];

  before(async () => {
    server = await testServer({ isDurable: false });
  });
  after(() => server.stop());

  beforeEach(async () => {
    const [source, target] = ['source', 'target'].map((name) => server.client.db(name));
    assert.ok(source && target);
    await Promise.all([source.dropDatabase(), target.dropDatabase()]);
    const types = source.collection<{ _id: string }>('types');
    await types.insertMany(EVERY_TYPE.map((value, n) => ({ _id: `${100 + n}`, n, value, list: [value] })));
    await types.createIndex({ n: 1, 'other.a': -1 }, { unique: true, name: 'both' });
    await types.createIndex({ date: 1 }, { expireAfterSeconds: 60 });
    await types.createIndex({ tags: 1 }, { sparse: true });
    await types.createIndex({ open: 1 }, { partialFilterExpression: { open: { $gt: 1 } } });
    await source.createCollection('empty');
    await source.collection<{ _id: string }>('left out').insertOne({ _id: 'x' });
    seen = [];
    copying = {
      source: source as never,
      target: target as never,
      without: ['left out'],
      resume: false,
      onProgress: (...progress) => seen.push(progress),
    };
  });

  const bytesOf = async (db: Copying['source']) => {
    const all: string[] = [];
    for await (const bytes of rawDocuments({ db, name: 'types' })) all.push(bytes.toString('hex'));
    return all;
  };

  it('has the same bytes and the same indexes, and says how far it is', async () => {
    const sums = await copyDatabase(copying);
    assert.deepEqual(Object.keys(sums), ['empty', 'types']);
    assert.equal(sums.types?.documents, EVERY_TYPE.length);
    assert.deepEqual(await bytesOf(copying.target), await bytesOf(copying.source));
    const indexes = (db: Copying['source']) => db.collection('types').indexes();
    assert.equal((await indexes(copying.target)).length, 5);
    assert.deepEqual(await indexes(copying.target), await indexes(copying.source));
    assert.deepEqual(seen, [
      ['empty', 0, 0],
      ['types', 0, EVERY_TYPE.length],
      ['types', EVERY_TYPE.length, EVERY_TYPE.length],
    ]);
  });

  it('goes on after the last document only when told to', async () => {
    await copyDatabase(copying);
    const types = copying.target.collection<{ _id: string }>('types');
    await types.deleteMany({ _id: { $gte: '110' } });
    seen = [];
    await assert.rejects(copyDatabase(copying), { code: 'target_not_empty' });
    await copyDatabase({ ...copying, resume: true });
    assert.deepEqual(seen.at(1), ['types', 10, EVERY_TYPE.length]);
    assert.deepEqual(await bytesOf(copying.target), await bytesOf(copying.source));
  });

  for (const [what, change] of Object.entries({
    'a document changed': { value: new Int32(2) },
    'the type of a number changed': { value: new Double(1) },
  }))
    it(`is refused when ${what} on its way`, async () => {
      await copyDatabase(copying);
      await copying.target.collection<{ _id: string }>('types').updateOne({ _id: '100' }, { $set: change });
      await assert.rejects(copyDatabase({ ...copying, resume: true }), { code: 'copy_differs' });
    });
});
