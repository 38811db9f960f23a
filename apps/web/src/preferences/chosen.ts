import type { LaidColumn } from '../layout/column-layout.js';
import type { AccountFragment } from '../operations/session.js';
import type { TourState } from '../tour/steps.js';

export type ScreenTheme = 'system' | 'light' | 'dark';
export type Density = 'comfortable' | 'compact';

/** What somebody's account keeps of their choices; null where they never chose. */
export interface Chosen {
  readonly theme: ScreenTheme | null;
  readonly density: Density | null;
  readonly language: 'fr' | 'en' | null;
  readonly tour: TourState | null;
  /** Name of the layout that tables open with; null: as the house has them. */
  readonly layout: string | null;
  readonly layouts: readonly { readonly name: string; readonly columns: readonly LaidColumn[] }[];
}

export const NEVER_CHOSE: Chosen = { theme: null, density: null, language: null, tour: null, layout: null, layouts: [] };

/** What the server said, as it can be sent back: the names of GraphQL's types left out. */
export const toChosen = ({ theme, density, language, tour, layout, layouts }: AccountFragment['preferences']): Chosen => ({
  theme, density, language, layout,
  tour: tour && { step: tour.step, ended: tour.ended },
  layouts: layouts.map(({ name, columns }) => ({ name, columns: columns.map(({ id, shown, width }) => ({ id, shown, width })) })),
});
