import assert from 'node:assert/strict';
import { MailRefused } from '../../server/platform/mail-refused.ts';
import { createMailer, type Mail, type Mailer } from '../../server/platform/mailer.ts';
import { type Mailbox, openMailbox } from '../support/mailbox.ts';
import { breakAfterText, openRawSmtp } from '../support/raw-smtp.ts';

const base = {
  mailFrom: 'Pulso Aurora <pulso@aurora.example>',
  dataDir: '/nowhere',
  baseUrl: 'https://pulso.example',
};

const mail: Mail = {
  to: { name: 'Ana Prado', address: 'ana@aurora.example' },
  replyTo: 'hr@aurora.example',
  subject: 'Como foi o serviço?',
  text: 'Olá, Ana',
  html: '<p>Olá, Ana</p>',
  messageId: 'abc123',
  about: 'round:2026-01-05',
};

const refusedAs = (refusal: string, code: string) => (error: unknown) => {
  assert.ok(error instanceof MailRefused, String(error));
  assert.deepEqual([error.refusal, error.code], [refusal, code]);
  return true;
};

/** An SMTP answer with a code, as smtp-server wants it. */
const answer = (responseCode: number) => Object.assign(new Error('planned'), { responseCode });

describe('the mailer', () => {
  const opened: { close(): Promise<unknown> }[] = [];
  afterEach(async () => {
    for (const each of opened.splice(0).reverse()) await each.close();
  });

  async function connected(options: Parameters<typeof openMailbox>[0] = {}, login = '') {
    const mailbox = await openMailbox(options);
    const mailer = createMailer({ ...base, smtpUrl: mailbox.url.replace('//', `//${login}`) });
    opened.push(mailbox, mailer);
    return { mailbox, mailer };
  }

  const headerOf = (mailbox: Mailbox, key: string) => {
    const [first] = mailbox.mails;
    return first?.headers.filter((header) => header.key === key).map((header) => header.value);
  };

  it('hands over one mail to one person, with the headers that keep machines from answering', async () => {
    const { mailbox, mailer } = await connected();
    await mailer.send(mail);
    const [received] = mailbox.mails;
    assert.deepEqual(received?.envelopeTo, ['ana@aurora.example']);
    assert.deepEqual(received?.from, { name: 'Pulso Aurora', address: 'pulso@aurora.example' });
    assert.equal(received?.subject, mail.subject);
    assert.equal(received?.text?.trim(), mail.text);
    assert.equal(received?.html?.trim(), mail.html);
    assert.equal(received?.messageId, '<abc123@pulso.example>');
    assert.equal(received?.replyTo?.[0]?.address, 'hr@aurora.example');
    assert.deepEqual(headerOf(mailbox, 'auto-submitted'), ['auto-generated']);
    assert.deepEqual(headerOf(mailbox, 'x-auto-response-suppress'), ['DR, RN, NRN, OOF, AutoReply']);
  });

  it('delivers to the address alone, whatever a name contains', async () => {
    const { mailbox, mailer } = await connected();
    const names = [
      'Vendas <evil@evil.example>',
      'evil@evil.example, Ana',
      'Ana\r\nBcc: evil@evil.example',
      '"Ana" <evil@evil.example>,',
      '=?utf-8?q?=0D=0ABcc:_evil@evil.example?=',
    ];
    for (const name of names) await mailer.send({ ...mail, to: { name, address: 'ana@aurora.example' } });
    assert.equal(mailbox.mails.length, names.length);
    for (const received of mailbox.mails) {
      assert.deepEqual(received.envelopeTo, ['ana@aurora.example']);
      assert.deepEqual(
        received.to?.map((to) => to.address),
        ['ana@aurora.example'],
      );
      assert.equal(received.bcc, undefined);
    }
  });

  it('never turns an address that is a list into other recipients', async () => {
    const { mailbox, mailer } = await connected();
    for (const address of [
      'evil@evil.example, ana@aurora.example',
      'ana@aurora.example>\r\nRCPT TO:<evil@evil.example',
    ])
      await mailer.send({ ...mail, to: { name: 'Ana', address } }).catch(() => {});
    assert.ok(!mailbox.mails.some((received) => received.envelopeTo.includes('evil@evil.example')));
  });

  it('calls an address that cannot be asked about the fault of the address', async () => {
    const { mailbox, mailer } = await connected();
    const nobody = { ...mail, to: { name: 'Ana', address: '' } };
    await assert.rejects(mailer.send(nobody), refusedAs('recipient', 'EENVELOPE'));
    assert.equal(mailbox.mails.length, 0);
  });

  for (const [responseCode, refusal] of [
    [550, 'recipient'],
    [553, 'recipient'],
    [450, 'later'],
    [452, 'later'],
    [421, 'queue'],
  ] as const)
    it(`takes ${responseCode} at the recipient as: ${refusal}`, async () => {
      const { mailer } = await connected({ onRcptTo: (_to, _session, done) => done(answer(responseCode)) });
      await assert.rejects(mailer.send(mail), refusedAs(refusal, String(responseCode)));
    });

  for (const [responseCode, refusal] of [
    [530, 'queue'],
    [550, 'queue'],
    [451, 'later'],
  ] as const)
    it(`takes ${responseCode} at the sender as: ${refusal}`, async () => {
      const { mailer } = await connected({
        onMailFrom: (_from, _session, done) => done(answer(responseCode)),
      });
      await assert.rejects(mailer.send(mail), refusedAs(refusal, String(responseCode)));
    });

  it('tries a text again that was refused', async () => {
    const { mailer } = await connected({
      onData: (stream, _session, done) => void stream.resume().on('end', () => done(answer(554))),
    });
    await assert.rejects(mailer.send(mail), refusedAs('later', '554'));
  });

  it('pauses everything when the server does not know us, already when it looks', async () => {
    const { mailer } = await connected(
      { authOptional: false, allowInsecureAuth: true, onAuth: (_auth, _session, done) => done(answer(535)) },
      'user:wrong@',
    );
    await assert.rejects(mailer.verify(), refusedAs('queue', '535'));
    await assert.rejects(mailer.send(mail), refusedAs('queue', '535'));
  });

  it('finds a server that is not there', async () => {
    const { mailbox, mailer } = await connected();
    await mailer.verify();
    await mailbox.close();
    opened.shift();
    await assert.rejects(
      mailer.verify(),
      (error) => error instanceof MailRefused && error.refusal === 'unreachable',
    );
    await assert.rejects(
      mailer.send(mail),
      (error) => error instanceof MailRefused && error.refusal === 'unreachable',
    );
  });

  it('reports a connection that breaks, without sending the mail again by itself', async () => {
    let texts = 0;
    const raw = await openRawSmtp(breakAfterText(() => texts++));
    opened.push(raw);
    const mailer = track(createMailer({ ...base, smtpUrl: raw.url }));
    await assert.rejects(
      mailer.send(mail),
      (error) => error instanceof MailRefused && error.refusal === 'unreachable',
    );
    assert.equal(texts, 1);
  });

  it('pauses everything when the server turns us away at the door', async () => {
    const raw = await openRawSmtp(() => {}, '554 go away');
    opened.push(raw);
    const mailer = track(createMailer({ ...base, smtpUrl: raw.url }));
    await assert.rejects(mailer.verify(), refusedAs('queue', '554'));
  });

  it('reads no file and no address of the network into a mail', async () => {
    const { mailbox, mailer } = await connected();
    const tricky = { ...mail, html: { path: '/etc/hostname' } as unknown as string };
    await assert.rejects(mailer.send(tricky), MailRefused);
    assert.equal(mailbox.mails.length, 0);
  });

  function track(mailer: Mailer): Mailer {
    opened.push(mailer);
    return mailer;
  }
});
