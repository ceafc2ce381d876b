/** The states of a round: scheduled → open → closing → sealing → sealed, or one of those that end it otherwise. */
export const ROUND_STATES = [
  'scheduled',
  'open',
  'closing',
  'sealing',
  'sealed',
  'cancelled',
  'missed',
  'unreadable',
  'abandoned',
  'interrupted',
] as const;

export type RoundState = (typeof ROUND_STATES)[number];
