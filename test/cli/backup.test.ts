import assert from 'node:assert/strict';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Db, MongoClient } from 'mongodb';
import { startEmbedded } from '../../server/embedded-mongo/start.ts';
import { withDatabase } from '../support/joined-database.ts';
import { dataFolder, freePort, type Process, startCompiled } from '../support/processes.ts';

const PEOPLE = 'test/data/directory/aurora-pt-excel.csv';

type Variables = Record<string, string>;

async function pulso(args: string[], env: Variables): Promise<Process & { code: number | string }> {
  const ran = startCompiled('server/pulso', args, env);
  return { ...ran, code: await ran.ended };
}

async function done(args: string[], env: Variables) {
  const ran = await pulso([...args, '--json'], env);
  assert.equal(ran.code, 0, ran.out() + ran.err());
  return JSON.parse(ran.out());
}

async function refused(args: string[], env: Variables): Promise<[unknown, string]> {
  const ran = await pulso([...args, '--json'], env);
  return [ran.code, JSON.parse(ran.out()).error.code];
}

const countPeople = (db: Db) => db.collection('employees').countDocuments();

describe('pulso backup, restore and database copy', function () {
  this.timeout(180_000);
  let env: Variables;
  before(async () => {
    env = { DATA_DIR: dataFolder() };
    await done(['import', PEOPLE, '--apply'], env);
  });

  it('make a backup beside a running server, check it and restore it elsewhere with the secret', async () => {
    const folder = join(dataFolder(), 'backup');
    const server = startCompiled('server/main', [], { ...env, PORT: String(await freePort()) });
    await server.said(/Create the first account/);
    const made = await done(['backup', folder], env);
    assert.equal(made.collections.employees.documents, 320);
    assert.deepEqual(await refused(['restore', folder], env), [1, 'failed']);
    assert.equal(await server.end('SIGTERM'), 0);

    assert.equal((await done(['restore', folder, '--check'], env)).state, 'checked');
    const other = { DATA_DIR: dataFolder() };
    assert.deepEqual(await refused(['restore', folder], other), [1, 'backup_secret']);
    cpSync(join(env.DATA_DIR ?? '', 'keys'), join(other.DATA_DIR, 'keys'), { recursive: true });
    assert.equal((await done(['restore', folder], other)).state, 'restored');
    assert.deepEqual(await refused(['restore', folder], other), [1, 'database_not_empty']);
    assert.equal(await withDatabase(other.DATA_DIR, countPeople), 320);
    assert.deepEqual(await done(['rounds', 'list'], other), [], 'the program opens it');
    const deeds = await withDatabase(other.DATA_DIR, (db) => db.collection('audit').find().toArray());
    assert.equal(deeds.filter(({ verb, thing }) => `${verb} ${thing}` === 'restore database').length, 1);
    assert.equal((await done(['audit', 'verify'], other)).entries, deeds.length, 'its chain goes on');
  });

  it('restore without the old secret when it is lost', async () => {
    const folder = join(dataFolder(), 'backup');
    await done(['backup', folder], env);
    const other = { DATA_DIR: dataFolder() };
    await done(['restore', folder, '--new-secret'], other);
    assert.deepEqual(await done(['rounds', 'list'], other), []);
    assert.ok(existsSync(join(other.DATA_DIR, 'keys', 'app')));
  });

  it('copy to another database and back, and go on with a copy that broke off', async () => {
    const target = await startEmbedded(dataFolder());
    const client = await MongoClient.connect(target.uri);
    const there = client.db('pulso');
    try {
      const copied = await done(['database', 'copy', '--to', target.uri], env);
      assert.equal(copied.collections.employees.documents, 320);
      assert.equal(await countPeople(there), 320);
      const indexes = await there.collection('employees').indexes();
      assert.ok(indexes.some(({ key, unique }) => key.externalId === 1 && unique));
      assert.deepEqual(await refused(['database', 'copy', '--to', target.uri], env), [1, 'target_not_empty']);

      const half = await there
        .collection<{ _id: string }>('employees')
        .find()
        .sort({ _id: 1 })
        .skip(100)
        .toArray();
      await there.collection('employees').deleteMany({ _id: { $in: half.map(({ _id }) => _id) } as never });
      await there.collection('relations').drop();
      await done(['database', 'copy', '--to', target.uri, '--resume'], env);
      assert.equal(await countPeople(there), 320);

      await there.collection('employees').updateOne({}, { $set: { name: 'Another' } });
      assert.deepEqual(await refused(['database', 'copy', '--to', target.uri, '--resume'], env), [
        1,
        'copy_differs',
      ]);

      const back = { DATA_DIR: dataFolder() };
      assert.deepEqual(await refused(['database', 'copy', '--from', target.uri], back), [1, 'copy_secret']);
      cpSync(join(env.DATA_DIR ?? '', 'keys'), join(back.DATA_DIR, 'keys'), { recursive: true });
      await done(['database', 'copy', '--from', target.uri], back);
      assert.equal(await withDatabase(back.DATA_DIR, countPeople), 320);
    } finally {
      await client.close();
      await target.stop();
    }
  });

  it('say which of both ways is meant, and refuse what is no MongoDB', async () => {
    assert.deepEqual(await refused(['database', 'copy'], env), [2, 'invalid_input']);
    assert.deepEqual(await refused(['database', 'copy', '--to', 'http://x'], env), [2, 'invalid_input']);
    assert.deepEqual(await refused(['restore', dataFolder()], env), [1, 'not_a_backup']);
  });
});
