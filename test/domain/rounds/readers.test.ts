import assert from 'node:assert/strict';
import { promiseLines } from '../../../server/domain/invitations/mail-view.ts';
import { isReader, type Readers, readersOf } from '../../../server/domain/rounds/readers.ts';
import { findRound } from '../../../server/domain/rounds/rounds.query.ts';
import { findVersion } from '../../../server/domain/surveys/surveys.query.ts';
import { LOCALES } from '../../../server/i18n/locales.ts';
import { translator } from '../../../server/i18n/translate.ts';
import { makeAurora, openFirstRound } from '../../support/company.ts';
import { useTestDatabase } from '../../support/database.ts';
import { testProgram } from '../../support/program.ts';
import { decide } from '../../support/settings.ts';

const ALL: Readers[] = ['hr', 'hr+head', 'hr+board', 'hr+head+board'];

describe('the readers of a round', () => {
  useTestDatabase();

  it('are HR, heads or not, the board or not', () => {
    for (const readers of ALL) {
      const who = { head: isReader('head', readers), board: isReader('board', readers) };
      assert.equal(readersOf(who), readers);
    }
    assert.equal(new Set(ALL.map((one) => isReader('board', one))).size, 2);
  });

  it('are those that were decided before it opened, whatever is decided later', async () => {
    const tools = testProgram();
    await makeAurora(tools);
    await decide({ boardReads: true, headsReadEngagement: true });
    const { _id, readers } = await openFirstRound(tools, 'engagement');
    assert.equal(readers, 'hr+head+board');
    await decide({ boardReads: false, headsReadEngagement: false });
    assert.equal((await findRound(_id))?.readers, 'hr+head+board');
  });

  for (const template of ['quarterly_service', 'engagement'] as const)
    it(`are named in the promise, in every language, each in another: ${template}`, async () => {
      const tools = testProgram();
      await makeAurora(tools);
      const rounds = [await openFirstRound(tools, template)];
      for (const locale of LOCALES) {
        const board = { en: /the board/, 'pt-BR': /a diretoria/, es: /la dirección/ }[locale];
        for (const round of rounds) {
          const version = await findVersion(round.versionId);
          const first = ALL.map((readers) => {
            const person = { locale, zone: 'Etc/UTC' };
            const subjects = [{ id: 'company', name: '' }];
            const lines = promiseLines(
              { round: { ...round, readers }, version, subjects, person },
              translator(locale),
            );
            return lines[0] ?? '';
          });
          assert.equal(new Set(first).size, 4);
          assert.deepEqual(
            first.map((line) => board.test(line)),
            ALL.map((readers) => isReader('board', readers)),
          );
        }
      }
    });
});
