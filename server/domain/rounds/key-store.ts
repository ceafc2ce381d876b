/**
 * Where the random keys of rounds live until the seal. A lost key makes its round unreadable for ever, and a second key
 * would too: so a key is made once, never replaced, and destroyed on purpose only.
 */
export interface KeyStore {
  /** Makes the round's key durably and returns it (32 bytes); a key that exists is returned as it is. */
  create(roundId: string): Promise<Buffer>;
  /** The round's key, or null when there is none. Throws when what is stored cannot be a key. */
  read(roundId: string): Promise<Buffer | null>;
  /** Removes the round's key and every copy of it; harmless when there is none. */
  destroy(roundId: string): Promise<void>;
  /** The rounds that have a key, sorted. */
  list(): Promise<string[]>;
}
