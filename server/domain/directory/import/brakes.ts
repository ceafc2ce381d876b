/** More of the active people than this being deactivated stops an import until somebody confirms. */
export const MOST_DEACTIVATED = 0.4;
/** More of the active people than this with another identifier stops an import until somebody confirms. */
export const MOST_IDENTIFIERS = 0.05;

/** What stops an import: most often the wrong file, or a column of identifiers that changed its format. */
export interface Brake {
  code: 'deactivated' | 'identifiers';
  people: number;
  /** Of how many active people. */
  of: number;
}

/** The brakes that an import with these counts sets off. */
export function brakesOf(
  active: number,
  counts: { deactivated: number; identifiersChanged: number },
): Brake[] {
  const brakes: Brake[] = [];
  const share = (people: number) => (active === 0 ? 0 : people / active);
  if (share(counts.deactivated) > MOST_DEACTIVATED)
    brakes.push({ code: 'deactivated', people: counts.deactivated, of: active });
  if (share(counts.identifiersChanged) > MOST_IDENTIFIERS)
    brakes.push({ code: 'identifiers', people: counts.identifiersChanged, of: active });
  return brakes;
}
