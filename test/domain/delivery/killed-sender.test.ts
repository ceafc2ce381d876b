import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IN_FLIGHT } from '../../../server/domain/delivery/send.ts';
import { type Mailbox, openMailbox } from '../../support/mailbox.ts';

const SENDER = fileURLToPath(new URL('./sender-process.ts', import.meta.url));
const PEOPLE = 300;
const KILLS_AFTER = [25, 110, 200];

describe('a sender that is killed', () => {
  let mailbox: Mailbox;
  let dir: string;
  before(async () => {
    mailbox = await openMailbox();
    dir = mkdtempSync(join(tmpdir(), 'sender-'));
  });
  after(async () => {
    await mailbox.close();
    rmSync(dir, { recursive: true });
  });

  function start(life: number): ChildProcess {
    const args = ['--import', 'tsx', SENDER, dir, mailbox.url, String(PEOPLE), String(life)];
    // Always on a database of its own: the one of MONGODB_URI has no test name here.
    const { MONGODB_URI: _, ...env } = process.env;
    return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], env });
  }

  async function killedAfter(mails: number, life: number): Promise<void> {
    const child = start(life);
    const watch = setInterval(() => mailbox.mails.length >= mails && child.kill('SIGKILL'), 1);
    const [, signal] = await once(child, 'close');
    clearInterval(watch);
    assert.equal(signal, 'SIGKILL', 'it was killed in the middle, not done');
  }

  it('goes on after a restart: nobody is lost, and who gets a mail twice gets the same Message-ID', async function () {
    this.timeout(60_000);
    for (const [life, mails] of KILLS_AFTER.entries()) await killedAfter(mails, life);
    const last = start(KILLS_AFTER.length);
    let said = '';
    last.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    await once(last, 'close');
    assert.equal(said, 'all sent\n');

    const idsByPerson = new Map<string, string[]>();
    for (const { envelopeTo, messageId } of mailbox.mails) {
      const [to = ''] = envelopeTo;
      idsByPerson.set(to, [...(idsByPerson.get(to) ?? []), messageId ?? '']);
    }
    assert.equal(idsByPerson.size, PEOPLE);
    const ids = [...idsByPerson.values()];
    assert.ok(ids.every((each) => new Set(each).size === 1 && each[0]));
    assert.equal(new Set(ids.flat()).size, PEOPLE);
    const duplicates = mailbox.mails.length - PEOPLE;
    assert.ok(duplicates <= KILLS_AFTER.length * IN_FLIGHT, `${duplicates} duplicates`);
  });
});
