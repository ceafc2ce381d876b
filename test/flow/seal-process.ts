import { sealRound } from '../../server/domain/publication/seal.ts';
import { loadConfig } from '../../server/platform/config.ts';
import { openProgram } from '../../server/program.ts';

/** Seals a round and says where it is, so that it can be killed there. */
const [, , DATA_DIR = '', id = ''] = process.argv;
const program = await openProgram(loadConfig({ DATA_DIR }), 'own');
const said = new Set<string>();
const say = (step: string) => {
  if (!said.has(step)) process.stdout.write(`${step}\n`);
  said.add(step);
};
const { keys, forgetMails, random } = program;
await sealRound(id, {
  ...program,
  random: (size) => {
    if (size === 16) say('reading done');
    return random(size);
  },
  keys: {
    ...keys,
    read: async (roundId) => {
      say('begun');
      return await keys.read(roundId);
    },
    destroy: async (roundId) => {
      say('committed');
      await keys.destroy(roundId);
    },
  },
  forgetMails: async (roundId) => {
    say('destroyed');
    await forgetMails(roundId);
  },
});
say('sealed');
await program.close();
