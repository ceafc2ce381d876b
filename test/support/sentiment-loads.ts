import fs from 'node:fs';
import { Session } from 'node:inspector';
import { syncBuiltinESMExports } from 'node:module';

/** What scoring has read so far: files of weights, and scripts of the language detector. */
const weights: string[] = [];
const detector: string[] = [];

const read = fs.readFileSync;
const counting = (...args: Parameters<typeof read>) => {
  if (/weights.*\.bin$/.test(String(args[0]))) weights.push(String(args[0]));
  return read(...args);
};
fs.readFileSync = counting as typeof read;
syncBuiltinESMExports();
const session = new Session();
session.connect();
session.on('Debugger.scriptParsed', ({ params }) => {
  if (/node_modules\/eld\//.test(params.url)) detector.push(params.url);
});
session.post('Debugger.enable');

const { scoreComment } = await import('../../server/domain/sentiment/score.ts');
const { languageOf } = await import('../../server/domain/sentiment/language-of.ts');
const steps = [{ weights: weights.length, detector: detector.length }];
const step = () => steps.push({ weights: new Set(weights).size, detector: new Set(detector).size });
for (let turn = 0; turn < 2; turn += 1) {
  for (const locale of ['pt-BR', 'en', 'es'] as const) scoreComment('Muito bom, thanks, gracias', locale);
  await languageOf('The people at the desk were very kind', 'en');
  step();
}
for (let turn = 0; turn < 2; turn += 1) {
  await languageOf('Quick competent friendly helpdesk people', 'es');
  step();
}
session.disconnect();
const again = weights.length + detector.length - new Set([...weights, ...detector]).size;
process.stdout.write(JSON.stringify({ steps, again }));
