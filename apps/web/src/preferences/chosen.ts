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
  /** How they printed last. */
  readonly print: { readonly orientation: string | null; readonly role: string | null; readonly size: string | null } | null;
}

export const NEVER_CHOSE: Chosen = { theme: null, density: null, language: null, tour: null, layout: null, layouts: [], print: null };

/** What the server said, as it can be sent back: the names of GraphQL's types left out. */
export const toChosen = ({ theme, density, language, tour, layout, layouts, print }: AccountFragment['preferences']): Chosen => ({
  theme, density, language, layout,
  print: print && { orientation: print.orientation, role: print.role, size: print.size },
  tour: tour && { step: tour.step, ended: tour.ended },
  layouts: layouts.map(({ name, columns }) => ({ name, columns: columns.map(({ id, shown, width }) => ({ id, shown, width })) })),
});
