import assert from 'node:assert/strict';
import express from 'express';
import request from 'supertest';
import { ready } from '../../server/web/health.ts';
import { testApp } from '../support/app.ts';
import { useTestDatabase } from '../support/database.ts';

describe('the state of the program', () => {
  useTestDatabase();

  it('is told without an account', async () => {
    for (const path of ['/healthz', '/readyz']) {
      const { status, text, headers } = await testApp().visitor().get(path);
      assert.deepEqual([status, text], [200, 'ok'], path);
      assert.equal(headers['set-cookie'], undefined);
    }
  });

  it('is not ready while the process ends', async () => {
    const app = express().get('/readyz', ready({ isEnding: () => true }));
    const { status, text } = await request(app).get('/readyz');
    assert.deepEqual([status, text], [503, 'the process ends']);
  });
});
