import assert from 'node:assert/strict';
import { translator } from '../../server/i18n/translate.ts';
import { POLICY } from '../../server/web/policy.ts';
import { type BusySite, openBusySite } from '../support/busy-site.ts';
import { type Client, client, type Got } from '../support/client.ts';
import { useSharedDatabase } from '../support/database.ts';

const READERS = ['anonymous', 'answer link', 'head A', 'head B', 'HR', 'admin', 'board'] as const;
type Reader = (typeof READERS)[number];
/** 'in': the page, or a form that asks for its token; 'sign in': sent to sign in; 'no': 403; '404': as if it were not there. */
type Cell = 'in' | 'sign in' | 'no' | '404';

const HEADS: Reader[] = ['head A', 'head B'];
const STAFF: Reader[] = [...HEADS, 'HR', 'admin', 'board'];

const OF_ONE_HEAD = /^(GET|POST) \/department\/.+\/:id/;

/**
 * Who may call what, by the areas of reliability.md and apart from the policy, so that a wrong row there is noticed. The first
 * that fits holds; an address outside of every area has no expectation and fails.
 */
const AREAS: [RegExp, readonly Reader[] | 'another link'][] = [
  [/^GET \/(healthz|readyz|how-it-works|privacy)?$/, READERS],
  // Whoever has its own token; to all others it is not there.
  [/^GET \/metrics$/, 'another link'],
  [/^(GET|POST) \/login(\/(reset|link))?$/, READERS],
  [/^(GET|POST) \/a\/:token$/, ['answer link']],
  [/^(GET|POST) \/(r|setup|password|sign-in)\/:token/, 'another link'],
  [/^(GET \/demo|POST \/logout|(GET|POST) \/account(\/.+)?)$/, STAFF],
  [/^POST (\/settings\/delivery|\/start\/hr|\/start\/mail(\/.+)?)$/, ['admin']],
  [/^(POST \/start\/(people|survey)|GET \/start\/survey\/preview)$/, ['HR']],
  [/^(GET|POST) \/(demo\/removal|start|settings)(\/.+)?$/, ['HR', 'admin']],
  [/^(GET|POST) \/hr(\/.+)?$/, ['HR']],
  [/^(GET|POST) \/admin\/.+$/, ['admin']],
  [OF_ONE_HEAD, ['head A']],
  [/^(GET|POST) \/department(\/.+)?$/, HEADS],
  [/^GET \/board(\/.+)?$/, ['board']],
];

/** What is only one head's, with who that is: A heads IT with Desk below it, B heads HR. */
const OWNED: [path: string, owner: Reader][] = [
  ['GET /department?subject=it', 'head A'],
  ['GET /department?subject=desk', 'head A'],
  ['GET /department?subject=hr', 'head B'],
  ['GET /department/comments?department=it', 'head A'],
  ['GET /department/comments?department=hr', 'head B'],
  ['GET /department/results.csv?subject=desk', 'head A'],
  ['GET /department/results.xlsx?subject=desk', 'head A'],
  ['GET /department/results.csv?subject=hr', 'head B'],
  [
    `POST /department/commitments?id=${'a'.repeat(22)}&providerId=it&text=Sooner&owner=Ana&dueOn=2026-12-18`,
    'head A',
  ],
  ['POST /department/deputies?departmentId=desk&email=desk0%40example.com&until=2026-11-27', 'head A'],
  ['POST /department/deputies/removal?departmentId=hr&userId=nobody', 'head B'],
];
/** Pages for heads that are about one's own whatever is chosen, or about a pair without names. */
const NOBODYS = [
  'GET /department/not-shown',
  'GET /department/deputies',
  'GET /department/engagement',
  'GET /department/who',
  'GET /department/commitments',
  'GET /department/commitments/new',
];

const t = translator('en');
const LINE = ' | ';

