import { deepEqual, equal, rejects } from 'node:assert/strict';
import { MongoClient, MongoServerError } from 'mongodb';
import { type TestServer, testServer } from './server.ts';

describe('what the embedded server offers to tests', () => {
  let server: TestServer;
  before(async () => {
    server = await testServer({ isDurable: false, isTesting: true });
  });
  after(() => server.stop());

  const failPoint = (mode: unknown, data?: object) =>
    server.client.db('admin').command({ configureFailPoint: 'failCommand', mode, ...(data && { data }) });

  it('remembers every operator and command seen', async () => {
    const docs = server.client.db('seen').collection('docs');
    await docs.updateMany({ $or: [{ a: { $gt: 1 } }] }, { $set: { b: 1 } });
    await docs.aggregate([{ $group: { _id: null, n: { $sum: 1 } } }]).toArray();
    const { operators } = await server.client.db('admin').command({ recordedOperators: 1 });
    const own = operators.filter(
      (name: string) => !['$db', 'command:hello', 'command:ismaster'].includes(name),
    );
    deepEqual(own, [
      '$group',
      '$gt',
      '$or',
      '$set',
      '$sum',
      'command:aggregate',
      'command:recordedOperators',
      'command:update',
    ]);
  });

  it('fails a command as often as told', async () => {
    const docs = server.client.db('failing').collection('docs');
    await failPoint({ times: 2 }, { failCommands: ['insert'], errorCode: 91 });
    for (let n = 0; n < 2; n++) {
      await rejects(docs.insertOne({}), (error) => error instanceof MongoServerError && error.code === 91);
    }
    await docs.insertOne({});
    equal(await docs.countDocuments(), 1);
  });

  it('fails from a certain command on', async () => {
    const docs = server.client.db('failing').collection('later');
    await failPoint({ skip: 1 }, { failCommands: ['insert'], errorCode: 10107 });
    await docs.insertOne({});
    for (let n = 0; n < 2; n++) await rejects(docs.insertOne({}), { code: 10107 });
    await failPoint('off');
    equal(await docs.countDocuments(), 1);
  });

  it('doubts that a write is durable which it made', async () => {
    const docs = server.client.db('failing').collection('doubtful');
    const writeConcernError = { code: 64, errmsg: 'waiting for replication timed out' };
    await failPoint({ times: 1 }, { failCommands: ['insert'], writeConcernError });
    await rejects(docs.insertOne({}), { code: 64 });
    equal(await docs.countDocuments(), 1);
  });

  it('cuts the connection, and blocks, until turned off', async () => {
    const client = await MongoClient.connect(server.uri, { retryReads: false });
    const docs = client.db('failing').collection('cut');
    await failPoint('alwaysOn', { failCommands: ['find'], closeConnection: true });
    await rejects(docs.findOne(), { name: 'MongoNetworkError' });
    await failPoint('alwaysOn', { failCommands: ['find'], blockConnection: true, blockTimeMS: 30 });
    equal(await docs.findOne(), null);
    await failPoint('off');
    equal(await docs.findOne(), null);
    await client.close();
  });

  it('refuses fail points it does not have', async () => {
    await rejects(server.client.db('admin').command({ configureFailPoint: 'other', mode: 'off' }), {
      code: 9,
    });
    await rejects(failPoint('alwaysOn', { failCommands: ['find'], foo: 1 }), { code: 9 });
  });

  it('has none of it when not asked to', async () => {
    const plain = await testServer();
    const admin = plain.client.db('admin');
    await rejects(admin.command({ recordedOperators: 1 }), { code: 59 });
    await rejects(admin.command({ configureFailPoint: 'failCommand', mode: 'off' }), { code: 59 });
    await plain.stop();
  });
});
