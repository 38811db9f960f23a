/**
 * Something a show has to keep, asked for by somebody or given. Themes, speakers and positions by number from 0; ticks of five seconds,
 * moments from the start of the show.
 */
export type Wish =
  | { readonly wish: 'must'; readonly theme: number }
  | { readonly wish: 'order'; readonly before: number; readonly after: number }
  | { readonly wish: 'apart'; readonly themes: readonly [number, number] }
  | { readonly wish: 'position'; readonly theme: number; readonly position: number }
  | { readonly wish: 'duration'; readonly theme: number; readonly duration: number }
  | { readonly wish: 'speaker'; readonly theme: number; readonly speaker: number }
  | { readonly wish: 'exclude'; readonly theme: number; readonly speaker: number }
  | { readonly wish: 'arrival'; readonly speaker: number; readonly from: number }
  | { readonly wish: 'departure'; readonly speaker: number; readonly to: number }
  | { readonly wish: 'presence'; readonly speaker: number; readonly most: number }
  | { readonly wish: 'fewestSpeakers'; readonly theme: number; readonly least: number }
  | { readonly wish: 'mostSpeakers'; readonly theme: number; readonly most: number }
  | { readonly wish: 'themeLength'; readonly theme: number; readonly min: number; readonly max: number }
  | { readonly wish: 'airtime'; readonly least: number }
  | { readonly wish: 'turn'; readonly least: number }
  | { readonly wish: 'silence'; readonly most: number }
  | { readonly wish: 'break'; readonly from: number; readonly to: number }
  | { readonly wish: 'closing'; readonly min: number; readonly max: number }
  | { readonly wish: 'fewestSegments'; readonly least: number }
  | { readonly wish: 'guests'; readonly most: number }
  | { readonly wish: 'length'; readonly length: number }
  | { readonly wish: 'mostSegments'; readonly most: number }
  | { readonly wish: 'chairs'; readonly guests: number }
  | { readonly wish: 'declined'; readonly speaker: number }
  | { readonly wish: 'unable'; readonly theme: number; readonly speaker: number };

export type WishKind = Wish['wish'];

/**
 * What giving up a wish of each kind weighs; the smallest change weighs least. What nobody wishes but what is so (chairs, the number
 * of segments a format has, who declined or offered nothing) is named and never given up. The length comes last: it is the broadcaster's.
 */
export const WEIGHTS: Readonly<Record<WishKind, number>> = {
  position: 2, duration: 2, closing: 2, silence: 2, fewestSegments: 3, airtime: 3, turn: 3, speaker: 3, exclude: 3, order: 3, mostSpeakers: 3, themeLength: 4, fewestSpeakers: 4,
  break: 4, apart: 4, guests: 4, must: 5, presence: 6, arrival: 6, departure: 6, length: 9,
  mostSegments: Infinity, chairs: Infinity, declined: Infinity, unable: Infinity,
};

/** What makes a show possible: a wish given up, or its figure moved as little as needed. */
export type WishChange =
  | { readonly change: 'drop'; readonly wish: Wish }
  | { readonly change: 'soften'; readonly wish: Wish; readonly instead: Wish };
