import assert from 'node:assert/strict';
import mongoose from 'mongoose';
import { databaseKeyStore, rewrapRoundKeys } from '../../../server/domain/rounds/database-key-store.ts';
import { deriveSecrets } from '../../../server/platform/secrets.ts';
import { useTestDatabase } from '../../support/database.ts';

const ROUND = 'scheduleABC:2026-01-05';

describe('database key store', () => {
  useTestDatabase();
  const secrets = deriveSecrets('a'.repeat(32));
  const others = deriveSecrets('b'.repeat(32));
  const store = databaseKeyStore(secrets);

  it('makes a key once and returns it ever after', async () => {
    assert.equal(await store.read(ROUND), null);
    const key = await store.create(ROUND);
    assert.equal(key.length, 32);
    assert.deepEqual(await store.create(ROUND), key);
    assert.deepEqual(await databaseKeyStore(secrets).read(ROUND), key);
  });

  it('gives creators that race one key', async () => {
    const keys = await Promise.all(Array.from({ length: 12 }, () => databaseKeyStore(secrets).create(ROUND)));
    assert.equal(new Set(keys.map((key) => key.toString('hex'))).size, 1);
  });

  it('stores the key encrypted for its round only', async () => {
    const key = await store.create(ROUND);
    const stored = mongoose.connection.collection<{ _id: string; wrapped: Buffer }>('roundKeys');
    const raw = await stored.findOne({ _id: ROUND });
    assert.ok(raw);
    assert.deepEqual(Object.keys(raw).sort(), ['_id', 'wrapped']);
    assert.equal(raw.wrapped.length, 60);
    assert.equal(raw.wrapped.includes(key), false);
    await stored.insertOne({ _id: 'scheduleABC:2026-01-12', wrapped: raw.wrapped });
    await assert.rejects(store.read('scheduleABC:2026-01-12'));
  });

  it('refuses another application secret instead of making another key', async () => {
    await store.create(ROUND);
    await assert.rejects(databaseKeyStore(others).read(ROUND));
    await assert.rejects(databaseKeyStore(others).create(ROUND));
    assert.equal((await store.read(ROUND))?.length, 32);
  });

  it('destroys and lists', async () => {
    await store.create('scheduleABC:2026-01-12');
    await store.create(ROUND);
    assert.deepEqual(await store.list(), [ROUND, 'scheduleABC:2026-01-12']);
    await store.destroy(ROUND);
    await store.destroy(ROUND);
    assert.deepEqual(await store.list(), ['scheduleABC:2026-01-12']);
    assert.equal(await store.read(ROUND), null);
  });

  it('takes its keys along when the application secret changes, also when asked twice', async () => {
    const key = await store.create(ROUND);
    await rewrapRoundKeys(secrets, others);
    await rewrapRoundKeys(secrets, others);
    assert.deepEqual(await databaseKeyStore(others).read(ROUND), key);
    await assert.rejects(store.read(ROUND));
    await assert.rejects(rewrapRoundKeys(secrets, deriveSecrets('c'.repeat(32))));
  });
});
