import type { Clock } from '../../server/platform/clock.ts';

/** A clock that stands still until it is moved. */
export interface TestClock extends Clock {
  /** Moves on by `ms`. */
  advance(ms: number): void;
  /** Jumps to an instant; monotonic time is not touched. */
  set(instant: Date | string): void;
}

/** A clock that starts at an instant; without one, at the present. */
export function testClock(start: Date | string = new Date()): TestClock {
  let wall = new Date(start).getTime();
  let elapsed = 0;
  return {
    now: () => new Date(wall),
    monotonic: () => elapsed,
    advance(ms) {
      wall += ms;
      elapsed += ms;
    },
    set(instant) {
      wall = new Date(instant).getTime();
    },
  };
}
