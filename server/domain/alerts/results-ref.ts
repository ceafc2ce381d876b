/** What mails about the results of a round are about; apart from the round, whose own mails end at the seal. */
export function resultsRef(roundId: string): string {
  return `results:${roundId}`;
}

/** What mails about the release of a round are about. */
export function releaseRef(roundId: string): string {
  return `release:${roundId}`;
}

/** The round a mail about results or a release is about. */
export function roundOfRef(ref: string): string {
  return ref.slice(ref.indexOf(':') + 1);
}
