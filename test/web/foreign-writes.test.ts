import assert from 'node:assert/strict';
import { translator } from '../../server/i18n/translate.ts';
import { POLICY } from '../../server/web/policy.ts';
import { type BusySite, openBusySite } from '../support/busy-site.ts';
import { type Client, client } from '../support/client.ts';
import { useSharedDatabase } from '../support/database.ts';
import { dumpDatabase } from '../support/dump.ts';

const POSTS = Object.keys(POLICY).filter((route) => route.startsWith('POST'));
/** Answers need no session and no token: the link in the address is the secret, and the origin is looked at. */
const ANSWER = 'POST /a/:token';
const FOREIGN: Record<string, string>[] = [
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { 'sec-fetch-site': 'cross-site' },
];
const t = translator('en');

describe('forms that another site sends', () => {
  useSharedDatabase();
  let site: BusySite;
  let everybody: Client;

  before(async function () {
    this.timeout(60_000);
    site = await openBusySite();
    everybody = await site.signIn(['admin', 'hr', 'head', 'board'], ['it', 'hr']);
  });
  after(() => site.close());

  /** The right person for a form; links are tried by somebody without a session too. */
  const sender = (route: string) => (POLICY[route] === 'link' ? client(site.url) : everybody);

  async function stored() {
    const { sessions: _, ...rest } = await dumpDatabase();
    return rest;
  }

  it('are refused, with the token of the session too, and change nothing', async () => {
    const before = await stored();
    for (const route of POSTS) {
      const who = sender(route);
      const body = `csrf=${await who.token()}&language=en&name=Planted&email=planted%40example.com`;
      for (const headers of FOREIGN) {
        const { status, text } = await who.post(site.addressOf(route), body, headers);
        assert.equal(status, 403, `${route} from ${JSON.stringify(headers)}`);
        assert.doesNotMatch(text, /Planted|planted@/, `${route} gives back what another site typed`);
        if (route !== ANSWER) assert.ok(text.includes(t('errors.foreign')), route);
      }
    }
    assert.deepEqual(await stored(), before);
  }).timeout(120_000);

  it('are refused without the token, or with that of somebody else, and change nothing', async () => {
    const before = await stored();
    const stolen = await site.hr.token();
    for (const route of POSTS.filter((one) => one !== ANSWER)) {
      for (const csrf of ['', 'csrf=', `csrf=${stolen}`, `csrf=${stolen}&csrf=${stolen}`]) {
        const { status, text } = await sender(route).post(site.addressOf(route), csrf);
        assert.equal(status, 403, `${route} with ${csrf}`);
        assert.ok(text.includes(t('errors.expired')), route);
      }
    }
    assert.deepEqual(await stored(), before);
  }).timeout(120_000);
});
