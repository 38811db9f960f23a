import type { PublicRecording } from '#desk';
import type { FormView, FrameView } from '../frame/frame-view.js';

/** A seat as its owner sees it. */
export interface OwnSeat {
  readonly id: string;
  readonly number: number;
  readonly state: 'in' | 'waiting' | 'released';
  /** How many wait before; null for who does not wait. */
  readonly ahead: number | null;
  readonly checkedInAt: Date | null;
  /** What they said that they need; empty: nothing. */
  readonly accessibility: string;
}

export const SEAT_DONE = ['place', 'attente', 'rendue', 'besoins'] as const;
/** What was just done, as the address says it. */
export type SeatDone = (typeof SEAT_DONE)[number];

/** Everything on the page of « J'y serai ». */
export interface SeatView {
  readonly frame: FrameView;
  readonly topic: { readonly slug: string; readonly title: string };
  readonly recording: PublicRecording & { readonly audience: NonNullable<PublicRecording['audience']> };
  /** Null: none asked for, or nobody is signed in. */
  readonly seat: OwnSeat | null;
  /** Seats can be asked for at this moment. */
  readonly takes: boolean;
  readonly form: FormView;
  /** Of whoever has a seat. */
  readonly needs: FormView;
  readonly done: SeatDone | null;
}

export const SEAT_FORM = 'place';
export const RELEASE_FORM = 'rendre';
export const NEEDS_FORM = 'besoins';
/** Name of the field of what somebody needs. */
export const NEEDS = 'besoins';

/** Path of a seat's calendar file. */
export const seatCalendarPath = (seatId: string): string => `/moi/places/${seatId}/agenda.ics`;
