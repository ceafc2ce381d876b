import assert from 'node:assert/strict';
import { setProfile, type User } from '../../server/domain/access/users.ts';
import { type BusySite, openBusySite } from '../support/busy-site.ts';
import { useSharedDatabase } from '../support/database.ts';
import { FILES, ROUTES } from '../support/pages.ts';
import { READERS, readerName } from '../support/readers.ts';
import { everybodysAccount, inspect, openWindow, signInThere } from '../support/staff-page.ts';

/** Nothing is behind these: the first account is there, and the draft of the import is somebody else’s. */
const NOT_FOUND = ['/setup/:token', '/hr/people/import/:id'];

describe('every page of a company at work, in a browser', () => {
  useSharedDatabase();
  let site: BusySite;
  let user: User;
  before(async () => {
    site = await openBusySite();
    user = await everybodysAccount(['it']);
  });
  after(() => site.close());

  for (const reader of READERS)
    it(`has no barriers: ${readerName(reader)}`, async () => {
      const { page, close } = await openWindow(reader);
      await setProfile(user._id, { name: user.name, locale: reader.locale });
      await signInThere(page, site.url, user);
      const found: string[] = [];
      const seen = new Set<string>();
      for (const route of ROUTES.filter((each) => !FILES.test(each))) {
        const path = site.addressOf(`GET ${route}`);
        assert.notEqual(path, '', `${route} has no address in test/support/busy-site.ts`);
        found.push(...(await inspect(page, site.url + path, NOT_FOUND.includes(route) ? 404 : 200)));
        seen.add(new URL(page.url()).pathname);
      }
      assert.deepEqual(found, []);
      assert.ok(seen.size > 60, `${seen.size} different pages`);
      await close();
    }).timeout(400_000);
});
