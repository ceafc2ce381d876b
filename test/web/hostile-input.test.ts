import assert from 'node:assert/strict';
import { POLICY } from '../../server/web/policy.ts';
import { type BusySite, openBusySite } from '../support/busy-site.ts';
import { type Client, client, type Got } from '../support/client.ts';
import { useSharedDatabase } from '../support/database.ts';
import { dumpDatabase } from '../support/dump.ts';
import { formsOn, type OfferedForm } from '../support/forms.ts';
import * as hostile from '../support/hostile.ts';

const ROUTES = Object.keys(POLICY);
const GETS = ROUTES.filter((route) => route.startsWith('GET'));
const POSTS = ROUTES.filter((route) => route.startsWith('POST'));
/** Forms without a field do what they do whatever comes along. */
const NAMES = ['name', 'email', 'password', 'roles', 'id', 'departmentIds', 'paused', 'date', 'q'];
const WORDS = [
  '%00',
  '..%2f..%2fetc%2fpasswd',
  '%7B%22$ne%22:1%7D',
  '%E0%A4%A',
  '__proto__',
  'x'.repeat(2_000),
];
/** What addresses may choose, as the pages name it. */
const CHOICES =
  'q page from lang language department departmentId mode done round subject survey item after sentiment state provider customer next verb who day';
const QUERIES = ['=a%00b', '[$ne]=1', '=constructor', `=${'x'.repeat(300)}`];
/** Every address many times, on machines that are busy too. */
const SLOW = 180_000;

describe('hostile input', () => {
  useSharedDatabase();
  let site: BusySite;
  let everybody: Client;
  const offered = new Map<string, OfferedForm>();

  before(async function () {
    this.timeout(SLOW);
    site = await openBusySite();
    everybody = await site.signIn(['admin', 'hr', 'head', 'board'], ['it', 'hr']);
    for (const route of GETS) {
      const path = site.addressOf(route);
      const { text } = await sender(route).get(path);
      for (const form of formsOn(text, path)) {
        const post = POSTS.find((one) => patternOf(one).test(form.action.split('?')[0] ?? ''));
        if (post && !offered.has(post)) offered.set(post, form);
      }
    }
  });
  after(() => site.close());

  /** A draft is its sender's; an answer link needs no account; the rest is for somebody with every role. */
  function sender(route: string): Client {
    if (route.includes('/import/:id')) return site.hr;
    return POLICY[route] === 'link' ? client(site.url) : everybody;
  }

  const namesOf = (route: string) => {
    const names = [...new Set(offered.get(route)?.fields.map(([name]) => name))];
    return names.length > 0 ? names : NAMES;
  };

  /** Sends bodies to some forms, each of which must be refused, and looks whether anything was stored. */
  async function refused(
    routes: readonly string[],
    bodiesFor: (route: string) => Record<string, string>,
    isFormat = false,
  ): Promise<void> {
    const before = await stored();
    for (const route of routes) {
      const who = sender(route);
      const csrf = `csrf=${await who.token()}`;
      for (const [what, body] of Object.entries(bodiesFor(route))) {
        const got = await (isFormat
          ? who.post(site.addressOf(route), body, { 'content-type': what })
          : who.post(site.addressOf(route), `${csrf}&${body}`));
        assert.ok(got.status >= 400 && got.status < 500, `${route}, ${what}: ${got.status}`);
      }
    }
    assert.deepEqual(await stored(), before, 'something was stored');
  }

  it('in the names of fields is refused by every form, and changes nothing', async () => {
    await refused(POSTS, (route) => mapped(hostile.STRANGE_NAMES, (make) => make(namesOf(route))));
  }).timeout(SLOW);

  it('in all fields is refused by every form that has some, and changes nothing', async () => {
    const withFields = POSTS.filter((one) => offered.get(one)?.fields.length);
    await refused(withFields, (route) =>
      mapped(hostile.STRANGE_VALUES, (value) => hostile.filledWith(value, namesOf(route))),
    );
  }).timeout(SLOW);

  it('of too large a size is refused by every form, and changes nothing', async () => {
    await refused(POSTS, () => hostile.TOO_LARGE);
  }).timeout(SLOW);

  it('in another format is refused by every form, and changes nothing', async () => {
    await refused(POSTS, () => hostile.OTHER_FORMATS, true);
  }).timeout(SLOW);

  it('in addresses gets a 4xx or a page, never a 5xx', async () => {
    for (const route of ROUTES.filter((one) => one.includes(':'))) {
      for (const word of WORDS) {
        const who = sender(route);
        const path = route.slice(route.indexOf(' ') + 1).replaceAll(/:[a-zA-Z]+/g, word);
        const got = await (route.startsWith('GET')
          ? who.get(path)
          : who.post(path, `csrf=${await who.token()}`));
        assert.ok(got.status >= 400 && got.status < 500, `${route} with ${word}: ${got.status}`);
      }
    }
  }).timeout(SLOW);

  it('in what addresses choose gets a 4xx or a page, never a 5xx', async () => {
    for (const route of GETS) {
      for (const query of QUERIES) {
        const path = `${site.addressOf(route)}?${CHOICES.split(' ')
          .map((name) => name + query)
          .join('&')}`;
        isNoFault(await sender(route).get(path), `${route} with ${query}`);
      }
    }
  }).timeout(SLOW);

  it('in one field of a form that is right otherwise is refused, or kept as plain text', async () => {
    for (const [route, { fields }] of offered) {
      if (fields.length === 0 || route === 'POST /logout') continue;
      const who = sender(route);
      for (const name of namesOf(route)) {
        for (const [what, value] of Object.entries(hostile.STRANGE_VALUES)) {
          const body = `csrf=${await who.token()}&${hostile.changed(fields, name, value)}`;
          isNoFault(await who.post(site.addressOf(route), body), `${route}, ${name}, ${what}`);
        }
      }
    }
    const everything = JSON.stringify(await stored());
    assert.doesNotMatch(everything, /\\u0000|\ufffd|x{5000}|"\$ne"/);
  }).timeout(SLOW);
});

function isNoFault({ status }: Got, context: string): void {
  assert.ok(status < 500, `${context}: ${status}`);
}

function mapped<T>(record: Record<string, T>, make: (value: T) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, make(value)]));
}

/** Everything but sessions, which requests renew, tries, which are counted, and the audit, which notes refused sign-ins. */
async function stored(): Promise<unknown> {
  const { sessions: _, ...rest } = await dumpDatabase();
  return Object.fromEntries(Object.entries(rest).filter(([name]) => !/^audit|limit/i.test(name)));
}

function patternOf(route: string): RegExp {
  return new RegExp(`^${route.slice(route.indexOf(' ') + 1).replaceAll(/:[a-zA-Z]+/g, '[^/]+')}$`);
}
