import type { Remark, Seconds, Segment, SpeakerId, ThemeId } from '#rundown';
import type { Company, PresenceWindow } from '../company.js';
import type { PlanValue } from '../planner/value-plan.js';
import type { PlanningWishes, Strength } from '../show/planning-wishes.js';

/** A show about which one may ask « et si… ? »: plain values, fit to travel as JSON. */
export interface WhatIfShow {
  readonly company: Omit<Company, 'themeWeights' | 'themeLabels'>;
  readonly themes: readonly { readonly id: ThemeId; readonly label: string; readonly weight: number }[];
  readonly wishes: PlanningWishes;
  /** The draft as it stands, by the planner's own ids; what is locked in it is kept. */
  readonly before: readonly Segment[];
}

/** One thing that would be otherwise. */
export type WhatIfChange =
  | { readonly change: 'absent'; readonly speaker: SpeakerId }
  | { readonly change: 'present'; readonly speaker: SpeakerId; readonly window: PresenceWindow }
  | { readonly change: 'length'; readonly targetSeconds: Seconds }
  | { readonly change: 'wish'; readonly wish: keyof PlanningWishes; readonly strength: Strength }
  /** Chairs for guests more, or fewer where negative. */
  | { readonly change: 'chairs'; readonly more: number };

/** A show in short: its debates in order, and how long each guest speaks in the whole programme. */
export interface ShowInShort {
  readonly debates: readonly { readonly theme: ThemeId | null; readonly title: string; readonly durationSeconds: Seconds; readonly guests: readonly string[] }[];
  /** Most heard first. */
  readonly people: readonly { readonly id: SpeakerId; readonly name: string; readonly seconds: Seconds }[];
  /** In the planner's points, part by part; null where nothing is planned as a whole. */
  readonly worth: PlanValue | null;
}

/** What a change would give. */
export type WhatIfAnswer =
  | { readonly outcome: 'imagined'; /** As it stands. */ readonly now: ShowInShort; readonly would: ShowInShort; /** Of the producer's locks that contradict one another. */ readonly contradictions: readonly Remark[] }
  | { readonly outcome: 'lengthTooShort' | 'lengthTooLong' };
