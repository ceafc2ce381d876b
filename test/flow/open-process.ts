import { open } from '../../jobs/open.ts';
import { loadConfig } from '../../server/platform/config.ts';
import { openProgram } from '../../server/program.ts';

/** Opens the rounds that are due; says when the first step of it is stored, from when on it is to be killed. */
const [, , DATA_DIR = ''] = process.argv;
const program = await openProgram(loadConfig({ DATA_DIR }), 'own');
const { create } = program.keys;
program.keys.create = async (id) => {
  process.stdout.write('the round is stored\n');
  return await create(id);
};
await open(program);
process.stdout.write('opened\n');
await program.close();
