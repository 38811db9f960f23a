/** Why somebody speaks in a segment. Several hold at once: the first of this list is told. */
export type SeatReason =
  /** The producer settled it. */
  | { readonly reason: 'locked' }
  /** The only one for, or against, and somebody stands on the other side: a debate. */
  | { readonly reason: 'debate'; readonly side: 'pro' | 'con' }
  /** Best of all who can speak there. */
  | { readonly reason: 'bestThere'; readonly points: number }
  /** Raises a group that would be heard too little. */
  | { readonly reason: 'quota'; readonly quota: string }
  /** Is in the studio anyway. */
  | { readonly reason: 'alreadyThere'; readonly points: number; readonly alsoIn: readonly number[] }
  /** Best of those who could be there at that time. */
  | { readonly reason: 'affinity'; readonly points: number; readonly rank: number };

/** Why somebody does not come. */
export type AbsenceReason =
  | { readonly reason: 'declined' }
  | { readonly reason: 'noThemeOfTheirs' }
  /** None of the themes they could speak in is in the plan. */
  | { readonly reason: 'themesNotKept'; readonly themes: readonly number[] }
  | { readonly reason: 'excluded'; readonly themes: readonly number[] }
  /** Not there while any of their themes is on. */
  | { readonly reason: 'notThereThen'; readonly from: number; readonly to: number }
  /** Seating them in the best of their themes costs more than it brings, or breaks a rule: what it would have brought, and what it costs. */
  | { readonly reason: 'brokenRule'; readonly theme: number }
  | { readonly reason: 'worthLess'; readonly theme: number; readonly loses: number };
