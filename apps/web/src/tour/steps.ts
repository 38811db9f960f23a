/** What the guided tour shows, in this order; each is found by its `data-tour`. */
export const TOUR_STEPS = ['remarks', 'move', 'duration', 'why', 'release', 'people', 'print'] as const;
export type TourStep = (typeof TOUR_STEPS)[number];

/** Where somebody is with the tour. */
export interface TourState {
  readonly step: number;
  readonly ended: boolean;
}

/** What is offered to somebody who comes: a first visit, to go on, or nothing for ever. */
export function offerOf(tour: TourState | null): 'begin' | 'resume' | null {
  if (tour === null) return 'begin';
  if (tour.ended) return null;
  return tour.step > 0 ? 'resume' : 'begin';
}

/** One step further or back, held within the tour; the one after the last ends it. */
export function stepFrom({ step }: Pick<TourState, 'step'>, by: 1 | -1): TourState {
  const next = step + by;
  return next >= TOUR_STEPS.length ? { step: 0, ended: true } : { step: Math.max(0, next), ended: false };
}
