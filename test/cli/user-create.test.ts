import assert from 'node:assert/strict';
import { ROLES } from '../../server/domain/access/roles.ts';
import { listUsers } from '../../server/domain/access/users.query.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { useTestDatabase } from '../support/database.ts';
import { makeDepartment } from '../support/factories.ts';
import { terminalOf } from '../support/terminal.ts';

const PASSWORD = 'a long enough password';

describe('pulso user create', () => {
  useTestDatabase();
  let site: TestApp;
  before(() => {
    site = testApp();
  });
  const create = (...options: string[]) =>
    terminalOf(site.deps)('user', 'create', '--email', 'Ana@Aurora.example', '--name', 'Ana', ...options);

  it('makes an account and a link that lets its owner choose a password, once', async () => {
    const { code, out } = await create('--roles', 'hr,admin', '--json');
    assert.equal(code, 0, out);
    const { id, email, roles, link, ...more } = JSON.parse(out);
    assert.deepEqual([email, roles, more], ['ana@aurora.example', ['admin', 'hr'], {}]);
    assert.deepEqual(
      (await listUsers()).map(({ _id }) => _id),
      [id],
    );
    const { pathname } = new URL(link);
    const ana = site.visitor();
    assert.equal((await ana.get(pathname)).status, 200);
    const chosen = await ana.post(pathname, { password: PASSWORD });
    assert.equal(chosen.status, 303, chosen.text);
    assert.equal((await site.visitor().get(pathname)).status, 404);
    const login = await site.visitor().post('/login', { email, password: PASSWORD });
    assert.equal(login.status, 303);
  });

  it('prints the link for people too', async () => {
    const { out } = await create('--roles', 'admin', '--locale', 'es');
    assert.match(out, /^Account of ana@aurora\.example made\.\n.+\nhttp:\S+\/password\/[\w-]{43}\n$/);
    assert.equal((await listUsers())[0]?.locale, 'es');
  });

  it('finds the departments of a head by their paths, commas in names included', async () => {
    const legal = await makeDepartment({ name: 'Legal, Risk', path: 'legal, risk' });
    const south = await makeDepartment({ name: 'Sul', path: 'operações/sul' });
    const { code, err } = await create('--roles', 'head', '--departments', 'Legal, Risk, Operações/SUL');
    assert.equal(code, 0, err);
    assert.deepEqual((await listUsers())[0]?.departmentIds, [legal._id, south._id]);
  });

  it('makes nothing from wrong input, and names the option', async () => {
    await makeDepartment({ name: 'IT' });
    const wrong: [string[], RegExp][] = [
      [[], /^--roles: Use one of: admin, hr, head, board\.$/m],
      [['--roles', 'hr,owner'], /^--roles: /m],
      [['--roles', 'head'], /^--departments: Fill in this field\.$/m],
      [['--roles', 'head', '--departments', 'IT,Nowhere'], /^--departments: .*“Nowhere”/m],
      [['--roles', 'hr', '--locale', 'de'], /^--locale: Use one of: /m],
      [['--roles', 'hr', '--email', 'not an address'], /^--email: “not an address”/m],
      [['--roles', 'hr', '--name', ' '], /^--name: Fill in this field\.$/m],
    ];
    for (const [options, message] of wrong) {
      const { code, out, err } = await create(...options);
      assert.deepEqual([code, out], [2, ''], options.join(' '));
      assert.match(err, message);
    }
    assert.deepEqual(await listUsers(), []);
  });

  it('gives an address one account', async () => {
    assert.equal((await create('--roles', ROLES[0])).code, 0);
    const { code, err } = await create('--roles', 'hr');
    assert.equal(code, 2);
    assert.equal(err, '--email: “ana@aurora.example” already exists.\n');
    assert.equal((await listUsers()).length, 1);
  });
});