describe('the table of who may call what', () => {
  useSharedDatabase();
  let site: BusySite;
  let readers: Map<Reader, Client>;

  before(async function () {
    this.timeout(60_000);
    site = await openBusySite();
    readers = new Map<Reader, Client>([
      ['anonymous', client(site.url)],
      ['answer link', client(site.url)],
      ['head A', await site.signIn(['head'], ['it'])],
      ['head B', await site.signIn(['head'], ['hr'])],
      ['HR', site.hr],
      ['admin', await site.signIn(['admin'])],
      ['board', await site.signIn(['board'])],
    ]);
  });
  after(() => site.close());

  /**
   * What somebody meets at an address. A form is sent without its token, so that nothing happens: whoever may send it is asked
   * for it. Where the object decides, the token comes along, and nothing else.
   */
  async function meets(route: string, path: string, reader: Reader): Promise<Cell> {
    const somebody = readers.get(reader) ?? assert.fail();
    if (route.startsWith('GET')) return cellOf(await somebody.get(path), route);
    const byObject = POLICY[route] === 'link' || OF_ONE_HEAD.test(route);
    return cellOf(await somebody.post(path, byObject ? `csrf=${await somebody.token()}` : ''), route);
  }

  it('is what the areas of the program say, for every address and everybody', async () => {
    const wrong: string[] = [];
    const table = [['route', ...READERS].join(LINE)];
    for (const route of Object.keys(POLICY)) {
      const row: Cell[] = [];
      for (const reader of READERS) {
        const met = await meets(route, pathFor(route, reader), reader);
        const expected = expectedOf(route, reader);
        if (met !== expected) wrong.push(`${route}, ${reader}: ${met} in place of ${expected}`);
        row.push(met);
      }
      table.push([route, ...row].join(LINE));
    }
    if (process.env.PRINT_ROUTES) process.stdout.write(`${table.join('\n')}\n`);
    assert.deepEqual(wrong, []);
  }).timeout(120_000);

  it('shows heads their own departments only: others are not there', async () => {
    const names = new Set<string>();
    for (const [address, owner] of OWNED) {
      const [path = '', query = ''] = address.slice(address.indexOf(' ') + 1).split('?');
      names.add(address.split('?')[0] ?? '');
      for (const reader of HEADS) {
        const head = readers.get(reader) ?? assert.fail();
        const got = address.startsWith('GET')
          ? await head.get(`${path}?${query}`)
          : await head.post(path, `csrf=${await head.token()}&${query}`);
        if (reader === owner) assert.ok(got.status < 400, `${address}, ${reader}: ${got.status}`);
        else assert.equal(got.status, 404, `${address}, ${reader}`);
      }
    }
    const round = site.sample.second._id;
    for (const [reader, status] of [
      ['head A', 303],
      ['head B', 404],
    ] as const) {
      const head = readers.get(reader) ?? assert.fail();
      const note = `/department/note?subject=it&round=${round}`;
      assert.equal((await head.post(note, `csrf=${await head.token()}&note=Ours`)).status, status, reader);
    }
    names.add('POST /department/note');
    for (const [route, access] of Object.entries(POLICY)) {
      if (access !== 'own results' || OF_ONE_HEAD.test(route) || NOBODYS.includes(route)) continue;
      assert.ok(names.has(route), `${route} is not tried on somebody else's department`);
    }
  });

  it('leaves a draft to whoever sent the file', async () => {
    const other = await site.signIn(['hr']);
    for (const route of Object.keys(POLICY).filter((one) => one.includes('/import/:id'))) {
      const path = site.addressOf(route);
      const body = `csrf=${await other.token()}&column=name&sheet=1`;
      const got = route.startsWith('GET') ? await other.get(path) : await other.post(path, body);
      assert.equal(got.status, 404, route);
    }
  });

  /** Whoever holds an answer link tries it wherever a link is asked for; nobody else has one. */
  function pathFor(route: string, reader: Reader): string {
    const secret = reader === 'answer link' ? site.answerToken : 'x'.repeat(43);
    if (POLICY[route] === 'link') return route.slice(route.indexOf(' ') + 1).replace(':token', secret);
    const path = site.addressOf(route);
    assert.ok(path, `${route}: test/support/busy-site.ts has nothing for this address`);
    return path;
  }
});

function expectedOf(route: string, reader: Reader): Cell {
  const [, who] =
    AREAS.find(([area]) => area.test(route)) ?? assert.fail(`${route} is outside of every area`);
  if (who === 'another link') return '404';
  if (who.includes(reader)) return 'in';
  if (route.includes('/a/:token')) return '404';
  if (OF_ONE_HEAD.test(route) && HEADS.includes(reader)) return '404';
  const isAnonymous = reader === 'anonymous' || reader === 'answer link';
  return isAnonymous && route.startsWith('GET') ? 'sign in' : 'no';
}

function cellOf({ status, headers, text }: Got, route: string): Cell {
  if (status === 404) return '404';
  if (status === 403) return text.includes(t('errors.expired')) ? 'in' : 'no';
  if (headers.get('location')?.startsWith('/login?next=')) return 'sign in';
  assert.ok(status < 500, `${route}: ${status}`);
  return 'in';
}
