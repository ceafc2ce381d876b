import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type ResponsePlace, writeThenCheck } from '../../../server/domain/responses/write-then-check.ts';

const X = Buffer.from('earlier');
const A = Buffer.from('first');
const B = Buffer.from('second');

type Step = keyof ResponsePlace;

/** A place in memory; `before` runs ahead of each step, so that a test can close the round exactly there. */
function placeWith(world: { isOpen: boolean; body: Buffer | null }, before: (step: Step) => void = () => {}) {
  const steps: Step[] = [];
  const at = (step: Step) => {
    before(step);
    steps.push(step);
  };
  const place: ResponsePlace = {
    async isTaking() {
      at('isTaking');
      return world.isOpen;
    },
    async isOpen() {
      at('isOpen');
      return world.isOpen;
    },
    async replace(body) {
      at('replace');
      const previous = world.body;
      world.body = body;
      return previous;
    },
    async read() {
      at('read');
      return world.body;
    },
    async takeBack(own, previous) {
      at('takeBack');
      if (world.body === own) world.body = previous;
    },
  };
  return { place, steps };
}

/** Time that passes only while one waits. */
function patience(start = 0) {
  let age = start;
  const grow = (ms: number) => {
    age += ms;
  };
  return { age: () => age, grow, pause: async (ms: number) => grow(ms) };
}

describe('writing an answer and then checking', () => {
  for (const earlier of [null, X]) {
    const what = earlier ? 'replacing an earlier one' : 'the first one';

    it(`stores it while the round is open (${what})`, async () => {
      const world = { isOpen: true, body: earlier };
      assert.equal(await writeThenCheck(placeWith(world).place, A, patience()), 'stored');
      assert.equal(world.body, A);
    });

    for (const closing of ['isTaking', 'replace', 'isOpen'] as const) {
      it(`is too late when the round closes right before ${closing} (${what})`, async () => {
        const world = { isOpen: true, body: earlier };
        const { place, steps } = placeWith(world, (step) => {
          if (step === closing) world.isOpen = false;
        });
        assert.equal(await writeThenCheck(place, A, patience()), 'too_late');
        assert.equal(world.body, earlier);
        if (closing === 'isTaking') assert.deepEqual(steps, ['isTaking'], 'nothing may be written');
      });
    }
  }

  it('looks again while another request has its answer there, until it is taken back', async () => {
    const world = { isOpen: true, body: X as Buffer | null };
    const { place } = placeWith(world, (step) => {
      if (step !== 'isOpen') return;
      world.isOpen = false;
      world.body = B;
    });
    const time = patience();
    let pauses = 0;
    const pause = async (ms: number) => {
      await time.pause(ms);
      if (++pauses === 3) world.body = A;
    };
    assert.equal(await writeThenCheck(place, A, { ...time, pause }), 'too_late');
    assert.equal(world.body, X);
    assert.equal(time.age(), 300);
  });

  it('says that nobody knows when another answer stays there for 30 seconds', async () => {
    const world = { isOpen: true, body: null as Buffer | null };
    const { place } = placeWith(world, (step) => {
      if (step !== 'isOpen') return;
      world.isOpen = false;
      world.body = B;
    });
    const time = patience();
    assert.equal(await writeThenCheck(place, A, time), 'unconfirmed');
    assert.equal(world.body, B, 'another request’s answer is never touched');
    assert.ok(time.age() > 30_000 && time.age() <= 30_200);
  });

  it('neither writes nor refuses once the request is older than 30 seconds', async () => {
    for (const isOpen of [true, false]) {
      const world = { isOpen, body: X };
      const { place, steps } = placeWith(world);
      assert.equal(await writeThenCheck(place, A, patience(30_001)), 'unconfirmed');
      assert.deepEqual(steps, ['isTaking']);
    }
  });

  it('refuses nothing that became overdue while it looked', async () => {
    const world = { isOpen: true, body: X as Buffer | null };
    const time = patience();
    const { place } = placeWith(world, (step) => {
      if (step === 'isOpen') world.isOpen = false;
      if (step === 'takeBack') time.grow(29_900);
      if (step === 'read') time.grow(80);
    });
    assert.equal(await writeThenCheck(place, A, time), 'unconfirmed');
    assert.equal(world.body, X);
  });

  it('is right in every order in which two requests and a closing round can meet', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.boolean(), fc.nat(12), async (s, hasEarlier, freezeAt) => {
        const earlier = hasEarlier ? X : null;
        const world = { isOpen: true, body: earlier };
        const { place } = placeWith(world);
        const scheduled = Object.fromEntries(
          Object.entries(place).map(([name, step]) => [
            name,
            s.scheduleFunction(step as () => Promise<void>),
          ]),
        ) as unknown as ResponsePlace;
        const close = s.schedule(Promise.resolve(), 'close').then(() => {
          world.isOpen = false;
        });
        const request = (body: Buffer, freezes: boolean) => {
          let looks = 0;
          let waited = 0;
          // A frozen process wakes up long after the seal has looked.
          const age = () => (freezes && ++looks > freezeAt ? 60_000 : waited);
          const pause = s.scheduleFunction(async (ms: number) => {
            waited += ms * 50;
          });
          return writeThenCheck(scheduled, body, { age, pause });
        };
        const requests = [request(A, freezeAt < 4), request(B, false)];
        const [a, b] = await s.waitFor(Promise.all(requests));
        await s.waitFor(close);
        if (a === 'too_late') assert.notEqual(world.body, A);
        if (b === 'too_late') assert.notEqual(world.body, B);
        if (a === 'stored' && b === 'too_late') assert.equal(world.body, A);
        if (b === 'stored' && a === 'too_late') assert.equal(world.body, B);
        if (a === 'stored' && b === 'stored') assert.ok(world.body === A || world.body === B);
        if (a === 'too_late' && b === 'too_late') assert.equal(world.body, earlier);
      }),
      { numRuns: 2000 },
    );
  });
});
