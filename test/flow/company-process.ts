import { loadConfig } from '../../server/platform/config.ts';
import { openProgram } from '../../server/program.ts';
import { makeDueSchedule, makeSmallCompany } from '../support/small-company.ts';

/** Makes a company of which a round is due. */
const [, , DATA_DIR = '', size = ''] = process.argv;
const program = await openProgram(loadConfig({ DATA_DIR }), 'own');
await makeSmallCompany(Number(size));
await makeDueSchedule(program.clock.now());
await program.close();
