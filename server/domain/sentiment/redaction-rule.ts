/** What kind of personal datum was taken out of a comment. */
export const REMOVED_KINDS = ['email', 'link', 'handle', 'document', 'phone', 'name'] as const;
export type RemovedKind = (typeof REMOVED_KINDS)[number];

/** One way a personal datum is written. Patterns are global, capture no group, and start only at boundaries, so that they stay linear. */
export interface RedactionRule {
  readonly kind: RemovedKind;
  readonly pattern: RegExp;
  /** Looks twice at what the pattern found; `before` is the text in front of it. Absent: always personal. */
  readonly isPersonal?: (found: string, before: string) => boolean;
}
