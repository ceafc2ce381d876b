import assert from 'node:assert/strict';
import { directoryNames } from '../../../server/domain/responses/directory-names.ts';
import { useTestDatabase } from '../../support/database.ts';
import { makeEmployee } from '../../support/factories.ts';

describe('the names that comments may not hold', () => {
  useTestDatabase();

  it('are those of everybody, leavers too, and are read again after a minute', async () => {
    await makeEmployee({ name: 'Quitéria Vasques' });
    await makeEmployee({ name: 'Olavo Prates', active: false });
    const first = await directoryNames(new Date('2031-01-01T12:00:00Z'));
    assert.ok(first.alone.has('quiteria') && first.alone.has('prates'));
    assert.ok(first.pairs.has('olavo prates'));

    await makeEmployee({ name: 'Zuleica Bastos' });
    assert.equal(await directoryNames(new Date('2031-01-01T12:00:59Z')), first);
    const second = await directoryNames(new Date('2031-01-01T12:01:00Z'));
    assert.ok(second.alone.has('zuleica'));
  });

  it('are read again when the clock was set back', async () => {
    const later = await directoryNames(new Date('2032-01-01T12:00:00Z'));
    assert.notEqual(await directoryNames(new Date('2031-06-01T12:00:00Z')), later);
  });
});
