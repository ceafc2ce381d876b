const SHAPE = /^[0-9A-Za-z]{1,64}:\d{4}-\d{2}-\d{2}$/;

/** True for 'schedule:localDate', e.g. '4fQ…:2026-01-05'. Such an id is also a safe file name: no dot, slash or leading sign. */
export function isRoundId(text: string): boolean {
  return SHAPE.test(text);
}

/** The date of the rule a round belongs to: '2026-01-05'. */
export function dateOf(roundId: string): string {
  return roundId.slice(-10);
}
