import type { Locale } from '../actor.js';

export const SCREEN_THEMES = ['system', 'light', 'dark'] as const;
export type ScreenTheme = (typeof SCREEN_THEMES)[number];

export const DENSITIES = ['comfortable', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

/** One column of the rundown's table, as somebody likes it. */
export interface ColumnPlace {
  /** One of `HOUSE_COLUMNS`, or the id of a column of the show's own. */
  readonly id: string;
  readonly shown: boolean;
  /** CSS pixels; null: as wide as it comes. */
  readonly width: number | null;
}

/** Columns from left to right, under a name. */
export interface ColumnLayout {
  readonly name: string;
  readonly columns: readonly ColumnPlace[];
}

/** How far the guided tour is. */
export interface TourState {
  /** From 0: the step to go on with. */
  readonly step: number;
  /** True once taken to its end or declined: it is never offered again. */
  readonly ended: boolean;
}

/** How somebody printed last: it is offered so again. Null: as it comes. */
export interface PrintChoices {
  readonly orientation: string | null;
  readonly role: string | null;
  readonly size: string | null;
}

/** How somebody likes their screens; null where they never chose. */
export interface Preferences {
  readonly theme: ScreenTheme | null;
  readonly density: Density | null;
  /** Chosen on a screen; the account's own language follows it, for mails and sentences. */
  readonly language: Locale | null;
  readonly tour: TourState | null;
  /** Name of the layout that tables open with; null: as they come. */
  readonly layout: string | null;
  readonly layouts: readonly ColumnLayout[];
  readonly print: PrintChoices | null;
}

/** Somebody who never chose anything. */
export const NO_PREFERENCES: Preferences = { theme: null, density: null, language: null, tour: null, layout: null, layouts: [], print: null };

/** What is chosen now; what is absent stays as it was. */
export type KeepPreferencesInput = Partial<Preferences>;
