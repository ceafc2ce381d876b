import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import mongoose from 'mongoose';
import { readSheet } from 'read-excel-file/node';
import { POLICY } from '../../server/web/policy.ts';
import { type BusySite, openBusySite } from '../support/busy-site.ts';
import { type Client, client } from '../support/client.ts';
import { useSharedDatabase } from '../support/database.ts';

const MARKUP = '<img src=x onerror=alert(1)>"\'<script>alert(2)</script>';
/** As a browser would run it: every escape of ours changes `<`. */
const RAW = /<img src=x|<script>alert/;
const FORMULA = '＝HYPERLINK("x")';
const STARTS_FORMULA = /^[=+\-@\t\r\0＝＋－＠]/;
const GETS = Object.keys(POLICY).filter((route) => route.startsWith('GET'));
/** Everything that is taken away as a file; one of a new name is one here. */
const FILES = GETS.filter((route) => /\.(csv|xlsx)$/.test(route));

/** Renames things behind the back of every check, as a careless import would. */
async function plant(text: string): Promise<void> {
  const set = async (collection: string, fields: Record<string, string>) =>
    void (await mongoose.connection.collection(collection).updateMany({}, { $set: fields }));
  await set('departments', { name: text, 'about.en': text });
  await set('employees', { name: text, site: text, title: text });
  await set('surveys', { name: text });
  await set('users', { name: text });
  await set('settings', { name: text, contact: text, reportingChannel: text });
  await set('comments', { text });
  await set('commitments', { text, owner: text });
}

describe('text that others planted', () => {
  useSharedDatabase();
  let site: BusySite;
  let everybody: Client;

  before(async function () {
    this.timeout(60_000);
    site = await openBusySite();
    everybody = await site.signIn(['admin', 'hr', 'head', 'board'], ['it', 'hr']);
  });
  after(() => site.close());

  it('is escaped on every page, and in what pages say of errors', async () => {
    await plant(MARKUP);
    let shown = 0;
    for (const route of GETS) {
      const who = POLICY[route] === 'link' ? client(site.url) : everybody;
      const { status, headers, text } = await who.get(site.addressOf(route));
      assert.ok(status < 500, `${route}: ${status}`);
      if (!headers.get('content-type')?.startsWith('text/html')) continue;
      assert.doesNotMatch(text, RAW, route);
      if (text.includes('&lt;script&gt;alert(2)')) shown++;
    }
    assert.ok(shown > 20, `the text must be somewhere to be escaped: ${shown} pages`);
    for (const path of ['/account', '/admin/users', '/hr/people', '/hr/departments', '/login']) {
      const typed = { name: MARKUP, email: MARKUP, locale: MARKUP, departmentId: MARKUP };
      const body = `${new URLSearchParams({ csrf: await everybody.token(), ...typed })}`;
      assert.doesNotMatch((await everybody.post(path, body)).text, RAW, path);
    }
    assert.doesNotMatch((await everybody.get(`/login?next=${encodeURIComponent(MARKUP)}`)).text, RAW);
  }).timeout(120_000);

  it('is no formula in any file', async () => {
    await plant(FORMULA);
    assert.ok(FILES.length >= 3);
    for (const route of FILES) {
      const { status, text, bytes } = await everybody.get(site.addressOf(route));
      assert.equal(status, 200, route);
      const cells: string[] = route.endsWith('xlsx')
        ? (await readSheet(bytes)).flat().map((cell) => String(cell ?? ''))
        : parse(text, { bom: true, relax_column_count: true }).flat();
      assert.ok(
        cells.some((cell) => cell.includes('HYPERLINK')),
        `${route} has nothing planted`,
      );
      for (const cell of cells.filter((one) => !/^-?\d+([.,]\d+)?$/.test(one)))
        assert.doesNotMatch(cell, STARTS_FORMULA, route);
    }
  }).timeout(60_000);
});
