import { deepEqual, equal, rejects } from 'node:assert/strict';
import MongoStore from 'connect-mongo';
import type { SessionData } from 'express-session';
import mongoose from 'mongoose';
import { type TestServer, testServer } from './server.ts';

const schema = new mongoose.Schema(
  {
    _id: String,
    name: { type: String, required: true, unique: true },
    tags: [String],
    score: { type: Number, default: 0 },
    joined: Date,
  },
  { strict: 'throw', versionKey: false },
);
schema.index({ score: -1, name: 1 });

describe('mongoose and connect-mongo on the embedded server', () => {
  let server: TestServer;
  let connection: mongoose.Connection;
  before(async () => {
    server = await testServer();
    connection = await mongoose.createConnection(server.uri, { dbName: 'orm' }).asPromise();
  });
  after(async () => {
    await connection.close();
    await server.stop();
  });

  it('creates indexes, saves, finds, updates and refuses duplicates', async () => {
    const Person = connection.model('Person', schema);
    await Person.createIndexes();
    deepEqual((await Person.listIndexes()).map((index) => index.name).sort(), [
      '_id_',
      'name_1',
      'score_-1_name_1',
    ]);
    await Person.create({ _id: 'a', name: 'Ana', tags: ['x'], joined: new Date(5) });
    await Person.insertMany([
      { _id: 'b', name: 'Bia', score: 3 },
      { _id: 'c', name: 'Caio', score: 2 },
    ]);
    const claimed = await Person.findOneAndUpdate(
      { score: { $gt: 0 } },
      { $inc: { score: 10 } },
      { sort: { score: 1 }, returnDocument: 'after' },
    ).lean();
    deepEqual(claimed, { _id: 'c', name: 'Caio', tags: [], score: 12 });
    const order = await Person.find().sort({ score: -1 }).select('name').lean();
    deepEqual(
      order.map((person) => person.name),
      ['Caio', 'Bia', 'Ana'],
    );
    equal(await Person.countDocuments({ tags: 'x' }), 1);
    equal(await Person.estimatedDocumentCount(), 3);
    await rejects(Person.create({ _id: 'd', name: 'Ana' }), { code: 11000, keyValue: { name: 'Ana' } });
    const result = await Person.updateOne(
      { _id: 'e' },
      { $set: { name: 'Eva' }, $setOnInsert: { score: 7 } },
      { upsert: true },
    );
    equal(result.upsertedId as unknown, 'e');
    const [group] = await Person.aggregate([
      { $match: { score: { $gt: 3 } } },
      { $group: { _id: null, mean: { $avg: '$score' } } },
    ]);
    deepEqual(group, { _id: null, mean: 9.5 });
    equal((await Person.deleteMany({})).deletedCount, 4);
  });

  it('keeps sessions', async () => {
    const store = MongoStore.create({ client: connection.getClient(), dbName: 'orm' });
    const session = { cookie: { originalMaxAge: 1000 }, user: 'ana' } as unknown as SessionData;
    await new Promise<void>((resolve, reject) =>
      store.set('s1', session, (error) => (error ? reject(error) : resolve())),
    );
    const read = await new Promise<unknown>((resolve, reject) =>
      store.get('s1', (error, found) => (error ? reject(error) : resolve(found))),
    );
    equal((read as { user: string }).user, 'ana');
    await new Promise<void>((resolve, reject) =>
      store.destroy('s1', (error) => (error ? reject(error) : resolve())),
    );
    equal(await connection.collection('sessions').countDocuments(), 0);
  });

  it('drops a database', async () => {
    await connection.collection('things').insertOne({ n: 1 });
    await connection.dropDatabase();
    deepEqual(await connection.listCollections(), []);
  });
});
