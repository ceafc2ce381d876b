import { countMessages } from '../../../server/domain/delivery/outbox.ts';
import { sendDue } from '../../../server/domain/delivery/send.ts';
import { openDatabase } from '../../../server/platform/database.ts';
import { testClock } from '../../support/clock.ts';
import { enqueueFor, mailerTo, START, toolsFor } from './sending.ts';

/** Sends to as many people as asked until done or killed; each life of it is three minutes later than the one before. */
const [, , dataDir = '', smtpUrl = '', people = '', life = ''] = process.argv;
const database = await openDatabase({ dataDir });
await enqueueFor(Array.from({ length: Number(people) }, (_, i) => `p${i}`));
const clock = testClock(START);
clock.advance(Number(life) * 3 * 60_000);
const mailer = mailerTo(smtpUrl);
await sendDue(toolsFor(mailer, clock));
const { done } = await countMessages();
process.stdout.write(done === Number(people) ? 'all sent\n' : 'something is left\n');
await mailer.close();
await database.close();
