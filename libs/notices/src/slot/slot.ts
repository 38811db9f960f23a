import { readInstant, type Seconds, type SegmentId, type SegmentKind } from '#rundown';
import type { PresenceWindow } from '../participation/participation.js';

/** Where a person comes to: the studio as it is told. Empty text: not known. */
export interface Place {
  readonly name: string;
  readonly address: string;
  /** How to get in: floor, code, whom to ask for. */
  readonly access: string;
}

/** A segment a person sits in, as it is told to them. */
export interface SlotSegment {
  readonly id: SegmentId;
  readonly number: string;
  readonly kind: SegmentKind;
  readonly title: string;
  /** In the slot's zone, written as `Slot.call`. */
  readonly start: string;
  readonly seconds: Seconds;
}

/**
 * When and where a person must be: what they are told, and what they confirm.
 * Local date-times `YYYY-MM-DDTHH:MM` in `zone`; only where the clocks show that minute twice and the second is meant
 * does one carry its offset, `2026-10-25T02:30+01:00`.
 */
export interface Slot {
  /** Of the show. */
  readonly title: string;
  readonly zone: string;
  /** Call (arrivée), make-up and microphone included. */
  readonly call: string;
  /** Release (libération). */
  readonly release: string;
  readonly place: Place;
  /** In running order; empty where no segment is named to the person. */
  readonly segments: readonly SlotSegment[];
}

/** The presence window as moments; null when a date-time or the zone cannot be read. */
export function windowOf({ call, release, zone }: Slot): PresenceWindow | null {
  const [callAt, releaseAt] = [readInstant(call, zone), readInstant(release, zone)];
  return callAt === null || releaseAt === null ? null : { callAt, releaseAt };
}

/** The local date of the call, `YYYY-MM-DD`: the day that J−7 and the day before are counted from. */
export function dayOf({ call }: Slot): string {
  return call.slice(0, 10);
}
