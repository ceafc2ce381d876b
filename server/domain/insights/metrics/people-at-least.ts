/** The fewest people who can have given `ratings`, when each person rated at most `subjectsAsked` subjects. */
export function peopleAtLeast(ratings: number, subjectsAsked: number): number {
  return Math.ceil(ratings / subjectsAsked);
}
