import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import {
  chooseMailServer,
  readMailServer,
  rewrapMailServer,
} from '../../../server/domain/delivery/mail-server.ts';
import { currentPause, pauseQueue } from '../../../server/domain/delivery/pause.ts';
import { changingMailer } from '../../../server/platform/changing-mailer.ts';
import { InvalidInput } from '../../../server/platform/errors.ts';
import type { Mail } from '../../../server/platform/mailer.ts';
import { deriveSecrets } from '../../../server/platform/secrets.ts';
import type { SmtpServer } from '../../../server/platform/smtp-server.ts';
import { testClock } from '../../support/clock.ts';
import { useTestDatabase } from '../../support/database.ts';
import { dumpDatabase } from '../../support/dump.ts';
import { type Mailbox, openMailbox } from '../../support/mailbox.ts';
import { testProgram } from '../../support/program.ts';

const secrets = deriveSecrets(randomBytes(32));
const ACTION = { by: 'ana', now: new Date('2026-11-02T12:00:00Z'), secrets };
const PASSWORD = 'the password of the mail server';
const SERVER: SmtpServer = {
  host: '127.0.0.1',
  port: 25,
  security: 'none',
  user: '',
  password: '',
  from: 'Pulso <pulso@aurora.example>',
  perMinute: 60,
  connections: 2,
};
const MAIL: Mail = {
  to: { name: 'Ana', address: 'ana@aurora.example' },
  subject: 'A test',
  text: 'A test',
  html: '<p>A test</p>',
  messageId: 'test',
  about: 'test',
};

describe('the mail server chosen in the program', () => {
  useTestDatabase();
  const boxes: Mailbox[] = [];
  const mailbox = async (options = {}) => {
    const box = await openMailbox(options);
    boxes.push(box);
    return { ...box, port: Number(new URL(box.url).port) };
  };
  afterEach(async () => {
    for (const box of boxes.splice(0)) await box.close();
  });

  it('lies encrypted in the database and comes back whole', async () => {
    const server = { ...SERVER, user: 'pulso', password: PASSWORD };
    await chooseMailServer(server, ACTION);
    assert.deepEqual(await readMailServer(secrets), server);
    assert.ok(!JSON.stringify(await dumpDatabase()).includes(PASSWORD));
    await chooseMailServer(null, ACTION);
    assert.equal(await readMailServer(secrets), null);
  });

  it('can be read after a change of the application secret, also when that was interrupted', async () => {
    await chooseMailServer({ ...SERVER, password: PASSWORD }, ACTION);
    const next = deriveSecrets(randomBytes(32));
    for (let twice = 0; twice < 2; twice++) await rewrapMailServer(secrets, next);
    assert.equal((await readMailServer(next))?.password, PASSWORD);
    await assert.rejects(readMailServer(secrets));
  });

  it('is refused by field when it cannot be', async () => {
    const wrong = { ...SERVER, host: '', port: 0, from: 'nobody', perMinute: 0, connections: 21 };
    await assert.rejects(chooseMailServer(wrong, ACTION), (error) => {
      assert.ok(error instanceof InvalidInput);
      assert.deepEqual(
        error.faults.map(({ field }) => field),
        ['host', 'port', 'from', 'perMinute', 'connections'],
      );
      return true;
    });
    assert.equal(await readMailServer(secrets), null);
  });

  it('ends the pause the former server caused', async () => {
    await pauseQueue('535', { now: ACTION.now, chance: 0, isFirst: true });
    await chooseMailServer(SERVER, ACTION);
    assert.equal(await currentPause(), null);
  });

  it('is followed by a running program, with its sender, and left again', async () => {
    const [first, second] = [await mailbox(), await mailbox()];
    const mailer = changingMailer(testProgram().config, {
      chosen: () => readMailServer(secrets),
      clock: testClock(),
    });
    assert.ok(mailer.local);
    for (const { port } of [first, second]) {
      await chooseMailServer({ ...SERVER, port }, ACTION);
      for (let twice = 0; twice < 2; twice++) await mailer.refresh();
      assert.equal(mailer.local, null);
      await mailer.send(MAIL);
    }
    assert.deepEqual([first.mails.length, second.mails.length], [1, 1]);
    assert.equal(second.mails[0]?.from?.address, 'pulso@aurora.example');
    await chooseMailServer(null, ACTION);
    await mailer.refresh();
    await mailer.send(MAIL);
    assert.equal((await mailer.local?.list())?.length, 1);
    await mailer.close();
  });

  it('is not asked where SMTP_URL names another', async () => {
    const [named, chosen] = [await mailbox(), await mailbox()];
    await chooseMailServer({ ...SERVER, port: chosen.port }, ACTION);
    const { config } = testProgram({ SMTP_URL: named.url, BASE_URL: 'https://pulso.example' });
    const mailer = changingMailer(config, { chosen: () => readMailServer(secrets), clock: testClock() });
    await mailer.refresh();
    await mailer.send(MAIL);
    assert.deepEqual([named.mails.length, chosen.mails.length], [1, 0]);
    await mailer.close();
  });

  it('never has more connections than it allows', async () => {
    let open = 0;
    let most = 0;
    const box = await mailbox({
      onConnect: (_session: unknown, done: () => void) => {
        most = Math.max(most, ++open);
        done();
      },
      onClose: () => void open--,
    });
    await chooseMailServer({ ...SERVER, port: box.port, connections: 2 }, ACTION);
    const mailer = changingMailer(testProgram().config, {
      chosen: () => readMailServer(secrets),
      clock: testClock(),
    });
    await mailer.refresh();
    await Promise.all(Array.from({ length: 12 }, (_, i) => mailer.send({ ...MAIL, messageId: `m${i}` })));
    assert.equal(box.mails.length, 12);
    assert.ok(most <= 2, `${most} connections`);
    await mailer.close();
  });
});
