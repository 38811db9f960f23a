/** How long what the audience left is kept, in days. */
export interface Retention {
  /** Contributions that nobody confirmed. */
  readonly guestDays: number;
  /** Applications begun and left, since they were last saved. */
  readonly draftDays: number;
  /** Mails to the audience, since they were sent. */
  readonly mailDays: number;
}

/** The house's own days. */
export const USUAL_RETENTION: Retention = { guestDays: 7, draftDays: 90, mailDays: 90 };

/** What days may be chosen, first and last included. */
export const RETENTION_BOUNDS: { readonly [Kept in keyof Retention]: readonly [from: number, to: number] } = { guestDays: [1, 90], draftDays: [7, 730], mailDays: [7, 3_650] };

/** The first that cannot be chosen, or null. */
export function checkRetention(retention: Retention): keyof Retention | null {
  const kept = Object.keys(RETENTION_BOUNDS) as (keyof Retention)[];
  return kept.find((one) => !Number.isInteger(retention[one]) || retention[one] < RETENTION_BOUNDS[one][0] || retention[one] > RETENTION_BOUNDS[one][1]) ?? null;
}
