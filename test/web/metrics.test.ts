import assert from 'node:assert/strict';
import mongoose from 'mongoose';
import { enqueue } from '../../server/domain/delivery/outbox.ts';
import { noteRuns } from '../../server/domain/health/job-runs.ts';
import { testApp } from '../support/app.ts';
import { useTestDatabase } from '../support/database.ts';
import { makeRound } from '../support/factories.ts';

const TOKEN = 'a-token-for-the-monitoring';

describe('/metrics', () => {
  useTestDatabase();

  it('is not there without METRICS_TOKEN', async () => {
    const { status } = await testApp().visitor({ authorization: 'Bearer ' }).get('/metrics');
    assert.equal(status, 404);
  });

  it('is told to whoever has the token, and to nobody else', async () => {
    const web = testApp({ METRICS_TOKEN: TOKEN });
    for (const authorization of ['', 'Bearer ', `Bearer ${TOKEN}x`, TOKEN, `Basic ${TOKEN}`]) {
      const { status, headers, text } = await web.visitor({ authorization }).get('/metrics');
      assert.deepEqual([status, headers['www-authenticate']], [401, 'Bearer'], authorization);
      assert.ok(!text.includes('pulso_'));
    }
    const { status, text } = await web.visitor({ authorization: `Bearer ${TOKEN}` }).get('/metrics');
    assert.equal(status, 200);
    assert.match(text, /^process_cpu_user_seconds_total /m);
  });

  it('has requests by route, mails, rounds and jobs, and nothing that people typed', async () => {
    const web = testApp({ METRICS_TOKEN: TOKEN });
    const told = async () => (await web.visitor({ authorization: `Bearer ${TOKEN}` }).get('/metrics')).text;
    await enqueue([{ kind: 'invitation', to: 'e:1', ref: 'r', n: 0, dueAt: new Date() }], Buffer.alloc(32));
    await makeRound(web.deps.keys);
    await noteRuns(web.deps.clock)('seal', null);
    const hidden = 'hidden'.repeat(7);
    await web.visitor().get(`/a/${hidden}h`);
    await web.visitor().get(`/nowhere/${hidden}?who=ana@example.com`);
    await web.signedIn('hr');
    const text = await told();
    for (const line of [
      'pulso_http_requests_total{method="GET",route="/a/:token",status="404"} 1',
      'pulso_http_requests_total{method="",route="",status="404"} 1',
      'pulso_http_requests_total{method="POST",route="/login",status="303"} 1',
      'pulso_outbox_messages{state="waiting"} 1',
      'pulso_rounds{status="open"} 1',
      `pulso_job_last_success_timestamp_seconds{job="seal"} ${web.deps.clock.now().getTime() / 1000}`,
    ])
      assert.ok(text.includes(line), `${line} is not in\n${text}`);
    assert.doesNotMatch(text, /hidden|example\.com/);
  });

  it('tells of the process while the database is away', async () => {
    const web = testApp({ METRICS_TOKEN: TOKEN });
    const { collection } = mongoose.connection.model('Round');
    const { aggregate } = collection;
    collection.aggregate = () => {
      throw new Error('planned');
    };
    try {
      const { status, text } = await web.visitor({ authorization: `Bearer ${TOKEN}` }).get('/metrics');
      assert.equal(status, 200);
      assert.match(text, /^process_cpu_user_seconds_total /m);
      assert.doesNotMatch(text, /^pulso_rounds\{/m);
    } finally {
      collection.aggregate = aggregate;
    }
  });
});
