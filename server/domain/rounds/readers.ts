/** Who reads the results of a round beside HR, fixed when it opens. */
export type Readers = `hr${'' | '+head'}${'' | '+board'}`;

/** The readers of a round that opens now. */
export function readersOf({ head, board }: { head: boolean; board: boolean }): Readers {
  return `hr${head ? '+head' : ''}${board ? '+board' : ''}`;
}

/** Whether somebody is among the readers that were promised. */
export function isReader(who: 'head' | 'board', readers: Readers): boolean {
  return readers.split('+').includes(who);
}
